import { CLOSERS, OPENERS } from '../lexicon/marks.js'
import { characterClass } from '../text/character-class.js'
import type { FoldedText } from '../text/folded-text.js'
import { INDENT } from './read-lines.js'

/** How far a full line may be from the usual width. */
const TOLERANCE = 1.5
/** Lines that are set wide to fill their column lack up to this many characters. */
const SET_WIDE = 3.5
const LEAST_WIDE = 4

/** What a cell costs by its width, in the unit of the other prices. */
const FIRST_LINE = 0.6
const SHORT = 2
const NARROW_WIDE = 0.3
/** White space of the row that parts no columns: `记者 白莎`. */
const GAP_WITHIN = 1.5
/** A column that ends between two characters of a line set wide. */
const CUT_IN_WIDE = 1
/** A column that ends behind a mark without white space. */
const CUT_AT_MARK = 1

/** Behind closing marks the white space to the next column may be lost: they hang over its edge. */
const CLOSING_MARK = new RegExp(`[,。;:、!?${CLOSERS}]`)
const OPENING_MARK = new RegExp(`[${OPENERS}]`)
const isAscii = characterClass(/[!-~]/)
/** Marks in full width: two in a row take the room of one and a half. */
const isMark = characterClass(/[，。、：；！？（）《》【】“”‘’「」『』]/)

/** Where a row may be cut, and what it costs to cut there or not to. */
interface Cut {
  readonly at: number
  readonly cut: number
  readonly leave: number
}

/**
 * The pieces that columns of a given width print in one row, as places in the row where each but the first begins:
 * white space separates columns, but stands between words as well, and between all characters of a line that is set wide;
 * behind a mark it may be missing. The cheapest way to cut the row is taken.
 *
 * @param width how wide a full line is, in full-width characters
 * @returns null where no cut gives pieces of that width at most
 */
export function cutRow(text: FoldedText, width: number): number[] | null {
  const widths = widthsUpTo(text)
  const wide = wideCharacters(text)
  const cuts = cutsOf(text, wide)
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }]
  for (let end = 1; end < cuts.length; end++) {
    best[end] = { cost: Number.POSITIVE_INFINITY, from: -1 }
    let within = 0
    for (let start = end - 1; start >= 0; start--) {
      const [a, b] = [cuts[start] as Cut, cuts[end] as Cut]
      const printed = (widths[b.at] as number) - (widths[a.at] as number)
      if (printed > width + TOLERANCE) break
      const isWide =
        b.at - a.at >= LEAST_WIDE && (wide[b.at] as number) - (wide[a.at] as number) >= b.at - a.at - 1
      const cost = (best[start] as { cost: number }).cost + within + b.cut + priceOf(printed - width, isWide)
      if (cost < (best[end] as { cost: number }).cost) best[end] = { cost, from: start }
      within += isWide && a.cut > 0 ? 0 : a.leave
    }
  }
  if (!Number.isFinite(best.at(-1)?.cost)) return null
  const places: number[] = []
  for (let at = (best.at(-1) as { from: number }).from; at > 0; at = (best[at] as { from: number }).from)
    places.push((cuts[at] as Cut).at)
  return places.reverse()
}

/** Price of a piece whose width differs from a full line by `difference` characters. */
function priceOf(difference: number, isWide: boolean): number {
  if (Math.abs(difference) <= 1) return 0
  if (isWide && difference < 0 && difference >= -SET_WIDE) return NARROW_WIDE
  if (Math.abs(difference + INDENT) <= 0.6 || difference > 0) return FIRST_LINE
  return SHORT
}

/** Both ends of the row and each place between where a column may end. */
function cutsOf(text: FoldedText, wide: readonly number[]): Cut[] {
  const cuts: Cut[] = [{ at: 0, cut: 0, leave: 0 }]
  for (let at = 1; at < text.length; at++) {
    if (text.isSeparated(at)) {
      const inWide = wide[at + 1] !== wide[at] && wide[at] !== wide[at - 1]
      cuts.push(inWide ? { at, cut: CUT_IN_WIDE, leave: 0 } : { at, cut: 0, leave: GAP_WITHIN })
    } else if (isMarkAt(text.text, at)) cuts.push({ at, cut: CUT_AT_MARK, leave: 0 })
  }
  return [...cuts, { at: text.length, cut: 0, leave: 0 }]
}

function isMarkAt(text: string, at: number): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)]
  return CLOSING_MARK.test(behind) ? false : CLOSING_MARK.test(before) || OPENING_MARK.test(behind)
}

/** Up to each place, how many characters have white space on both sides. */
function wideCharacters(text: FoldedText): number[] {
  const counts = [0]
  for (let at = 0; at < text.length; at++) {
    const before = at === 0 || text.isSeparated(at)
    const behind = at === text.length - 1 || text.isSeparated(at + 1)
    counts.push((counts[at] as number) + (before && behind ? 1 : 0))
  }
  return counts
}

function widthsUpTo(text: FoldedText): number[] {
  const starts = text.startsOf()
  const widths = [0]
  for (let at = 0; at < text.length; at++)
    widths.push((widths[at] as number) + widthAt(text.source, starts, at))
  return widths
}

/** Width of a text as its source prints it, in full-width characters; white space apart. */
export function widthOf(text: FoldedText): number {
  const starts = text.startsOf()
  let width = 0
  for (let at = 0; at < text.length; at++) width += widthAt(text.source, starts, at)
  return width
}

/** What a folded unit adds to the width. */
function widthAt(source: string, starts: Int32Array, at: number): number {
  const start = starts[at] as number
  // `…` is read as three full stops
  if (at > 0 && start === starts[at - 1]) return 0
  const unit = source.charCodeAt(start)
  const printed = isAscii(unit) ? 0.5 : 1
  return start > 0 && isMark(unit) && isMark(source.charCodeAt(start - 1)) ? printed / 2 : printed
}
