import { useId } from 'react'
import { useMutation } from 'urql'
import { Link } from 'wouter'
import { KeyField, useApiKey } from '../api/key-field.js'
import { useTexts } from '../language/language.js'
import { Refusal } from '../layout/refusal.js'
import { StillNeeded } from '../layout/still-needed.js'
import type { Given } from './given.js'
import { Ingest } from './try.operations.js'

interface IngestFormProps {
  readonly given: Given
  readonly publishedOn: string | null
}

/** Stores the text or the pages of the file, for holders of an API key. */
export function IngestForm({ given, publishedOn }: IngestFormProps) {
  const say = useTexts()
  const key = useApiKey()
  const needs = useId()
  const [{ data, error, fetching }, ingest] = useMutation(Ingest)
  const result = data?.ingestDocument
  return (
    <details>
      <summary>{say('ingestWithKey')}</summary>
      <form
        className="toolbar"
        onSubmit={(event) => {
          event.preventDefault()
          void ingest({ input: { ...inputOf(given), publishedOn } })
        }}
      >
        <KeyField />
        <button type="submit" disabled={fetching || key === ''} aria-describedby={needs}>
          {say(fetching ? 'ingesting' : 'ingest')}
        </button>
        <StillNeeded id={needs} parts={key === '' ? ['apiKey'] : []} />
        <span className="hint">{say('keyHint')}</span>
        <Refusal error={error} refused={result?.__typename === 'UnreadableDocument' ? result : null} />
        {result?.__typename === 'IngestedDocument' && result.document && (
          <Link href={`/documents/${result.document.id}`}>{say('ingested')}</Link>
        )}
      </form>
    </details>
  )
}

function inputOf(given: Given) {
  return given.kind === 'text'
    ? { name: 'pasted.txt', content: { text: given.text } }
    : { name: given.name, content: { base64: given.base64 } }
}
