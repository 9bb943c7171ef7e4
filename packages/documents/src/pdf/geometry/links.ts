import { continuity } from './continuity.js'
import { type Group, groupsOf } from './deal.js'
import { bottom, right, shareOfHeight, shareOfWidth } from './glyph.js'
import { areLevel, gutterBetween, overlap } from './rows.js'
import type { Sheet } from './sheet.js'
import { partsBlocks, type Unit } from './units.js'

/** One unit is read right after another. */
export interface Link {
  readonly from: Unit
  readonly to: Unit
  readonly score: number
}

/** Every link that may hold, best first. */
export function linksOf(sheet: Sheet): Link[] {
  const links: Link[] = []
  const groups = groupsOf(sheet)
  const groupOf = new Map(groups.flatMap((group) => group.columns.map((column) => [column, group] as const)))
  for (const { headline, columns } of groups) {
    const [first] = columns
    if (headline && first) links.push({ from: headline, to: first, score: headlineScore(sheet, first) })
  }
  for (const to of sheet.columns) {
    for (const from of sheet.headlines) links.push({ from, to, score: turnScore(sheet, from, to) })
    for (const from of sheet.columns) {
      if (from !== to) links.push({ from, to, score: columnScore(sheet, from, to, groupOf) })
    }
  }
  return links.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
}

function headlineScore(sheet: Sheet, column: Unit): number {
  const start = sheet.edges.get(column)?.start
  return 6 + (start === 'middle' ? -8 : start === 'opening' ? 3 : 1)
}

/** A headline at the foot of a column, whose text begins at the top of the next one. */
function turnScore(sheet: Sheet, headline: Unit, to: Unit): number {
  const gap = to.box.x - right(headline.box)
  if (gap < -2 || gap > 10 * sheet.bodySize || to.box.y > headline.box.y || headline.frame !== to.frame)
    return -9
  if (!isLowest(sheet, headline) || sheet.covers.get(to) || sheet.edges.get(to)?.start === 'middle') return -9
  return 3.5
}

function columnScore(sheet: Sheet, from: Unit, to: Unit, groups: ReadonlyMap<Unit, Group>): number {
  const [before, after] = [sheet.edges.get(from), sheet.edges.get(to)]
  if (!before || !after) return -9
  const place =
    beside(sheet, from, to, groups) ?? beneath(sheet, from, to, groups) ?? wrapped(sheet, from, to)
  if (place === undefined) return -9
  const frames = from.frame === to.frame ? 0 : -6
  const sameSize = Math.abs(sizeOf(from) - sizeOf(to)) < 0.06 * sheet.bodySize ? 0 : -5
  const sameWidth = Math.abs(from.box.width - to.box.width) < 1.5 * sheet.bodySize ? 1 : -1
  return place + frames + sameSize + sameWidth + continuity(before, after)
}

const sizeOf = (unit: Unit): number =>
  unit.blocks.reduce((a, b) => (b.lines.length > a.lines.length ? b : a)).size

/** `to` is the next column on the right. */
function beside(sheet: Sheet, from: Unit, to: Unit, groups: ReadonlyMap<Unit, Group>): number | undefined {
  const gap = gutterBetween(from, to, sheet)
  if (gap < -2 || gap > 5 * sheet.bodySize) return undefined
  const group = groups.get(to)
  // Also where a picture takes the foot of the one and the headline the top of the other, so that no line stands beside another.
  if (group?.headline && group === groups.get(from)) return 3
  if (to.box.y > bottom(from.box)) return undefined
  const apart = shareOfHeight(from.box, to.box) <= 0
  if (apart && (!isLowest(sheet, from) || isBarred(sheet, from, to))) return undefined
  const begins = group?.headline && group.columns[0] === to
  const level = areLevel(from, to, sheet)
  if (begins && level) return -6
  const cover = sheet.covers.get(to)
  if (cover && overlap(cover.box, from.box) > 2) return 1
  if (group && group === groups.get(from) && nextBelow(sheet, from)?.kind !== 'headline') return 1.5
  return begins ? -4 : isLowest(sheet, from) ? 0.5 : 0
}

/** Whether something runs across both columns between the foot of the one and the top of the other. */
function isBarred({ headlines, columns }: Sheet, from: Unit, to: Unit): boolean {
  return [...headlines, ...columns].some(
    ({ box }) =>
      overlap(box, from.box) > 2 &&
      overlap(box, to.box) > 2 &&
      box.y > to.box.y &&
      bottom(box) <= from.box.y + 2,
  )
}

function nextBelow({ headlines, columns }: Sheet, unit: Unit): Unit | undefined {
  let best: Unit | undefined
  for (const other of [...headlines, ...columns]) {
    if (other.box.y < bottom(unit.box) - 2 || overlap(other.box, unit.box) <= 2) continue
    if (!best || other.box.y < best.box.y) best = other
  }
  return best
}

/** Whether nothing follows further down in its column. */
function isLowest({ headlines, columns }: Sheet, column: Unit): boolean {
  return ![...headlines, ...columns].some(
    ({ box, frame }) =>
      frame === column.frame && box.y > bottom(column.box) - 2 && overlap(box, column.box) > 2,
  )
}

/** `to` follows further down in the same column, after a picture, a quotation or another break. */
function beneath(sheet: Sheet, from: Unit, to: Unit, groups: ReadonlyMap<Unit, Group>): number | undefined {
  const gap = to.box.y - bottom(from.box)
  if (gap < -2 || shareOfWidth(from.box, to.box) < 0.8) return undefined
  const between = [...sheet.headlines, ...sheet.columns].filter(
    (unit) =>
      unit !== from &&
      unit !== to &&
      unit.box.y >= bottom(from.box) - 2 &&
      bottom(unit.box) <= to.box.y + 2 &&
      overlap(unit.box, to.box) > 2,
  )
  const ruled = sheet.drawings.some(
    ({ kind, box }) => kind !== 'picture' && partsBlocks(box, from.box, to.box),
  )
  const [first] = groups.get(to)?.columns ?? []
  const led = first && first !== to && sheet.edges.get(first)?.start === 'opening'
  return (
    (between.length > 0 ? -4 : 1) +
    (ruled ? -3 : 0) +
    (led || beginsRow(sheet, to) ? -3 : 0) -
    gap / (20 * sheet.bodySize)
  )
}

/** Whether a headline begins beside the column, at its height: then a row of articles does. */
function beginsRow({ headlines, bodySize }: Sheet, column: Unit): boolean {
  return headlines.some(
    ({ box, frame }) =>
      frame === column.frame && Math.abs(box.y - column.box.y) < bodySize && overlap(box, column.box) <= 0,
  )
}

/** `to` begins the next row of columns, further left and down. */
function wrapped(sheet: Sheet, from: Unit, to: Unit): number | undefined {
  if (to.box.x > from.box.x || to.box.y < bottom(from.box) - 2) return undefined
  const far = (to.box.y - bottom(from.box)) / (10 * sheet.bodySize)
  return -2 - far
}
