import { useEffect, useState } from 'react'
import { useTexts } from '../language/language.js'
import { useMarkedSide } from '../marks/marked-side.js'
import { MarkedText } from '../marks/marked-text.js'
import type { Mark } from '../marks/marks.js'
import { Facsimile, type PrintedLine } from './facsimile.js'
import type { PdfPage } from './pdf-page.js'
import { PrintedSheet } from './printed-sheet.js'

/** A page's text and, where its source tells, where its lines stand; sizes in points. */
export interface PrintedSource {
  readonly text: string
  readonly pageWidth: number | null
  readonly pageHeight: number | null
  readonly lines: readonly PrintedLine[] | null
  /** The file to draw it from, where there is one. */
  readonly pdf: PdfPage | null
}

interface PrintedPageProps {
  readonly page: PrintedSource
  readonly marks: readonly Mark[]
}

/** The ways to look at a printed page. */
const VIEWS = ['wholePage', 'enlarged', 'asText'] as const

/** The page as it was printed, where its source tells, else its text, with everything marked that was read. */
export function PrintedPage({ page, marks }: PrintedPageProps) {
  const say = useTexts()
  const { selected } = useMarkedSide()
  const [view, setView] = useState<(typeof VIEWS)[number]>('wholePage')
  const { text, lines, pdf, pageWidth: width, pageHeight: height } = page
  const sheet = lines && width !== null && height !== null ? { text, lines, width, height } : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other view has the selected mark elsewhere
  useEffect(() => {
    if (selected)
      window.document
        .getElementById(`page-${selected}`)
        ?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [selected, view])
  const asText = (
    <pre className="printed-page">
      <MarkedText text={text} marks={marks} />
    </pre>
  )
  if (!sheet) return asText
  return (
    <>
      <div className="views">
        {VIEWS.map((name) => (
          <button key={name} type="button" aria-pressed={name === view} onClick={() => setView(name)}>
            {say(name)}
          </button>
        ))}
      </div>
      {view === 'asText' ? (
        asText
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={`desk ${view}`} tabIndex={0} aria-label={say('facsimile')}>
          {pdf ? (
            <PrintedSheet pdf={pdf} sheet={sheet} marks={marks} />
          ) : (
            <Facsimile sheet={sheet} marks={marks} />
          )}
        </section>
      )}
    </>
  )
}
