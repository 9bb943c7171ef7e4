import type { Box, LineLayout } from '../layout/page-layout.js'
import { BEGINNINGS } from '../observation/beginning.js'
import type { Observed } from '../observation/observe-blocks.js'
import { bin } from '../observation/place.js'
import type { Draft } from './draft.js'
import type { Glance } from './glance.js'
import { KINDS } from './kinds.js'
import { nearestOf, SIDES } from './nearest.js'

/** Where a block stands to an article's last one, and how their type compares: only where the source has geometry. */
export function printLinks(
  draft: Draft,
  drafts: readonly Draft[],
  glance: Glance,
  into: Int32Array,
  from: number,
  starts: {
    readonly column: number
    readonly under: number
    readonly size: number
    readonly region: number
    readonly near: number
    readonly flow: number
  },
): number {
  let count = from
  const { page, at } = glance
  const { block, kind: look } = page.blocks[at] as Observed
  const kind = KINDS.indexOf(look)
  const place = block.lines[0]?.place
  if (!place) return count
  const placeOf = (index: number, end: 'first' | 'last'): LineLayout | null => {
    const lines = (page.blocks[index] as Observed | undefined)?.block.lines
    return (end === 'first' ? lines?.[0] : lines?.at(-1))?.place ?? null
  }
  const last = placeOf(draft.last, 'last')
  if (last) into[count++] = starts.column + column(last.box, place) * KINDS.length + kind
  count = nearLinks(draft, drafts, glance, into, count, starts.near + kind)
  const isHere = (index: number): boolean => placeOf(index, 'last')?.region === place.region
  const shared = sharedRegion(draft, drafts, isHere)
  into[count++] = starts.region + ((draft.bodies > 0 ? 3 : 0) + shared) * KINDS.length + kind
  if (draft.lastBody >= 0 && shared > 0 && kind >= TEXT_KINDS)
    into[count++] = starts.flow + flowLink(draft, glance)
  const title = draft.title < 0 ? null : placeOf(draft.title, 'first')
  if (title) {
    into[count++] = starts.under + (isUnder(page.blocks[draft.title]?.box ?? null, place.box) ? 1 : 2)
    into[count++] = starts.size + 4 + ratio(place.fontSize, title.fontSize)
  }
  const body = draft.lastBody < 0 ? null : placeOf(draft.lastBody, 'first')
  if (body) into[count++] = starts.size + ratio(place.fontSize, body.fontSize)
  const section = draft.section < 0 ? null : placeOf(draft.section, 'first')
  if (section) into[count++] = starts.size + 8 + ratio(place.fontSize, section.fontSize)
  return count
}

/** 0 where the article's last block or its headline stands in the block's region, 1 where another article's last block does, 2 where none does. */
function sharedRegion(draft: Draft, drafts: readonly Draft[], isHere: (index: number) => boolean): number {
  if (isHere(draft.last) || (draft.title >= 0 && isHere(draft.title))) return 0
  return drafts.some((other) => other !== draft && isHere(other.last)) ? 1 : 2
}

const GAPS = [1, 2.5, 6]
/** From this kind on a block may be text that goes on. */
const TEXT_KINDS = KINDS.indexOf('t')

/** How near the article is printed, and whether it is the nearest one. */
function nearLinks(
  draft: Draft,
  drafts: readonly Draft[],
  glance: Glance,
  into: Int32Array,
  from: number,
  start: number,
): number {
  const near = nearestOf(draft, glance)
  if (!near) return from
  const isNearest = drafts.every((other) => (nearestOf(other, glance)?.gap ?? 0) >= near.gap)
  const place = SIDES.indexOf(near.side) * (GAPS.length + 1) + bin(near.gap, GAPS)
  into[from] = start + (place * 2 + (isNearest ? 1 : 0)) * KINDS.length
  return from + 1
}

/** Where a text that opens a region stands to an article whose last sentence goes on, or is over. */
function flowLink(draft: Draft, glance: Glance): number {
  const { blocks, joins } = glance.page
  const own = blocks[glance.at] as Observed
  const last = blocks[draft.lastBody] as Observed
  const goesOn = last.unfinished ? 1 + (joins(last.block.text.text, own.block.text.text) > 1 ? 1 : 0) : 0
  const side = SIDES.indexOf(nearestOf(draft, glance)?.side ?? 'apart')
  return (side * 3 + goesOn) * BEGINNINGS.length + BEGINNINGS.indexOf(own.beginning)
}

function ratio(a: number, b: number): number {
  const by = a / b
  return by < 0.93 ? 0 : by <= 1.07 ? 1 : by < 1.4 ? 2 : 3
}

/** 0 right below, 1 further below, 2 the next column, 3 a column further right, 4 left of it, 5 above. */
function column(last: Box, { box, fontSize }: LineLayout): number {
  const overlaps = box.x < last.x + last.width && last.x < box.x + box.width
  if (overlaps) {
    const space = box.y - (last.y + last.height)
    return space < -fontSize ? 5 : space < 1.5 * fontSize ? 0 : space < 5 * fontSize ? 1 : 6
  }
  if (box.x < last.x) return 4
  return box.x - (last.x + last.width) < 4 * fontSize ? 2 : 3
}

/** Whether a box begins below a headline and within its width. */
function isUnder(title: Box | null, box: Box): boolean {
  if (!title) return false
  const middle = box.x + Math.min(box.width, 40) / 2
  return box.y >= title.y && middle >= title.x - 4 && middle <= title.x + title.width + 4
}
