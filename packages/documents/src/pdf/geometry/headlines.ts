import { bottom, contains, gapAcross } from './glyph.js'
import { LEVEL_WITH_HEADLINE, nearCoverOf, overlap } from './rows.js'
import type { Sheet } from './sheet.js'
import { isVertical, type Unit } from './units.js'

/** A headline that a row of columns may have: over some of them, below them, or beside them where it is vertical. */
export interface HeadlineOfRow {
  readonly unit: Unit
  readonly place: 'over' | 'below' | 'beside'
}

/** A vertical headline stands no further from its columns, in body sizes. */
const BESIDE = 4
/** A headline below its text is nearer to it than to what follows by this factor, and no further, in body sizes. */
const NEARER = 0.7
const BELOW = 2.5

/** The headlines that each row may have, from left to right. */
export function headlinesOf(rows: readonly (readonly Unit[])[], sheet: Sheet): HeadlineOfRow[][] {
  const vertical = sheet.headlines.filter(isVertical)
  const below = new Map<Unit, Unit>()
  for (const headline of [...sheet.headlines].sort((a, b) => a.box.y - b.box.y)) {
    const text = isVertical(headline) ? undefined : textOver(headline, sheet, below)
    if (text) below.set(headline, text)
  }
  return rows.map((row) => {
    const over = new Set(row.flatMap((column) => nearCoverOf(sheet, column) ?? []))
    const headlines = [...over].flatMap((unit): HeadlineOfRow[] =>
      below.has(unit) || isVertical(unit) || unit.frame !== row[0]?.frame ? [] : [{ unit, place: 'over' }],
    )
    for (const unit of vertical) {
      if (row.some((column) => standsBeside(unit, column, sheet))) headlines.push({ unit, place: 'beside' })
    }
    for (const [unit, column] of below) if (row.includes(column)) headlines.push({ unit, place: 'below' })
    return headlines.sort((a, b) => a.unit.box.x - b.unit.box.x)
  })
}

function standsBeside(headline: Unit, column: Unit, { bodySize }: Sheet): boolean {
  const gap = gapAcross(headline.box, column.box)
  return (
    headline.frame === column.frame &&
    gap < BESIDE * bodySize &&
    Math.abs(headline.box.y - column.box.y) < LEVEL_WITH_HEADLINE * bodySize
  )
}

/** Whether a frame is drawn around the headline that leaves the text out, as around an advertisement. */
const isFramedAlone = (headline: Unit, text: Unit, { drawings }: Sheet): boolean =>
  drawings.some(
    ({ kind, box }) => kind === 'frame' && contains(box, headline.box, 2) && !contains(box, text.box, 2),
  )

/** The first column over a headline that stands below its text; what stands over that is no headline of it, or one below another. */
function textOver(headline: Unit, sheet: Sheet, below: ReadonlyMap<Unit, Unit>): Unit | undefined {
  const { bodySize, columns, headlines } = sheet
  const near = [...columns, ...headlines].filter(
    (unit) => unit !== headline && unit.frame === headline.frame && overlap(unit.box, headline.box) > 2,
  )
  const over = near.filter((unit) => bottom(unit.box) < headline.box.y + 3)
  const under = near.filter((unit) => unit.box.y > bottom(headline.box) - 3)
  const above = headline.box.y - Math.max(...over.map(({ box }) => bottom(box)))
  const behind = Math.min(...under.map(({ box }) => box.y)) - bottom(headline.box)
  if (above > BELOW * bodySize || above > NEARER * behind) return undefined
  const text = over.filter((unit) => bottom(unit.box) > headline.box.y - above - BELOW * bodySize)
  const [first] = text.sort((a, b) => a.box.x - b.box.x)
  if (first?.kind !== 'column') return undefined
  if (isFramedAlone(headline, first, sheet)) return undefined
  const cover = nearCoverOf(sheet, first)
  return cover === undefined || below.has(cover) ? first : undefined
}
