import type { ObservedPage } from '../observation/observe-blocks.js'

/** What a division knows when it looks at one block. */
export interface Glance {
  readonly page: ObservedPage
  readonly at: number
  /** For each earlier block, which share of this one's pairs of letters it holds. */
  readonly shares: ReadonlyMap<number, number>
}
