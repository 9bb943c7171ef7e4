import type { Block } from '../layout/block.js'
import type { BlockKind } from './block-kind.js'
import type { PageStatistics } from './page-statistics.js'
import type { BlockSigns } from './read-signs.js'
import type { Terms } from './terms.js'

/** A block in its place on the page. */
export interface Place {
  readonly blocks: readonly Block[]
  readonly signs: readonly BlockSigns[]
  readonly kinds: readonly BlockKind[]
  readonly at: number
  readonly page: PageStatistics
  readonly terms: Terms
}

/** In which of the ranges that ascending limits make a value lies, from 0. */
export function bin(value: number, limits: readonly number[]): number {
  let at = 0
  while (at < limits.length && value > (limits[at] as number)) at++
  return at
}
