import { useState } from 'react'
import { useTexts } from '../language/language.js'
import { ViewHead } from '../layout/view-head.js'
import { EXAMPLE } from './example.js'
import { FileDrop } from './file-drop.js'
import { FileResult } from './file-result.js'
import { type Given, givenOf, type TooLarge } from './given.js'
import { IngestForm } from './ingest-form.js'
import { TextResult } from './text-result.js'
import { WarningsPlace } from './warnings-place.js'

const NOTHING: Given = { kind: 'text', text: '' }

/** Reads a text or a file of the visitor's own. Nothing is stored, unless it is ingested with a key. */
export function TryView() {
  const say = useTexts()
  const [given, setGiven] = useState<Given | TooLarge>(NOTHING)
  const [day, setDay] = useState('')
  const publishedOn = day || null
  const isEmpty = given.kind === 'text' && given.text.trim() === ''
  const change = (next: Given | TooLarge): void => {
    // What was selected in another text is no place of this one.
    history.replaceState(null, '', location.pathname)
    setGiven(next)
  }
  return (
    <section>
      <ViewHead title={say('tryIt')} />
      <p className="quiet">{say('tryHint')}</p>
      <FileDrop take={(file) => void givenOf(file).then(change)}>
        {given.kind !== 'text' ? (
          <p className="toolbar">
            <strong>{given.name}</strong>
            <button type="button" onClick={() => change(NOTHING)}>
              {say('takeAway')}
            </button>
          </p>
        ) : (
          <label className="field">
            {say('pageText')}
            <textarea
              rows={isEmpty ? 10 : 5}
              value={given.text}
              onChange={({ target }) => change({ kind: 'text', text: target.value })}
            />
          </label>
        )}
      </FileDrop>
      <div className="toolbar">
        <label className="field">
          {say('publishedOn')}
          <input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        </label>
        {isEmpty && (
          <button type="button" onClick={() => change({ kind: 'text', text: EXAMPLE })}>
            {say('useExample')}
          </button>
        )}
      </div>
      {given.kind === 'tooLarge' && (
        <p className="warning" role="alert">
          {say('tooLargeAnywhere', given.name)}
        </p>
      )}
      {!isEmpty && given.kind !== 'tooLarge' && <IngestForm given={given} publishedOn={publishedOn} />}
      <WarningsPlace>
        {!isEmpty && given.kind === 'text' && <TextResult text={given.text} publishedOn={publishedOn} />}
        {given.kind === 'file' && <FileResult key={given.base64} file={given} publishedOn={publishedOn} />}
      </WarningsPlace>
    </section>
  )
}
