const NAME = 'baobiao:api-key'
const CHANGED = 'baobiao:api-key-changed'

/** The key for changes, for as long as the tab is open; empty for readers. */
export function apiKey(): string {
  return sessionStorage.getItem(NAME) ?? ''
}

export function keepApiKey(key: string): void {
  if (key === '') sessionStorage.removeItem(NAME)
  else sessionStorage.setItem(NAME, key)
  dispatchEvent(new Event(CHANGED))
}

/** Calls back whenever the key changes; the answer ends that. */
export function followApiKey(changed: () => void): () => void {
  addEventListener(CHANGED, changed)
  return () => removeEventListener(CHANGED, changed)
}
