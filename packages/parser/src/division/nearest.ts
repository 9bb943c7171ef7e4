import type { Box } from '../layout/page-layout.js'
import type { Observed } from '../observation/observe-blocks.js'
import type { Draft, Nearest } from './draft.js'
import type { Glance } from './glance.js'

export const SIDES: readonly Nearest['side'][] = ['above', 'below', 'left', 'right', 'apart']
const APART: Nearest = { side: 'apart', gap: Number.POSITIVE_INFINITY }
/** Columns with a gap of this many type sizes between them are not neighbours. */
const WIDEST_GUTTER = 4

/** The nearest block of each article to the block that is looked at; null where the source has no geometry. */
export function nearestOf(draft: Draft, glance: Glance): Nearest | null {
  const look = glance.of(draft)
  if (look.nearest === undefined) look.nearest = findNearest(draft, glance)
  return look.nearest
}

function findNearest(draft: Draft, { page, at }: Glance): Nearest | null {
  const own = page.blocks[at] as Observed
  const size = own.block.lines[0]?.place?.fontSize
  if (!own.box || !size) return null
  let found = APART
  for (const member of draft.members) {
    const { box } = page.blocks[member] as Observed
    const one = box ? standing(box, own.box, size) : APART
    if (one.gap < found.gap) found = one
  }
  return found
}

/** Where `other` stands to `own`. */
function standing(other: Box, own: Box, size: number): Nearest {
  const across = Math.min(other.x + other.width, own.x + own.width) - Math.max(other.x, own.x)
  const along = Math.min(other.y + other.height, own.y + own.height) - Math.max(other.y, own.y)
  if (across > 0) {
    const above = other.y < own.y
    const gap = above ? own.y - (other.y + other.height) : other.y - (own.y + own.height)
    return { side: above ? 'above' : 'below', gap: Math.max(0, gap / size) }
  }
  if (along <= 0 || -across > WIDEST_GUTTER * size) return APART
  return { side: other.x < own.x ? 'left' : 'right', gap: Math.max(0, -across / size) }
}
