import type { Block, Line } from '../layout/block.js'
import type { Inset } from '../layout/column-insets.js'
import type { LineLayout } from '../layout/page-layout.js'
import { bin, type Place } from './place.js'
import { type RegionStatistics, SET_IN } from './print-statistics.js'
import { endOf } from './text-features.js'

const SIZES = [0.8, 0.95, 1.05, 1.25, 1.6, 2.3, 3.2]
const AGAINST = [0.6, 0.9, 1.1, 1.6]

/** (p)rint: type size and weight, how a block stands in its column and its region, where the source has geometry. */
export function print(place: Place, names: string[]): void {
  const { blocks, kinds, at, page } = place
  const block = blocks[at] as Block
  const first = block.lines[0]?.place
  if (!first || page.bodySize === 0) return
  const size = bin(first.fontSize / page.bodySize, SIZES)
  const end = endOf(block.text.text)
  const align = alignOf(block.lines)
  const kind = kinds[at]
  names.push(
    `p:size ${size}`,
    `p:size ${size} ${first.bold ? 'bold' : 'plain'}`,
    `p:size ${size} ${end}`,
    `p:size ${size} ${kind}`,
    `p:align ${align}`,
    `p:size ${size} align ${align} ${kind}`,
    `p:align ${align} ${end}`,
  )
  if (first.vertical) names.push('p:vertical')
  beside(place, first, names)
  const region = page.print.regions.get(first.region)
  if (region) inRegion(region, block, place, names)
  const height = (first.box.y + first.box.height) / Math.max(1, page.print.bottom)
  names.push(`p:height ${bin(height, [0.04, 0.08, 0.93, 0.97])} ${size}`)
}

/** How a block's lines stand in their column: in a word. */
function alignOf(lines: readonly Line[]): string {
  const inset = lines[0]?.inset
  if (!inset || inset.lines < 2) return 'alone'
  if (lines.length > 1) return inset.start > SET_IN ? 'paragraph' : 'flush paragraph'
  return alignOfLine(inset)
}

function alignOfLine({ start, end }: Inset): string {
  const short = end > 1.4
  if (start <= SET_IN) return short ? 'left' : 'full'
  if (!short) return start > 3 ? 'right' : 'set in'
  return Math.abs(start - end) < 1 ? 'centred' : start < 2.6 ? 'set in, short' : 'far in'
}

/** Against the blocks before and after. */
function beside({ blocks, kinds, at }: Place, own: LineLayout, names: string[]): void {
  const against = (name: string, step: 1 | -1): void => {
    const other = blocks[at + step]
    const place = (step < 0 ? other?.lines.at(-1) : other?.lines[0])?.place
    if (!place) return
    const size = bin(own.fontSize / place.fontSize, AGAINST)
    names.push(`p:size to ${name} ${size}`, `p:size to ${name} ${size} ${kinds[at + step]}`)
    if (place.region !== own.region) names.push(`p:separated from ${name}`)
    else names.push(`p:space ${name} ${spaceBetween(blocks, at, step)} ${kinds[at]}`)
  }
  against('above', -1)
  against('below', 1)
}

/** White space to the next block of the column, in lines; `column` where the neighbour stands in another. */
function spaceBetween(blocks: readonly Block[], at: number, step: 1 | -1): string {
  const [upper, under] = step < 0 ? [blocks[at - 1], blocks[at]] : [blocks[at], blocks[at + 1]]
  const above = upper?.lines.at(-1)?.place
  const below = under?.lines[0]?.place
  if (!above || !below) return 'none'
  const space = below.box.y - (above.box.y + above.box.height)
  const apart = above.box.x + above.box.width < below.box.x || below.box.x + below.box.width < above.box.x
  if (apart || space < -above.fontSize) return 'column'
  return String(bin(space / Math.min(above.fontSize, below.fontSize), [0.3, 0.8, 1.5, 3]))
}

/** Where it stands among the blocks of its region, and against the largest type there. */
function inRegion(region: RegionStatistics, block: Block, { at, kinds }: Place, names: string[]): void {
  const fontSize = block.lines[0]?.place?.fontSize ?? region.largest
  const share = bin(fontSize / region.largest, [0.45, 0.6, 0.8, 0.97])
  const order = at < region.largestAt ? 'before' : at > region.largestAt ? 'after' : 'is'
  const near = Math.min(3, Math.abs(at - region.largestAt))
  names.push(
    `p:region ${share} ${order} ${near}`,
    `p:region ${share} ${kinds[at]}`,
    `p:region of ${bin(region.last - region.first, [0, 1, 3, 8])}`,
  )
  if (at === region.first) names.push(`p:region first ${kinds[at]}`)
  if (at === region.last) names.push(`p:region last ${kinds[at]}`)
}
