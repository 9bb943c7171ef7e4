import { type Glyph, right } from './glyph.js'
import type { Line } from './line.js'

/** White space that parts words, over that between the characters of the line. In parts of the type size. */
const WORD = 0.18
const LATIN_WORD = 0.15
/** The two characters of a name are set as wide as three: 申　萍. */
const NAME = [0.6, 1.6] as const
const LATIN = /^[\p{Script=Latin}\d]/u

/** Before which glyphs of a line the print leaves a space that a reader would type: between names, words and clauses. */
export function spacesOf({ glyphs, vertical, size, initial }: Line): Set<number> {
  const gaps = glyphs.map((_, index) => (index === 0 ? 0 : gapBefore(glyphs, index, vertical) / size))
  const usual = Math.max(0, lowerMedian(gaps.slice(1)))
  const wide = gaps.flatMap((gap, index) => {
    const latin = LATIN.test(glyphs[index]?.text ?? '') && LATIN.test(glyphs[index - 1]?.text ?? '')
    const parts = gap > usual + (latin ? LATIN_WORD : WORD) && !(initial && index === 1)
    return parts ? [index] : []
  })
  return new Set(wide.filter((index) => !isInsideName(glyphs, wide, index, gaps[index] ?? 0)))
}

function gapBefore(glyphs: readonly Glyph[], index: number, vertical: boolean): number {
  const [before, glyph] = [glyphs[index - 1] as Glyph, glyphs[index] as Glyph]
  return vertical ? 0 : glyph.box.x - right(before.box)
}

/** A wide space between two single characters. */
function isInsideName(
  glyphs: readonly Glyph[],
  wide: readonly number[],
  index: number,
  gap: number,
): boolean {
  if (gap < NAME[0] || gap > NAME[1] || LATIN.test(glyphs[index]?.text ?? '')) return false
  const alone = (from: number, to: number): boolean => to - from === 1
  const before = wide.filter((other) => other < index).at(-1) ?? 0
  const after = wide.find((other) => other > index) ?? glyphs.length
  return alone(before, index) && alone(index, after)
}

/** Of two the smaller: in 文 春台 one space is wide. */
function lowerMedian(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? 0
}
