import { bottom, right } from './glyph.js'
import { LEVEL_WITH_HEAD, nearCoverOf, overlap } from './rows.js'
import type { Sheet } from './sheet.js'
import { isVertical, type Unit } from './units.js'

/** A headline that a row of columns may have: over some of them, below them, or beside them where it is vertical. */
export interface HeadOfRow {
  readonly unit: Unit
  readonly place: 'over' | 'below' | 'beside'
}

/** A vertical headline stands no further from its columns, in body sizes. */
const BESIDE = 4
/** A headline below its text is nearer to it than to what follows by this factor, and no further, in body sizes. */
const NEARER = 0.7
const BELOW = 2.5

/** The headlines that each row may have, from left to right. */
export function headsOf(rows: readonly (readonly Unit[])[], sheet: Sheet): HeadOfRow[][] {
  const vertical = sheet.heads.filter(isVertical)
  const below = new Map<Unit, Unit>()
  for (const head of [...sheet.heads].sort((a, b) => a.box.y - b.box.y)) {
    const text = isVertical(head) ? undefined : textOver(head, sheet, below)
    if (text) below.set(head, text)
  }
  return rows.map((row) => {
    const over = new Set(row.flatMap((column) => nearCoverOf(sheet, column) ?? []))
    const heads = [...over].flatMap((unit): HeadOfRow[] =>
      below.has(unit) || isVertical(unit) || unit.frame !== row[0]?.frame ? [] : [{ unit, place: 'over' }],
    )
    for (const unit of vertical) {
      if (row.some((column) => standsBeside(unit, column, sheet))) heads.push({ unit, place: 'beside' })
    }
    for (const [unit, column] of below) if (row.includes(column)) heads.push({ unit, place: 'below' })
    return heads.sort((a, b) => a.unit.box.x - b.unit.box.x)
  })
}

function standsBeside(head: Unit, column: Unit, { bodySize }: Sheet): boolean {
  const gap = Math.max(column.box.x - right(head.box), head.box.x - right(column.box))
  return (
    head.frame === column.frame &&
    gap < BESIDE * bodySize &&
    Math.abs(head.box.y - column.box.y) < LEVEL_WITH_HEAD * bodySize
  )
}

/** The first column over a headline that stands below its text; what stands over that is no headline of it, or one below another. */
function textOver(head: Unit, sheet: Sheet, below: ReadonlyMap<Unit, Unit>): Unit | undefined {
  const { bodySize, columns, heads } = sheet
  const near = [...columns, ...heads].filter(
    (unit) => unit !== head && unit.frame === head.frame && overlap(unit.box, head.box) > 2,
  )
  const over = near.filter((unit) => bottom(unit.box) < head.box.y + 3)
  const under = near.filter((unit) => unit.box.y > bottom(head.box) - 3)
  const above = head.box.y - Math.max(...over.map(({ box }) => bottom(box)))
  const behind = Math.min(...under.map(({ box }) => box.y)) - bottom(head.box)
  if (above > BELOW * bodySize || above > NEARER * behind) return undefined
  const text = over.filter((unit) => bottom(unit.box) > head.box.y - above - BELOW * bodySize)
  const [first] = text.sort((a, b) => a.box.x - b.box.x)
  if (first?.kind !== 'column') return undefined
  const cover = nearCoverOf(sheet, first)
  return cover === undefined || below.has(cover) ? first : undefined
}
