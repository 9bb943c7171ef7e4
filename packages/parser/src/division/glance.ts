import type { ObservedPage } from '../observation/observe-blocks.js'
import type { Draft } from './draft.js'

/** Where the block of an article that is printed nearest to another block stands to it. */
export interface Nearest {
  readonly side: 'above' | 'below' | 'left' | 'right' | 'apart'
  /** White space between them, in type sizes. */
  readonly gap: number
}

/** What a division knows when it looks at one block. */
export interface Glance {
  readonly page: ObservedPage
  readonly at: number
  /** For each earlier block, which share of this one's pairs of characters it holds. */
  readonly shares: Float64Array
  /** For each block of a headline, which share of its pairs this block and the next ones hold, as far as it was asked for. */
  readonly told: Map<number, number>
  /** How near each article is printed, as far as it was asked for. */
  readonly nearest: Map<Draft, Nearest>
}
