import { SENTENCE_WITH_CLOSING } from '../lexicon/marks.js'
import type { Span } from '../text/span.js'

/**
 * No sentence is longer. A table or a list without full stops would else be one sentence as long as the page, which each
 * of its figures carries.
 */
const LONGEST_SENTENCE = 400
/** Where a longer one is cut, best first: 甲县12家;乙县7家;…, then at commas. */
const CUTS = [';', ',', '、']

/** The sentences of a text, in order and without gaps. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const add = (end: number): void => {
    for (; end - start > LONGEST_SENTENCE; start = sentences.at(-1)?.end ?? end)
      sentences.push({ start, end: cutOf(text, start) })
    if (end > start) sentences.push({ start, end })
    start = end
  }
  const ends = new RegExp(SENTENCE_WITH_CLOSING)
  for (let end = ends.exec(text); end; end = ends.exec(text)) add(ends.lastIndex)
  add(text.length)
  return sentences
}

/** Behind the last mark in the second half of what a sentence from `start` may hold. */
function cutOf(text: string, start: number): number {
  const longest = text.slice(start, start + LONGEST_SENTENCE)
  for (const mark of CUTS) {
    const at = longest.lastIndexOf(mark)
    if (at >= LONGEST_SENTENCE / 2) return start + at + 1
  }
  return start + LONGEST_SENTENCE
}
