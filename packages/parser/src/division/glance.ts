import type { ObservedPage } from '../observation/observe-blocks.js'
import type { Draft, Look } from './draft.js'

/** At most this many blocks may tell what a headline says. */
const TELLING = 4

/** What a division knows when it looks at one block. */
export class Glance {
  at = -1
  /** For each earlier block from `comparedFrom` on, which share of this one's pairs of characters it holds. */
  private shares: Float64Array
  private comparedFrom = 0
  /** For blocks that are not compared. */
  private readonly noShares: Float64Array
  private number = 0
  private readonly told = new Map<number, number>()
  private readonly telling: number[] = []

  constructor(readonly page: ObservedPage) {
    this.noShares = new Float64Array(page.blocks.length)
    this.shares = this.noShares
  }

  turnTo(at: number): void {
    this.at = at
    this.number++
    this.shares = this.noShares
    this.comparedFrom = at
    this.told.clear()
    for (let next = 0; next < TELLING; next++) this.telling[next] = at + next
  }

  /** Which shares of this block's pairs the blocks hold, as far back as from `first` on. */
  sharesFrom(first: number): Float64Array {
    const kind = this.page.blocks[this.at]?.kind
    if (first < this.comparedFrom && kind !== 'f' && kind !== 'l') {
      this.shares = this.page.terms.earlier(this.at, first)
      this.comparedFrom = first
    }
    return this.shares
  }

  of(draft: Draft): Look {
    const { look } = draft
    if (look?.number === this.number) return look
    const first: Look = {
      number: this.number,
      share: null,
      told: null,
      nearest: undefined,
      worth: null,
      links: -1,
      grown: [],
    }
    draft.look = first
    return first
  }

  /** Which share of the pairs of a headline's block this block and the next ones hold: the first paragraphs say it again. */
  toldOf(headline: number): number {
    let share = this.told.get(headline)
    if (share === undefined) {
      share = this.page.terms.within(headline, this.telling)
      this.told.set(headline, share)
    }
    return share
  }
}
