import { useEffect } from 'react'
import { MarkedText } from '../marks/marked-text.js'
import { marksOfPage, type ShownDocument } from './readings.js'

interface PrintedPageProps {
  readonly document: ShownDocument
  readonly selected: string | null
}

/** The page as its source has it, with everything marked that was read. */
export function PrintedPage({ document, selected }: PrintedPageProps) {
  useEffect(() => {
    if (selected) window.document.getElementById(`page-${selected}`)?.scrollIntoView({ block: 'center' })
  }, [selected])
  return (
    <pre className="printed-page">
      <MarkedText text={document.text} marks={marksOfPage(document)} selected={selected} side="page" />
    </pre>
  )
}
