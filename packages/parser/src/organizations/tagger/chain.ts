export const TAGS = 5

/** Scores of a tag behind each tag (TAGS × TAGS, from, to) and of a text's first tag. */
export interface Chain {
  readonly transitions: readonly number[]
  readonly start: readonly number[]
}

/** A name in a text: units of the text, `end` exclusive. */
export interface FoundName {
  readonly start: number
  readonly end: number
  /** The chain's probability that exactly these characters are a name. */
  readonly probability: number
}

const [OUTSIDE, FIRST, INNER, LAST, SINGLE] = [0, 1, 2, 3, 4] as const
/** Which tags may follow each: a name's first and inner characters are followed by inner and last ones. */
const FOLLOWING = [
  [OUTSIDE, FIRST, SINGLE],
  [INNER, LAST],
  [INNER, LAST],
  [OUTSIDE, FIRST, SINGLE],
  [OUTSIDE, FIRST, SINGLE],
] as const
/** Tags that a text can begin and end with. */
const BEGINS = [OUTSIDE, FIRST, SINGLE] as const
const ENDS = [OUTSIDE, LAST, SINGLE] as const

/** The names in the best tags of a text under a linear-chain CRF (Lafferty, McCallum and Pereira 2001). */
export function namesIn(scores: Float32Array, chain: Chain): FoundName[] {
  const size = scores.length / TAGS
  if (size === 0) return []
  const spans = spansOf(bestTags(scores, chain, size))
  if (spans.length === 0) return []
  const sums = new Sums(scores, chain, size)
  return spans.map(({ start, end }) => ({ start, end, probability: sums.probability(start, end) }))
}

/** Viterbi. */
function bestTags(scores: Float32Array, { transitions, start }: Chain, size: number): Uint8Array {
  const from = new Uint8Array(size * TAGS)
  let best = new Float64Array(TAGS).fill(Number.NEGATIVE_INFINITY)
  for (const tag of BEGINS) best[tag] = (start[tag] as number) + (scores[tag] as number)
  for (let at = 1; at < size; at++) {
    const next = new Float64Array(TAGS).fill(Number.NEGATIVE_INFINITY)
    FOLLOWING.forEach((following, tag) => {
      for (const to of following) {
        const score = (best[tag] as number) + (transitions[tag * TAGS + to] as number)
        if (score <= (next[to] as number)) continue
        next[to] = score
        from[at * TAGS + to] = tag
      }
    })
    for (let tag = 0; tag < TAGS; tag++)
      next[tag] = (next[tag] as number) + (scores[at * TAGS + tag] as number)
    best = next
  }
  const tags = new Uint8Array(size)
  let tag: number = OUTSIDE
  for (const end of ENDS) if ((best[end] as number) > (best[tag] as number)) tag = end
  for (let at = size - 1; at >= 0; at--) {
    tags[at] = tag
    tag = from[at * TAGS + tag] as number
  }
  return tags
}

function spansOf(tags: Uint8Array): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  let start = 0
  tags.forEach((tag, at) => {
    if (tag === FIRST || tag === SINGLE) start = at
    if (tag === LAST || tag === SINGLE) spans.push({ start, end: at + 1 })
  })
  return spans
}

/** Sums over all tags before and behind each character, scaled so that neither runs out of a double's range. */
class Sums {
  private readonly emitted: Float64Array
  private readonly moved: Float64Array
  private readonly before: Float64Array
  private readonly behind: Float64Array
  private readonly scale: Float64Array

  constructor(scores: Float32Array, { transitions, start }: Chain, size: number) {
    this.emitted = exponentials(scores, size)
    this.moved = Float64Array.from(transitions, Math.exp)
    this.before = new Float64Array(size * TAGS)
    this.behind = new Float64Array(size * TAGS)
    this.scale = new Float64Array(size)
    for (const tag of BEGINS)
      this.before[tag] = Math.exp(start[tag] as number) * (this.emitted[tag] as number)
    this.rescale(0)
    for (let at = 1; at < size; at++) this.forward(at)
    let total = 0
    for (const tag of ENDS) total += this.before[(size - 1) * TAGS + tag] as number
    for (const tag of ENDS) this.behind[(size - 1) * TAGS + tag] = 1 / total
    for (let at = size - 2; at >= 0; at--) this.backward(at)
  }

  probability(start: number, end: number): number {
    const first = end - start === 1 ? SINGLE : FIRST
    let product = this.before[start * TAGS + first] as number
    let tag: number = first
    for (let at = start + 1; at < end; at++) {
      const next = at === end - 1 ? LAST : INNER
      product *= this.step(at, tag, next)
      tag = next
    }
    return Math.min(1, product * (this.behind[(end - 1) * TAGS + tag] as number))
  }

  private step(at: number, tag: number, next: number): number {
    return (
      ((this.moved[tag * TAGS + next] as number) * (this.emitted[at * TAGS + next] as number)) /
      (this.scale[at] as number)
    )
  }

  private forward(at: number): void {
    FOLLOWING.forEach((following, tag) => {
      const sum = this.before[(at - 1) * TAGS + tag] as number
      for (const next of following) {
        const index = at * TAGS + next
        const moved = sum * (this.moved[tag * TAGS + next] as number) * (this.emitted[index] as number)
        this.before[index] = (this.before[index] as number) + moved
      }
    })
    this.rescale(at)
  }

  private backward(at: number): void {
    FOLLOWING.forEach((following, tag) => {
      let sum = 0
      for (const next of following)
        sum += this.step(at + 1, tag, next) * (this.behind[(at + 1) * TAGS + next] as number)
      this.behind[at * TAGS + tag] = sum
    })
  }

  private rescale(at: number): void {
    let sum = 0
    for (let tag = 0; tag < TAGS; tag++) sum += this.before[at * TAGS + tag] as number
    this.scale[at] = sum
    for (let tag = 0; tag < TAGS; tag++)
      this.before[at * TAGS + tag] = (this.before[at * TAGS + tag] as number) / sum
  }
}

/** Of each character's scores, less their largest: what is left out is the same for all tags. */
function exponentials(scores: Float32Array, size: number): Float64Array {
  const powers = new Float64Array(scores.length)
  for (let at = 0; at < size; at++) {
    let largest = Number.NEGATIVE_INFINITY
    for (let tag = 0; tag < TAGS; tag++) largest = Math.max(largest, scores[at * TAGS + tag] as number)
    for (let tag = 0; tag < TAGS; tag++)
      powers[at * TAGS + tag] = Math.exp((scores[at * TAGS + tag] as number) - largest)
  }
  return powers
}
