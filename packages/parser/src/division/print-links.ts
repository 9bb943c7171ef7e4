import type { Block } from '../layout/block.js'
import type { Box, LineLayout } from '../layout/page-layout.js'
import type { Observed } from '../observation/observe-blocks.js'
import type { Draft } from './draft.js'
import type { Glance } from './glance.js'

/** Where a block stands to an article's last one, and how their type compares: only where the source has geometry. */
export function printLinks(
  draft: Draft,
  { page, at }: Glance,
  into: Int32Array,
  from: number,
  starts: { readonly column: number; readonly under: number; readonly size: number },
): number {
  let count = from
  const { block } = page.blocks[at] as Observed
  const place = block.lines[0]?.place
  if (!place) return count
  const placeOf = (index: number, end: 'first' | 'last'): LineLayout | null => {
    const lines = (page.blocks[index] as Observed | undefined)?.block.lines
    return (end === 'first' ? lines?.[0] : lines?.at(-1))?.place ?? null
  }
  const last = placeOf(draft.last, 'last')
  if (last) into[count++] = starts.column + column(last.box, place)
  const title = draft.title < 0 ? null : placeOf(draft.title, 'first')
  if (title) {
    into[count++] = starts.under + (isUnder(extent(page.blocks[draft.title]?.block), place.box) ? 1 : 2)
    into[count++] = starts.size + 4 + ratio(place.fontSize, title.fontSize)
  }
  const body = draft.lastBody < 0 ? null : placeOf(draft.lastBody, 'first')
  if (body) into[count++] = starts.size + ratio(place.fontSize, body.fontSize)
  const section = draft.section < 0 ? null : placeOf(draft.section, 'first')
  if (section) into[count++] = starts.size + 8 + ratio(place.fontSize, section.fontSize)
  return count
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

function extent(block: Block | undefined): Box | null {
  let [x, y, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (const { place } of block?.lines ?? []) {
    if (!place) continue
    x = Math.min(x, place.box.x)
    y = Math.min(y, place.box.y)
    right = Math.max(right, place.box.x + place.box.width)
    bottom = Math.max(bottom, place.box.y + place.box.height)
  }
  return right > 0 ? { x, y, width: right - x, height: bottom - y } : null
}

/** Whether a box begins below a headline and within its width. */
function isUnder(title: Box | null, box: Box): boolean {
  if (!title) return false
  const middle = box.x + Math.min(box.width, 40) / 2
  return box.y >= title.y && middle >= title.x - 4 && middle <= title.x + title.width + 4
}
