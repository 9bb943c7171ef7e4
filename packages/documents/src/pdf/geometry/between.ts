import { continuity } from './continuity.js'
import { bottom, right } from './glyph.js'
import { coverOf, REACH } from './rows.js'
import type { Sheet } from './sheet.js'
import type { Unit } from './units.js'

/** Columns of one article stand no further apart, in body sizes. */
const GUTTER = 4
/** The first column begins at the height of the headline beside it, in body sizes. */
const LEVEL = 2.5
/** Columns of one article end at one height, in body sizes. */
const EVEN = 3.5
const ENDS_EVEN = 2
/** Points for reading on from the column beside the headline to the first one under it. */
const ENOUGH = 2

/**
 * Headlines that stand over all columns of their article but the first, which runs up beside them: each with that column.
 * The column has no headline over it, and reads on in the first one under the headline.
 */
export function columnsBesideHeads(sheet: Sheet): Map<Unit, Unit> {
  const covers = new Map(sheet.columns.map((column) => [column, coverOf(sheet, column)]))
  const bare = sheet.columns.filter((column) => covers.get(column) === undefined)
  const beside = new Map<Unit, Unit>()
  const pairs = [...firstsUnder(covers, sheet)].flatMap(([head, first]) => {
    return bare
      .filter((column) => standsBeside(column, head, first, sheet))
      .map((column) => ({ head, column, score: scoreOf(column, first, sheet) }))
  })
  const taken = new Set<Unit>()
  for (const { head, column, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < ENOUGH || beside.has(head) || taken.has(column)) continue
    beside.set(head, column)
    taken.add(column)
  }
  return beside
}

/** The leftmost of the columns under each headline. */
function firstsUnder(
  covers: ReadonlyMap<Unit, Unit | undefined>,
  { bodySize }: Sheet,
): ReadonlyMap<Unit, Unit> {
  const firsts = new Map<Unit, Unit>()
  for (const [column, head] of covers) {
    if (!head || column.box.y - bottom(head.box) > REACH * bodySize) continue
    const known = firsts.get(head)
    if (!known || column.box.x < known.box.x) firsts.set(head, column)
  }
  return firsts
}

function standsBeside(column: Unit, head: Unit, first: Unit, { bodySize }: Sheet): boolean {
  const gap = first.box.x - right(column.box)
  return (
    column.frame === head.frame &&
    gap > -2 &&
    gap < GUTTER * bodySize &&
    right(column.box) < head.box.x + bodySize &&
    Math.abs(column.box.y - head.box.y) < LEVEL * bodySize
  )
}

function scoreOf(column: Unit, first: Unit, { edges, bodySize }: Sheet): number {
  const [before, after] = [edges.get(column), edges.get(first)]
  if (!before || !after || before.start === 'middle') return 0
  const even = Math.abs(bottom(column.box) - bottom(first.box)) < EVEN * bodySize
  return continuity(before, after) + (even ? ENDS_EVEN : 0)
}
