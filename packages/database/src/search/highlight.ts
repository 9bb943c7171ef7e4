import { searchForm } from './search-form.js'

/** A text and where the query's phrases stand in it, in UTF-16 units, end exclusive, in order, not overlapping. */
export interface Highlight {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** Characters of a snippet before its first mark, and in all. */
const [BEFORE, LENGTH] = [20, 100]

/** Marks each phrase (in search form) wherever it stands in the text. */
export function highlight(text: string, phrases: readonly string[]): Highlight {
  const { form, starts, ends } = searchForm(text)
  const marks = phrases.flatMap((phrase) => {
    const found: { start: number; end: number }[] = []
    const [lead, tail] = [phrase.length - phrase.trimStart().length, phrase.trimEnd().length]
    for (let at = form.indexOf(phrase); at >= 0; at = form.indexOf(phrase, at + tail))
      found.push({ start: starts[at + lead] as number, end: ends[at + tail - 1] as number })
    return found
  })
  return { text, marks: merged(marks) }
}

/** The piece of a highlighted text around its first mark; its beginning where there is none. */
export function snippetOf({ text, marks }: Highlight): Highlight {
  const from = characterStart(text, Math.max(0, (marks[0]?.start ?? 0) - BEFORE))
  const to = characterStart(text, Math.min(text.length, from + LENGTH))
  return {
    text: text.slice(from, to),
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
  }
}

/** Not between the halves of a character outside the basic plane. */
function characterStart(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at
}

function merged(marks: { start: number; end: number }[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = []
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end)
    else result.push({ ...mark })
  }
  return result
}
