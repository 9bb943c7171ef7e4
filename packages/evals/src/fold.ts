/** Marks that tools write in several ways; annotators and parser need not agree on which. */
const UNIFIED = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['—', '-'],
  ['―', '-'],
  ['–', '-'],
  ['－', '-'],
])

/** Folded text, and for each of its UTF-16 units the source offset it came from; one offset more for the end. */
export interface Folded {
  readonly text: string
  readonly offsets: readonly number[]
}

/**
 * White space out, NFKC, quotes and dashes unified. Deliberately not the parser's own fold: a scorer that shares the
 * parser's code shares its mistakes.
 */
export function fold(source: string): Folded {
  let text = ''
  const offsets: number[] = []
  let at = 0
  for (const character of source) {
    for (const unit of character.normalize('NFKC')) {
      if (/\s/u.test(unit)) continue
      const folded = UNIFIED.get(unit) ?? unit
      for (let i = 0; i < folded.length; i++) offsets.push(at)
      text += folded
    }
    at += character.length
  }
  offsets.push(at)
  return { text, offsets }
}

export function foldText(text: string | null): string {
  return fold(text ?? '').text
}

/** Characters, digits and % only: what is compared where punctuation does not matter. */
export function bare(text: string | null): string {
  return foldText(text).replace(/[^\p{L}\p{N}%]/gu, '')
}

/** First folded index whose source offset is at or after `offset`. */
export function toFolded(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
