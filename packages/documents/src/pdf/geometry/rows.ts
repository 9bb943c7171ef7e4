import type { Box } from '@baobiao/parser'
import { continuity, type Edges } from './continuity.js'
import { around, bottom, middle, right, shareOfHeight } from './glyph.js'
import type { Sheet } from './sheet.js'
import type { Unit } from './units.js'

/** Columns side by side that begin at one height, and the headline over them, if any. */
export interface Group {
  readonly head: Unit | undefined
  readonly columns: readonly Unit[]
}

const LEVEL = 0.8
/** Columns of one row stand no further apart, in body sizes. */
const GUTTER = 4
/** A headline stands no further above its columns. */
export const REACH = 7
/** A caption under a picture at the head of a column takes no more than this, in body sizes. */
const CAPTION_LINES = 5
const COST = {
  unusedHead: 5,
  headless: 2.5,
  continuing: 0.5,
  outside: 1,
  farthest: 6,
  brokenHead: 8,
  brokenEnd: 2,
}

/**
 * Deals the columns of each row to the headlines over it, so that headlines stand flush with theirs or in their middle.
 *
 * @param beside the first columns of headlines that stand over the others only
 */
export function groupsOf(sheet: Sheet, beside: ReadonlyMap<Unit, Unit>): Group[] {
  const led = new Set(beside.values())
  const groups = rowsOf(
    sheet,
    sheet.columns.filter((column) => !led.has(column)),
  ).flatMap((row) => deal(row, headsOver(row, sheet), { ...sheet, beside }))
  return groups.map(({ head, columns }) => {
    const lead = head && beside.get(head)
    return { head, columns: lead ? [lead, ...columns] : columns }
  })
}

function rowsOf(sheet: Sheet, columns: readonly Unit[]): Unit[][] {
  const { bodySize } = sheet
  const rows: Unit[][] = []
  for (const column of [...columns].sort((a, b) => a.box.x - b.box.x)) {
    const row = rows.find((one) => {
      const last = one.at(-1) as Unit
      const gap = column.box.x - right(last.box)
      return (
        areLevel(last, column, sheet) &&
        column.frame === last.frame &&
        gap > -bodySize &&
        gap < GUTTER * bodySize
      )
    })
    if (row) row.push(column)
    else rows.push([column])
  }
  return rows
}

/** The white space between two columns, without the pictures that take columns of their own. */
export function gutterBetween(left: Unit, column: Unit, { drawings, columns }: Sheet): number {
  const gap = column.box.x - right(left.box)
  const isBetween = (box: Box): boolean =>
    box.x > right(left.box) - 2 && right(box) < column.box.x + 2 && shareOfHeight(box, column.box) > 0
  if (columns.some(({ box }) => isBetween(box))) return gap
  const pictures = drawings.filter(({ kind, box }) => kind === 'picture' && isBetween(box))
  return pictures.length === 0 ? gap : gap - Math.max(...pictures.map(({ box }) => box.width))
}

/** Whether two columns begin at one height; a byline over the first line, or a picture at the head, counts for it. */
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

function headsOver(row: readonly Unit[], sheet: Sheet): Unit[] {
  const top = Math.min(...row.flatMap((column) => topsOf(column, sheet)))
  return sheet.heads
    .filter((head) => {
      const gap = top - bottom(head.box)
      if (gap < -3 || gap > REACH * sheet.bodySize || head.frame !== row[0]?.frame) return false
      return row.some((column) => coverOf(sheet, column) === head)
    })
    .sort((a, b) => a.box.x - b.box.x)
}

/** The head that stands over a column, with nothing between. */
export function coverOf({ heads, columns }: Sheet, column: Unit): Unit | undefined {
  let best: Unit | undefined
  for (const unit of [...heads, ...columns]) {
    if (unit === column || bottom(unit.box) > column.box.y + 3 || overlap(unit.box, column.box) <= 2) continue
    if (!best || bottom(unit.box) > bottom(best.box)) best = unit
  }
  return best?.kind === 'head' ? best : undefined
}

export const overlap = (a: Box, b: Box): number => Math.min(right(a), right(b)) - Math.max(a.x, b.x)

interface Dealt extends Sheet {
  readonly beside: ReadonlyMap<Unit, Unit>
}

interface Deal {
  readonly cost: number
  readonly groups: readonly Group[]
}

/** The cheapest way to part the row into groups, headlines in their order; by dynamic programming. */
function deal(row: readonly Unit[], heads: readonly Unit[], sheet: Dealt): readonly Group[] {
  const best: (Deal | undefined)[][] = Array.from({ length: row.length + 1 }, () => [])
  const offer = (columns: number, used: number, cost: number, groups: readonly Group[]): void => {
    const known = best[columns]?.[used]
    if (!known || cost < known.cost) (best[columns] as (Deal | undefined)[])[used] = { cost, groups }
  }
  offer(0, 0, 0, [])
  for (let i = 0; i <= row.length; i++) {
    for (let used = 0; used <= heads.length; used++) {
      const so = best[i]?.[used]
      if (!so) continue
      const head = heads[used]
      if (head) offer(i, used + 1, so.cost + COST.unusedHead, so.groups)
      for (let j = i + 1; j <= row.length; j++) {
        const columns = row.slice(i, j)
        const shared = so.cost + joinCost(row, i, j, sheet)
        offer(j, used, shared + headlessCost(columns, sheet), [...so.groups, { head: undefined, columns }])
        if (head)
          offer(j, used + 1, shared + headCost(head, columns, sheet), [...so.groups, { head, columns }])
      }
    }
  }
  return best[row.length]?.[heads.length]?.groups ?? []
}

const edge = ({ edges }: Sheet, unit: Unit | undefined): Edges | undefined => unit && edges.get(unit)

/** What it costs to read the columns from `i` to `j` on from each other, and not on from the one before them. */
function joinCost(row: readonly Unit[], i: number, j: number, sheet: Sheet): number {
  let cost = 0
  for (let k = i + 1; k < j; k++) {
    const [before, after] = [edge(sheet, row[k - 1]), edge(sheet, row[k])]
    if (before && after) cost -= continuity(before, after) / 2
  }
  return i > 0 && edge(sheet, row[i - 1])?.end === 'open' ? cost + COST.brokenEnd : cost
}

function headlessCost(columns: readonly Unit[], sheet: Sheet): number {
  return edge(sheet, columns[0])?.start === 'middle' ? COST.continuing : COST.headless
}

function headCost(head: Unit, columns: readonly Unit[], sheet: Dealt): number {
  const box = around(columns.map((column) => column.box))
  const flush = Math.abs(head.box.x - box.x)
  const centred = Math.abs(middle(head.box) - middle(box))
  const outside = Math.max(0, box.x - head.box.x - 4) + Math.max(0, right(head.box) - right(box) - 4)
  const miss = Math.min(COST.farthest, (0.5 * Math.min(flush, centred)) / sheet.bodySize)
  const begun = sheet.beside.has(head) || edge(sheet, columns[0])?.start !== 'middle'
  const start = begun ? 0 : COST.brokenHead
  return miss + start + (COST.outside * outside) / sheet.bodySize
}
