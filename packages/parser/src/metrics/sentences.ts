import type { Span } from '../text/span.js'

const END = /[。!?][”』)]*/g

/** The sentences of a text, in order and without gaps. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const ends = new RegExp(END)
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    sentences.push({ start, end: ends.lastIndex })
    start = ends.lastIndex
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}
