import type { ObservedPage } from '../observation/observe-blocks.js'
import type { Act } from './acts.js'
import type { Draft } from './draft.js'

/** Where the block of an article that is printed nearest to another block stands to it. */
export interface Nearest {
  readonly side: 'above' | 'below' | 'left' | 'right' | 'apart'
  /** White space between them, in type sizes. */
  readonly gap: number
}

/** What an article has to do with the block that is looked at: each asked for once, however many divisions share the draft. */
export interface Look {
  /** Which of a page's looks it is. */
  readonly number: number
  /** Which share of the block's pairs of characters the article holds. */
  share: number | null
  /** Which share of its headline's pairs the block and the next ones hold. */
  told: number | null
  /** How near it is printed; null where the source has no geometry. */
  nearest: Nearest | null | undefined
  /** How likely it is the block's. */
  worth: number | null
  /** Place of what the links between both weigh; -1 as long as nobody has asked. */
  links: number
  /** The article with the block, for each act that has been taken. */
  readonly grown: Grown[]
}

/** An article with the block that is looked at, and as what it took it. */
export interface Grown {
  readonly act: Act
  readonly draft: Draft
}

/** At most this many blocks may tell what a headline says. */
const TELLING = 4

/** What a division knows when it looks at one block. */
export class Glance {
  at = -1
  /** For each earlier block, which share of this one's pairs of characters it holds. */
  shares: Float64Array
  /** For blocks that are not compared. */
  private readonly noShares: Float64Array
  private number = 0
  private readonly told = new Map<number, number>()
  private telling: readonly number[] = []

  constructor(readonly page: ObservedPage) {
    this.noShares = new Float64Array(page.blocks.length)
    this.shares = this.noShares
  }

  turnTo(at: number): void {
    const kind = this.page.blocks[at]?.kind
    this.at = at
    this.number++
    this.shares = kind === 'f' || kind === 'l' ? this.noShares : this.page.terms.earlier(at)
    this.told.clear()
    this.telling = Array.from({ length: TELLING }, (_, next) => at + next)
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
