import type { Box } from '@baobiao/parser'
import { bottom, right, shareOfHeight } from './glyph.js'
import type { Sheet } from './sheet.js'
import { isVertical, type Unit } from './units.js'

const LEVEL = 0.8
/** A column that runs up beside a headline begins at its height, in body sizes: its own type is smaller. */
export const LEVEL_WITH_HEADLINE = 2.5
/** Columns of one row stand no further apart, in body sizes. */
const GUTTER = 4
/** With pictures and vertical headlines between them. */
const FARTHEST = 40
/** A headline stands no further above its columns. */
const REACH = 7
/** A caption under a picture at the top of a column takes no more than this, in body sizes. */
const CAPTION_LINES = 7

/**
 * Columns side by side that begin at one height, or where the headline over their neighbour does: a headline may stand over some
 * columns of its article only, while the others run up beside it.
 *
 *     ▒▒▒▒  小城有了图书馆  ▒▒▒▒
 *     ▒▒▒▒  ▒▒▒▒  ▒▒▒▒▒  ▒▒▒▒
 */
export function rowsOf(sheet: Sheet): Unit[][] {
  const { bodySize } = sheet
  const rows: Unit[][] = []
  for (const column of [...sheet.columns].sort((a, b) => a.box.x - b.box.x)) {
    const row = rows.find((one) => {
      const last = one.at(-1) as Unit
      const gap = column.box.x - right(last.box)
      return (
        column.frame === last.frame &&
        gap > -bodySize &&
        gap < FARTHEST * bodySize &&
        (areLevel(last, column, sheet) || runsUp(last, column, sheet) || runsUp(column, last, sheet)) &&
        (gap < GUTTER * bodySize || gutterBetween(last, column, sheet) < GUTTER * bodySize)
      )
    })
    if (row) row.push(column)
    else rows.push([column])
  }
  return rows
}

/** Whether a column without a headline begins where the headline over the other does. */
function runsUp(column: Unit, other: Unit, sheet: Sheet): boolean {
  const headline = nearCoverOf(sheet, other)
  return headline !== undefined && runsUpBeside(column, headline, sheet)
}

export function runsUpBeside(column: Unit, headline: Unit, sheet: Sheet): boolean {
  return (
    topsOf(column, sheet).some((y) => Math.abs(y - headline.box.y) < LEVEL_WITH_HEADLINE * sheet.bodySize) &&
    nearCoverOf(sheet, column) === undefined
  )
}

/** The white space between two columns, without the pictures and vertical headlines that take columns of their own. */
export function gutterBetween(left: Unit, column: Unit, { drawings, columns, headlines }: Sheet): number {
  const gap = column.box.x - right(left.box)
  const isBetween = (box: Box): boolean =>
    box.x > right(left.box) - 2 && right(box) < column.box.x + 2 && shareOfHeight(box, column.box) > 0
  if (columns.some(({ box }) => isBetween(box))) return gap
  const between = [
    ...drawings.filter(({ kind }) => kind === 'picture'),
    ...headlines.filter((headline) => isVertical(headline)),
  ].filter(({ box }) => isBetween(box))
  return between.length === 0 ? gap : gap - Math.max(...between.map(({ box }) => box.width))
}

/** Whether two columns begin at one height; a byline over the first line, or a picture at the top, counts for it. */
export function areLevel(a: Unit, b: Unit, sheet: Sheet): boolean {
  return topsOf(a, sheet).some((x) => topsOf(b, sheet).some((y) => Math.abs(x - y) < LEVEL * sheet.bodySize))
}

function topsOf(column: Unit, { drawings, edges, bodySize }: Sheet): number[] {
  const tops = [column.box.y]
  const start = edges.get(column)?.start
  const second = column.blocks[0]?.lines[1] ?? column.blocks[1]?.lines[0]
  if (second && (start === 'opening' || start === 'heading')) tops.push(second.box.y)
  const picture = drawings.find(
    ({ kind, box }) =>
      kind === 'picture' &&
      bottom(box) < column.box.y + 2 &&
      bottom(box) > column.box.y - CAPTION_LINES * bodySize &&
      overlap(box, column.box) > 0.5 * column.box.width,
  )
  if (picture) tops.push(picture.box.y)
  return tops
}

/** The headline that stands over each column, with nothing between. */
export function coversOf(headlines: readonly Unit[], columns: readonly Unit[]): Map<Unit, Unit> {
  const covers = new Map<Unit, Unit>()
  const units = [...headlines, ...columns]
  for (const column of columns) {
    let best: Unit | undefined
    for (const unit of units) {
      if (unit === column || bottom(unit.box) > column.box.y + 3 || overlap(unit.box, column.box) <= 2)
        continue
      if (!best || bottom(unit.box) > bottom(best.box)) best = unit
    }
    if (best?.kind === 'headline') covers.set(column, best)
  }
  return covers
}

/** The headline right over a column. */
export function nearCoverOf(sheet: Sheet, column: Unit): Unit | undefined {
  const cover = sheet.covers.get(column)
  if (!cover) return undefined
  const top = Math.min(...topsOf(column, sheet).filter((y) => y > bottom(cover.box) - 3))
  return top - bottom(cover.box) < REACH * sheet.bodySize ? cover : undefined
}

export const overlap = (a: Box, b: Box): number => Math.min(right(a), right(b)) - Math.max(a.x, b.x)
