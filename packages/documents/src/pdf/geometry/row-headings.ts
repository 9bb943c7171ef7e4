import { BYLINE } from './byline.js'
import { bottom, gapAcross, right, shareOfWidth } from './glyph.js'
import { textOf } from './line.js'
import { RUNNING_MARK } from './marks.js'
import type { Measured } from './roles.js'

/** Smaller type than this part of the body's is no headline. */
const SMALLEST = 1.03
/** A headline stands no further over its columns, in body sizes. */
const REACH = 2
/** Columns of one row begin at one height and stand no further apart, in body sizes. */
const LEVEL = 0.3
const GUTTER = 4
const MOST_LINES = 2

/**
 * Tells headlines in type little larger than the text, as those of briefs are, from section headings: under them two columns begin at
 * one height, and beside them stands no text, while the next column passes a section heading by.
 *
 *     ▒▒▒▒  ▒▒▒▒
 *     夜市迁址
 *     ▒▒▒▒  ▒▒▒▒
 */
export function tellRowHeadings(measured: readonly Measured[], bodySize: number): Measured[] {
  const running = measured.filter(({ role, block }) => role === 'running' && !block.vertical)
  return measured.map((one) =>
    one.role === 'short' && mayBeHeadline(one, bodySize) && headsRow(one, running, bodySize)
      ? { ...one, role: 'large' as const }
      : one,
  )
}

function mayBeHeadline({ block }: Measured, bodySize: number): boolean {
  const text = block.lines.map(textOf).join('')
  return (
    !block.vertical &&
    block.lines.length <= MOST_LINES &&
    block.size > SMALLEST * bodySize &&
    !BYLINE.test(text) &&
    !RUNNING_MARK.test(text.slice(-1))
  )
}

function headsRow(
  { block: { box }, frame }: Measured,
  running: readonly Measured[],
  bodySize: number,
): boolean {
  const near = running.filter(
    ({ block: { box: other }, frame: its }) =>
      its === frame && other.x < right(box) + GUTTER * bodySize && right(other) > box.x - GUTTER * bodySize,
  )
  const under = near.find(
    ({ block: { box: text } }) =>
      text.y > bottom(box) - 0.5 * bodySize &&
      text.y < bottom(box) + REACH * bodySize &&
      shareOfWidth(text, box) > 0.5,
  )?.block.box
  if (!under) return false
  const beside = running.find(({ block: { box: text }, frame: its }) => {
    const gap = gapAcross(text, under)
    return (
      its === frame && Math.abs(text.y - under.y) < LEVEL * bodySize && gap > 0 && gap < GUTTER * bodySize
    )
  })?.block.box
  if (!beside) return false
  const passes = ({ block: { box: text } }: Measured): boolean =>
    shareOfWidth(text, beside) > 0.3 && text.y < bottom(box) && bottom(text) > box.y
  return !running.some(passes)
}
