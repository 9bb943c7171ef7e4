import { continuity, type Edges } from './continuity.js'
import { around, bottom, middle, right } from './glyph.js'
import { type HeadlineOfRow, headlinesOf } from './headlines.js'
import { rowsOf, runsUpBeside } from './rows.js'
import type { Sheet } from './sheet.js'
import type { Unit } from './units.js'

/** Columns side by side, and their headline, if any. */
export interface Group {
  readonly headline: Unit | undefined
  readonly columns: readonly Unit[]
}

/** Columns of one article end at one height, in body sizes. */
const EVEN = 3.5
/** Columns are alike wide, in body sizes; fewer lines do not tell. */
const SAME_WIDTH = 1.5
const FEWEST_LINES = 4
const COST = {
  unlikeWidth: 2,
  unusedHeadline: 5,
  headless: 2.5,
  continuing: 0.5,
  outside: 1,
  farthest: 6,
  brokenHeadline: 8,
  brokenEnd: 2,
  runningUp: 1,
  uneven: 2,
  even: -1,
  below: 0.5,
  onTheRight: 0.7,
}

/** Deals the columns of each row to its headlines, so that headlines stand flush with theirs or in their middle. */
export function groupsOf(sheet: Sheet): Group[] {
  const rows = rowsOf(sheet)
  return headlinesOf(rows, sheet).flatMap((headlines, at) => deal(rows[at] ?? [], headlines, sheet))
}

interface Deal {
  readonly cost: number
  readonly groups: readonly Group[]
}

/** The cheapest way to part the row into groups, headlines in their order; by dynamic programming. */
function deal(row: readonly Unit[], headlines: readonly HeadlineOfRow[], sheet: Sheet): readonly Group[] {
  const best: (Deal | undefined)[][] = Array.from({ length: row.length + 1 }, () => [])
  const offer = (columns: number, used: number, cost: number, groups: readonly Group[]): void => {
    const known = best[columns]?.[used]
    if (!known || cost < known.cost) (best[columns] as (Deal | undefined)[])[used] = { cost, groups }
  }
  offer(0, 0, 0, [])
  for (let i = 0; i <= row.length; i++) {
    for (let used = 0; used <= headlines.length; used++) {
      const so = best[i]?.[used]
      if (!so) continue
      const headline = headlines[used]
      if (headline) offer(i, used + 1, so.cost + COST.unusedHeadline, so.groups)
      for (let j = i + 1; j <= row.length; j++) {
        const columns = row.slice(i, j)
        const shared = so.cost + joinCost(row, i, j, sheet)
        offer(j, used, shared + headlessCost(columns, sheet), [
          ...so.groups,
          { headline: undefined, columns },
        ])
        if (headline)
          offer(j, used + 1, shared + headlineCost(headline, columns, sheet), [
            ...so.groups,
            { headline: headline.unit, columns },
          ])
      }
    }
  }
  return best[row.length]?.[headlines.length]?.groups ?? []
}

const edge = ({ edges }: Sheet, unit: Unit | undefined): Edges | undefined => unit && edges.get(unit)

/** What it costs to read the columns from `i` to `j` on from each other, and not on from the one before them. */
function joinCost(row: readonly Unit[], i: number, j: number, sheet: Sheet): number {
  let cost = 0
  for (let k = i + 1; k < j; k++) {
    const [before, after] = [edge(sheet, row[k - 1]), edge(sheet, row[k])]
    if (before && after) cost -= continuity(before, after) / 2
    if (!areAlikeWide(row[k - 1], row[k], sheet)) cost += COST.unlikeWidth
  }
  return i > 0 && edge(sheet, row[i - 1])?.end === 'open' ? cost + COST.brokenEnd : cost
}

/** Columns of one article are alike wide; what a line or two say of it counts little. */
function areAlikeWide(a: Unit | undefined, b: Unit | undefined, { bodySize }: Sheet): boolean {
  if (!a || !b || linesIn(a) < FEWEST_LINES || linesIn(b) < FEWEST_LINES) return true
  return Math.abs(a.box.width - b.box.width) < SAME_WIDTH * bodySize
}

const linesIn = ({ blocks }: Unit): number => blocks.reduce((count, { lines }) => count + lines.length, 0)

function headlessCost(columns: readonly Unit[], sheet: Sheet): number {
  return edge(sheet, columns[0])?.start === 'middle' ? COST.continuing : COST.headless
}

function headlineCost(headline: HeadlineOfRow, columns: readonly Unit[], sheet: Sheet): number {
  const start = edge(sheet, columns[0])?.start === 'middle' ? COST.brokenHeadline : 0
  if (headline.place === 'beside') return start + besideCost(headline.unit, columns, sheet)
  if (headline.place === 'below') return start + COST.below + missCost(headline.unit, columns, sheet)
  const under = columns.filter(({ box }) => box.y > bottom(headline.unit.box) - 3)
  if (under.length === 0) return COST.brokenHeadline + COST.farthest
  return start + missCost(headline.unit, under, sheet) + runningUpCost(headline.unit, columns, under, sheet)
}

/** How far a headline is from standing flush with its columns, or in their middle. */
function missCost(headline: Unit, columns: readonly Unit[], { bodySize }: Sheet): number {
  const box = around(columns.map((column) => column.box))
  const flush = Math.abs(headline.box.x - box.x)
  const centred = Math.abs(middle(headline.box) - middle(box))
  const outside = Math.max(0, box.x - headline.box.x - 4) + Math.max(0, right(headline.box) - right(box) - 4)
  const miss = Math.min(COST.farthest, (0.5 * Math.min(flush, centred)) / bodySize)
  return miss + (COST.outside * outside) / bodySize
}

/** Columns that run up beside the headline over the others. */
function runningUpCost(
  headline: Unit,
  columns: readonly Unit[],
  under: readonly Unit[],
  sheet: Sheet,
): number {
  let cost = 0
  for (const column of columns) {
    if (under.includes(column)) continue
    if (!runsUpBeside(column, headline, sheet)) return COST.brokenHeadline
    const even = under.some(({ box }) => Math.abs(bottom(box) - bottom(column.box)) < EVEN * sheet.bodySize)
    cost += COST.runningUp + (even ? COST.even : COST.uneven)
  }
  return cost
}

/** A vertical headline stands left of its columns, between them, or right of them. */
function besideCost({ box }: Unit, columns: readonly Unit[], { bodySize }: Sheet): number {
  const [left, behind] = [columns[0]?.box.x ?? 0, right((columns.at(-1) as Unit).box)]
  const away = Math.max(0, left - right(box), box.x - behind)
  return Math.min(COST.brokenHeadline, away / bodySize / 2) + (middle(box) > behind ? COST.onTheRight : 0)
}
