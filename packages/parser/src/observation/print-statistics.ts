import type { Block } from '../layout/block.js'

/** What the blocks that the page's geometry holds together have in common. */
export interface RegionStatistics {
  /** Places of its first and last block. */
  readonly first: number
  readonly last: number
  /** Its largest type, in points. */
  readonly largest: number
  /** Place of the first block in that type. */
  readonly largestAt: number
  readonly left: number
  readonly right: number
}

export interface PrintStatistics {
  readonly regions: ReadonlyMap<number, RegionStatistics>
  /** The lowest edge of any line, in points. */
  readonly bottom: number
  /** Whether paragraphs are set in. */
  readonly setsIn: boolean
}

/** A line begins a paragraph where its indent is larger than this, in type sizes. */
export const SET_IN = 1.2
const SAME_SIZE = 1.03

export function printStatistics(blocks: readonly Block[]): PrintStatistics {
  const regions = new Map<number, RegionStatistics>()
  let bottom = 0
  let [setIn, flush] = [0, 0]
  blocks.forEach(({ lines }, at) => {
    for (const { place, inset } of lines) {
      if (!place) continue
      bottom = Math.max(bottom, place.box.y + place.box.height)
      regions.set(place.region, grown(regions.get(place.region), at, place.fontSize, place.box))
      if (inset && lines.length > 1 && place === lines[0]?.place) inset.start > SET_IN ? setIn++ : flush++
    }
  })
  return { regions, bottom, setsIn: setIn >= flush }
}

function grown(
  region: RegionStatistics | undefined,
  at: number,
  size: number,
  { x, width }: { readonly x: number; readonly width: number },
): RegionStatistics {
  if (!region) return { first: at, last: at, largest: size, largestAt: at, left: x, right: x + width }
  const larger = size > region.largest * SAME_SIZE
  return {
    first: region.first,
    last: at,
    largest: larger ? size : region.largest,
    largestAt: larger ? at : region.largestAt,
    left: Math.min(region.left, x),
    right: Math.max(region.right, x + width),
  }
}
