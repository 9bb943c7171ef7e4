import type { Highlight } from './highlight.js'

/** Characters before the first mark, and in all without what tells that more stands around. */
const [BEFORE, LENGTH] = [20, 98]
/** As many more are looked at for the beginning of the sentence, and as many fewer are kept for its end. */
const NEAR = 20
const CUT = '…'

/** Behind it a sentence or a paragraph begins; a quotation or a bracket belongs to it. */
const SENTENCE_END = /[。！？!?\n][”’」』）)]*\s*/g
/** Behind it a clause begins. */
const CLAUSE_END = /[，；：、,;:][”’」』）)]*/g
/** What a cut must not part: the digits of a number, the letters of a word, the halves of a character. */
const WHOLE = /^(?:[\d.,％%]{2}|[A-Za-z]{2}|[\uD800-\uDBFF][\uDC00-\uDFFF])$/

/**
 * The piece of a highlighted text around its first mark; its beginning where there is none. It begins and ends with a sentence
 * where one does near by, else with a clause, and never within a number; `…` tells where a sentence was cut.
 */
export function snippetOf({ text, marks }: Highlight): Highlight {
  const from = beginningOf(text, marks[0]?.start ?? 0)
  const last = marks.findLast(({ end }) => end <= from + LENGTH)
  const to = endOf(text, from + LENGTH, Math.max(from + 1, last?.end ?? 0))
  const lead = from > 0 && !isSentenceEnd(text, from) ? CUT : ''
  const tail = to < text.length && !isSentenceEnd(text, to) ? CUT : ''
  const moved = lead.length - from
  return {
    text: `${lead}${text.slice(from, to).trimEnd()}${tail}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + moved, end: end + moved })),
  }
}

/** Where the piece begins that holds a mark. */
function beginningOf(text: string, mark: number): number {
  if (mark <= BEFORE) return 0
  const least = Math.max(0, mark - BEFORE - NEAR)
  const lead = text.slice(least, mark)
  const [sentence, clause] = [SENTENCE_END, CLAUSE_END].map((end) => lastEndIn(lead, end))
  if (sentence !== undefined) return least + sentence
  if (least === 0) return 0
  return clause !== undefined ? least + clause : beforeWhole(text, mark - BEFORE)
}

/** Where it ends: not before `least`, nor behind `most`. */
function endOf(text: string, most: number, least: number): number {
  if (most >= text.length) return text.length
  const from = Math.max(least, most - NEAR)
  const tail = text.slice(from, most)
  const end = lastEndIn(tail, SENTENCE_END) ?? lastEndIn(tail, CLAUSE_END)
  return end === undefined ? Math.max(least, beforeWhole(text, most)) : from + end
}

/** Behind the last of the marks that a text holds. */
function lastEndIn(text: string, mark: RegExp): number | undefined {
  let end: number | undefined
  for (const { 0: found, index } of text.matchAll(mark)) end = index + found.length
  return end
}

function isSentenceEnd(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  const written = before.trimEnd()
  return before.includes('\n', written.length) || /[。！？!?][”’」』）)]{0,2}$/.test(written)
}

/** A place or, within what must stay whole, where that begins. */
function beforeWhole(text: string, place: number): number {
  let at = place
  while (at > 0 && place - at < NEAR && WHOLE.test(text.slice(at - 1, at + 1))) at--
  return at
}
