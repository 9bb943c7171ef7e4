import { useSyncExternalStore } from 'react'
import { useTexts } from '../language/language.js'
import { apiKey, followApiKey, keepApiKey } from './api-key.js'

/** The key for changes; empty for readers. */
export function useApiKey(): string {
  return useSyncExternalStore(followApiKey, apiKey)
}

/** Where holders of a key enter it: once a tab. */
export function KeyField() {
  const say = useTexts()
  return (
    <label className="field">
      {say('apiKey')}
      <input
        type="password"
        value={useApiKey()}
        onChange={({ target }) => keepApiKey(target.value)}
        autoComplete="off"
      />
    </label>
  )
}
