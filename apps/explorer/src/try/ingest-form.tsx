import { useState } from 'react'
import { useMutation } from 'urql'
import { Link } from 'wouter'
import { apiKey, keepApiKey } from '../api/api-key.js'
import { useTexts } from '../language/language.js'
import type { Given } from './given.js'
import { Ingest } from './try.operations.js'

interface IngestFormProps {
  readonly given: Given
  readonly publishedOn: string | null
}

/** Stores the text or the pages of the file, for holders of an API key. */
export function IngestForm({ given, publishedOn }: IngestFormProps) {
  const say = useTexts()
  const [key, setKey] = useState(apiKey() ?? '')
  const [{ data, error, fetching }, ingest] = useMutation(Ingest)
  const result = data?.ingestDocument
  return (
    <form
      className="toolbar"
      onSubmit={(event) => {
        event.preventDefault()
        keepApiKey(key)
        void ingest({ input: { ...inputOf(given), publishedOn } })
      }}
    >
      <label className="field">
        {say('apiKey')}
        <input
          type="password"
          value={key}
          onChange={({ target }) => setKey(target.value)}
          autoComplete="off"
        />
      </label>
      <button type="submit" disabled={fetching || key === ''}>
        {say('ingest')}
      </button>
      {error && <span role="alert">{error.graphQLErrors[0]?.message ?? error.message}</span>}
      {result?.__typename === 'UnreadableDocument' && <span role="alert">{result.message}</span>}
      {result?.__typename === 'IngestedDocument' && result.document && (
        <Link href={`/documents/${result.document.id}`}>{say('ingested')}</Link>
      )}
    </form>
  )
}

function inputOf(given: Given) {
  return given.kind === 'text'
    ? { name: 'pasted.txt', content: { text: given.text } }
    : { name: given.name, content: { base64: given.base64 } }
}
