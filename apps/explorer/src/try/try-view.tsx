import { useState } from 'react'
import { useTexts } from '../language/language.js'
import { FileDrop } from './file-drop.js'
import { FileResult } from './file-result.js'
import { type Given, givenOf } from './given.js'
import { IngestForm } from './ingest-form.js'
import { TextResult } from './text-result.js'

const NOTHING: Given = { kind: 'text', text: '' }

/** Reads a text or a file of the visitor's own. Nothing is stored, unless it is ingested with a key. */
export function TryView() {
  const say = useTexts()
  const [given, setGiven] = useState<Given>(NOTHING)
  const [day, setDay] = useState('')
  const publishedOn = day || null
  const isEmpty = given.kind === 'text' && given.text.trim() === ''
  return (
    <section>
      <h1>{say('tryIt')}</h1>
      <p>{say('tryHint')}</p>
      <FileDrop take={(file) => void givenOf(file).then(setGiven)}>
        {given.kind === 'file' ? (
          <p className="toolbar">
            <strong>{given.name}</strong>
            <button type="button" onClick={() => setGiven(NOTHING)}>
              {say('takeAway')}
            </button>
          </p>
        ) : (
          <label className="field">
            {say('pageText')}
            <textarea
              rows={isEmpty ? 12 : 5}
              value={given.text}
              onChange={({ target }) => setGiven({ kind: 'text', text: target.value })}
            />
          </label>
        )}
      </FileDrop>
      <label className="field">
        {say('publishedOn')}
        <input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      </label>
      {!isEmpty && given.kind === 'text' && <TextResult text={given.text} publishedOn={publishedOn} />}
      {given.kind === 'file' && <FileResult key={given.base64} file={given} publishedOn={publishedOn} />}
      {!isEmpty && <IngestForm given={given} publishedOn={publishedOn} />}
    </section>
  )
}
