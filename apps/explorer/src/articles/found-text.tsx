import { cut } from '../marks/marks.js'

interface FoundTextProps {
  readonly found: {
    readonly text: string
    readonly marks: readonly { readonly start: number; readonly end: number }[]
  }
}

/** A text with the words marked that a search has found in it. */
export function FoundText({ found: { text, marks } }: FoundTextProps) {
  const named = marks.map((mark) => ({ ...mark, key: String(mark.start), kind: 'title' as const }))
  return cut(text, named).map(({ start, text: piece, mark }) =>
    mark ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
  )
}
