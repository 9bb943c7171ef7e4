import { useState } from 'react'
import { useMutation } from 'urql'
import { Link } from 'wouter'
import { apiKey, keepApiKey } from '../api/api-key.js'
import { useTexts } from '../language/language.js'
import { Ingest } from './try.operations.js'

interface IngestFormProps {
  readonly text: string
  readonly publishedOn: string | null
}

/** Stores the text as a page, for holders of an API key. */
export function IngestForm({ text, publishedOn }: IngestFormProps) {
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
        void ingest({ input: { name: 'pasted.txt', content: { text }, publishedOn } })
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
