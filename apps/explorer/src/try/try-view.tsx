import { useState } from 'react'
import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { ShowQuery } from '../layout/show-query.js'
import { Failed, Loading } from '../layout/states.js'
import { useDelayed } from '../layout/use-delayed.js'
import { FileDrop } from './file-drop.js'
import { IngestForm } from './ingest-form.js'
import { ParsedPage } from './parsed-page.js'
import { ReadText } from './try.operations.js'

/** Reads a text or a file of the visitor's own. Nothing is stored, unless it is ingested with a key. */
export function TryView() {
  const say = useTexts()
  const [text, setText] = useState('')
  const [publishedOn, setPublishedOn] = useState('')
  return (
    <section>
      <h1>{say('tryIt')}</h1>
      <p>{say('tryHint')}</p>
      <FileDrop take={setText}>
        <label className="field">
          {say('pageText')}
          <textarea rows={12} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
      </FileDrop>
      <label className="field">
        {say('publishedOn')}
        <input type="date" value={publishedOn} onChange={({ target }) => setPublishedOn(target.value)} />
      </label>
      {text.trim() !== '' && <Result text={text} publishedOn={publishedOn || null} />}
      {text.trim() !== '' && <IngestForm text={text} publishedOn={publishedOn || null} />}
    </section>
  )
}

interface ResultProps {
  readonly text: string
  readonly publishedOn: string | null
}

function Result(given: ResultProps) {
  const variables = useDelayed(given, 500)
  const [{ data, error }, ask] = useQuery({ query: ReadText, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  return (
    <>
      <ShowQuery operation={ReadText} variables={variables} />
      <ParsedPage page={data.parse} text={variables.text} />
    </>
  )
}
