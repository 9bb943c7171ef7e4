/** Characters before a figure that are shown at most, those that are left of a clause that is longer, and the fewest that tell what it counts. */
const MOST_LEAD = 24
const LEAD = 16
const LEAST_LEAD = 5
/** Behind it a clause begins; not within 1,250. */
const CLAUSE_END = /[，。；：、！？]|[,;:!?](?!\d)/

interface StatedFigure {
  readonly text: string
  readonly span: { readonly start: number }
  readonly sentence: { readonly text: string; readonly span: { readonly start: number } }
}

interface Excerpt {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** A figure's sentence from a little before it on, with the figure marked: a list has room for two lines of it. */
export function excerptOf({ text, span, sentence }: StatedFigure): Excerpt {
  const at = placeIn(sentence.text, text, span.start - sentence.span.start)
  if (at === null) return { text: sentence.text, marks: [] }
  const cut = at > MOST_LEAD ? cutBefore(sentence.text, at) : 0
  const lead = cut > 0 ? '…' : ''
  const start = lead.length + at - cut
  return { text: lead + sentence.text.slice(cut), marks: [{ start, end: start + text.length }] }
}

/** Where a clause begins a little before a place; else a little before it. */
function cutBefore(text: string, at: number): number {
  const lead = text.slice(at - MOST_LEAD, at - LEAST_LEAD)
  const end = lead.search(CLAUSE_END)
  return end < 0 ? beforeDigits(text, at - LEAD) : at - MOST_LEAD + end + 1
}

/** A place or, within a number, where that begins: 1250家 cut to 50家 would be another figure. */
function beforeDigits(text: string, place: number): number {
  let at = place
  while (at > 0 && /[\d.,．]/.test(text.charAt(at - 1))) at--
  return at
}

/** Where a sentence holds words, of several places the nearest to `near`: a sentence has lost the line breaks of its page. */
function placeIn(sentence: string, words: string, near: number): number | null {
  let best: number | null = null
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1))
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at
  return best
}
