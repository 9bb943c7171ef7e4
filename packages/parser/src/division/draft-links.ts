import { ACTS } from './acts.js'
import type { Draft } from './draft.js'
import type { Glance } from './glance.js'
import { LINKS, ownLinks } from './link-features.js'
import { type DivisionWeights, LINK } from './weights-table.js'

/** At most this many links depend on a draft alone. */
const MOST_LINKS = 24
const FIRST_ROOM = 128

/**
 * What the links between the block that is looked at and an article weigh, as far as they are the same in all divisions that have its
 * draft: found once, and summed once for each act.
 */
export class DraftLinks {
  private size = 0
  private room = FIRST_ROOM
  private links = new Int32Array(FIRST_ROOM * MOST_LINKS)
  private counts = new Int32Array(FIRST_ROOM)
  /** For each draft and act; NaN as long as nobody has asked. */
  private scores = new Float64Array(FIRST_ROOM * ACTS.length)

  constructor(
    private readonly glance: Glance,
    private readonly weights: DivisionWeights,
  ) {}

  /** Another block is looked at. */
  forget(): void {
    this.size = 0
  }

  of(draft: Draft): Int32Array {
    const place = this.placeOf(draft)
    return this.links.subarray(place * MOST_LINKS, place * MOST_LINKS + (this.counts[place] as number))
  }

  scoreOf(draft: Draft, act: number): number {
    const place = this.placeOf(draft)
    const known = this.scores[place * ACTS.length + act] as number
    if (!Number.isNaN(known)) return known
    const { fixed } = this.weights
    const base = LINK + act * LINKS
    const from = place * MOST_LINKS
    const end = from + (this.counts[place] as number)
    let score = 0
    for (let at = from; at < end; at++) score += fixed[base + (this.links[at] as number)] as number
    this.scores[place * ACTS.length + act] = score
    return score
  }

  private placeOf(draft: Draft): number {
    const look = this.glance.of(draft)
    if (look.links >= 0) return look.links
    if (this.size === this.room) this.grow()
    const place = this.size++
    look.links = place
    this.counts[place] = ownLinks(draft, this.glance, this.links.subarray(place * MOST_LINKS))
    this.scores.fill(Number.NaN, place * ACTS.length, (place + 1) * ACTS.length)
    return place
  }

  private grow(): void {
    const { links, counts, scores } = this
    this.room *= 2
    this.links = new Int32Array(this.room * MOST_LINKS)
    this.counts = new Int32Array(this.room)
    this.scores = new Float64Array(this.room * ACTS.length)
    this.links.set(links)
    this.counts.set(counts)
    this.scores.set(scores)
  }
}
