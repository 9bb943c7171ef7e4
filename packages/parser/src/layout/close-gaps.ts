import { usualAfter } from '../lexicon/character-pairs.js'
import { isUnfinished } from '../lexicon/marks.js'
import { NARROWEST } from './column-widths.js'
import { INDENT, type ReadLine } from './read-lines.js'
import { widthOf } from './row-cells.js'

/** How far the widths of one column's lines differ. */
const TOLERANCE = 1.1
/** Lines on either side that tell how wide a column is. */
const NEAR = 3
/** From this many first lines with a blank line below them on the page has the habit. */
const FEWEST_FIRST_LINES = 3
/** From this share of the lines on blank lines stand below every line. */
const LEAST_SHARE = 0.3

/**
 * Closes blank lines that a PDF tool puts inside paragraphs: below each first line, because it is set in, or below every
 * line, because the lines stand far apart.
 *
 * ```
 * 本报讯（记者 公孙）省
 *
 * 人力资源和社会保障厅昨日发
 * 布公告，今年全省计划招募高
 * ```
 */
export function closeGaps(lines: readonly ReadLine[]): ReadLine[] {
  const broken = lines.map((line, at) => line.gap === 1 && isBrokenOff(lines, at))
  if (!broken.some(Boolean)) return [...lines]
  const widths = lines.map(({ text }) => widthOf(text))
  const belowFirst = broken.map((is, at) => is && isFirstLine(lines, widths, at - 1))
  const belowFull = broken.map((is, at) => is && isFullLine(lines, widths, at - 1))
  const first = count(belowFirst) >= FEWEST_FIRST_LINES
  const full = count(belowFull) >= LEAST_SHARE * lines.length
  if (!first && !full) return [...lines]
  return lines.map((line, at) =>
    (first && belowFirst[at]) || (full && belowFull[at]) ? { ...line, gap: 0 } : line,
  )
}

function count(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length
}

/** Whether the line above `at` breaks off, so that it may go on below a blank line. */
function isBrokenOff(lines: readonly ReadLine[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]]
  return Boolean(
    above && line && !line.place && above.level === 0 && line.level === 0 && isUnfinished(above.text.text),
  )
}

/** Whether a line is two characters narrower than those that stand below it. */
function isFirstLine(lines: readonly ReadLine[], widths: readonly number[], at: number): boolean {
  const next = at + 1
  let column = widths[next] as number
  let end = next + 1
  for (; end < next + NEAR && lines[end]?.gap === 0; end++) column = Math.max(column, widths[end] as number)
  if (column < NARROWEST || (at > 0 && lines[at]?.gap === 0)) return false
  if (end > next + 1 && (widths[next] as number) < column - TOLERANCE) return false
  return Math.abs(column - INDENT - (widths[at] as number)) <= TOLERANCE
}

/** Whether a line is as wide as those around it, and its sentence may go on with the next. */
function isFullLine(lines: readonly ReadLine[], widths: readonly number[], at: number): boolean {
  const column = Math.max(...widths.slice(Math.max(0, at - NEAR), at + NEAR + 1))
  const [line, next] = [lines[at] as ReadLine, lines[at + 1] as ReadLine]
  if (column < NARROWEST || (widths[at] as number) < column - INDENT - TOLERANCE) return false
  return usualAfter(line.text.text.at(-1) ?? '', next.text.text.charAt(0)) > 0
}
