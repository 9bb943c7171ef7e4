import { searchForm } from './search-form.js'

/** A text and where the query's phrases stand in it, in UTF-16 units, end exclusive, in order, not overlapping. */
export interface Highlight {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

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

function merged(marks: { start: number; end: number }[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = []
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end)
    else result.push({ ...mark })
  }
  return result
}
