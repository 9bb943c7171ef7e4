import { ACTS } from './acts.js'
import type { HeadlineWeights } from './headlines/weights-text.js'
import { LINKS } from './link-features.js'
import type { BlockNetwork } from './network/block-network.js'

/** How wide the gap before a block is: 0, 1, more. */
export const GAPS = 3
/** What an article is left as when nothing can join it any more. */
export const ENDS = ['whole', 'headless', 'bodiless', 'headless, one paragraph'] as const

/** Where each family of weights begins in the one vector of them. */
export const AFTER = 0
export const AFTER_TEXT = AFTER + (ACTS.length + 1) * ACTS.length * GAPS
export const AFTER_TWO = AFTER_TEXT + (ACTS.length + 1) * ACTS.length
export const LINK = AFTER_TWO + (ACTS.length + 1) * (ACTS.length + 1) * ACTS.length
export const END = LINK + ACTS.length * LINKS
/** Weights that do not depend on names of features. */
export const FIXED = END + ENDS.length

/** Weights of a division: for each named feature of a block one per act, and those of steps, links and ends. */
export interface DivisionWeights {
  readonly features: ReadonlyMap<string, Float64Array>
  readonly fixed: Float64Array
  /** What sees the whole page before the search; without it while the weights are learned. */
  readonly network?: BlockNetwork
  /** What chooses the parts of a headline behind the search; without it while the search's own weights are learned. */
  readonly headlines?: HeadlineWeights
}

const FINEST = 2 ** 24

/**
 * A weight to the nearest fraction that sums of many hold exactly: whatever the order of a sum, divisions that are equally good score the
 * same.
 */
export function exact(weight: number): number {
  return Math.round(weight * FINEST) / FINEST
}
