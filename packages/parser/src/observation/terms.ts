import type { Block } from '../layout/block.js'
import { characterClass } from '../text/character-class.js'
import { PairTable } from '../text/pair-table.js'

/** The pairs of characters of a page's blocks: texts about one matter share pairs that are rare on their page. */
export interface Terms {
  /** Which share of block `at`'s pairs, by weight, stand in one of the next blocks: 0 to 1. */
  readonly ahead: (at: number) => number
  /** As `ahead`, of the blocks before it. */
  readonly behind: (at: number) => number
  /**
   * For each earlier block from `from` on, which share of block `at`'s weight the pairs have that both hold. Valid until the next call.
   */
  readonly earlier: (at: number, from: number) => Float64Array
  /** Which share of block `at`'s pairs stand in any of `others`: 0 to 1. */
  readonly within: (at: number, others: readonly number[]) => number
}

/** How many blocks count as near. */
const NEAR = 5
/** Of the blocks that hold a pair, at most this many of the nearest are compared: work stays linear. */
const MOST_HOLDERS = 24
/** At most this many characters of a block are compared. */
const LONGEST = 600
const isLetter = characterClass(/[\p{Script=Han}\p{Script=Latin}\d]/u)

export function termsOf(blocks: readonly Block[]): Terms {
  const { starts, pairs, counts } = pairsOf(blocks)
  const { firsts, holders, slots } = holdersOf(starts, pairs, counts)
  const weights = counts.map((count) => Math.log(1 + Math.min(blocks.length, NEAR * 40) / count))
  const startOf = (at: number): number => starts[at] as number
  const weightAt = (place: number): number => weights[pairs[place] as number] as number
  const totals = blocks.map((_, at) => {
    let total = 0
    for (let place = startOf(at); place < startOf(at + 1); place++) total += weightAt(place)
    return Math.max(1, total)
  })
  const share = (at: number, counts: (place: number) => boolean): number => {
    let found = 0
    for (let place = startOf(at); place < startOf(at + 1); place++)
      if (counts(place)) found += weightAt(place)
    return found / (totals[at] as number)
  }
  /** From where to where the holders of a block's pair stand. */
  const firstOf = (place: number): number => firsts[pairs[place] as number] as number
  const endOf = (place: number): number => firsts[(pairs[place] as number) + 1] as number
  const shares = new Float64Array(blocks.length)
  let written: number[] = []
  return {
    ahead: (at) =>
      share(at, (place) => {
        const next = (slots[place] as number) + 1
        return next < endOf(place) && (holders[next] as number) <= at + NEAR
      }),
    behind: (at) =>
      share(at, (place) => {
        const before = (slots[place] as number) - 1
        return before >= firstOf(place) && (holders[before] as number) >= at - NEAR
      }),
    within: (at, others) =>
      share(at, (place) => others.some((other) => isAmong(holders, firstOf(place), endOf(place), other))),
    earlier: (at, from) => {
      for (const other of written) shares[other] = 0
      written = []
      for (let place = startOf(at); place < startOf(at + 1); place++) {
        const own = slots[place] as number
        const weight = weightAt(place) / (totals[at] as number)
        for (let slot = own - 1; slot >= Math.max(firstOf(place), own - MOST_HOLDERS); slot--) {
          const other = holders[slot] as number
          if (other < from) break
          if (shares[other] === 0) written.push(other)
          shares[other] = (shares[other] as number) + weight
        }
      }
      return shares
    },
  }
}

/** The different pairs of all blocks, one block after the other. */
interface BlockPairs {
  /** For each block, where its pairs begin; behind them, where those of a further one would. */
  readonly starts: Int32Array
  /** Numbers of pairs. */
  readonly pairs: Int32Array
  /** For each pair how many blocks hold it. */
  readonly counts: Float64Array
}

function pairsOf(blocks: readonly Block[]): BlockPairs {
  const table = new PairTable()
  const most = blocks.reduce((sum, { text }) => sum + Math.min(LONGEST, text.length), 0)
  const pairs = new Int32Array(most)
  const counts = new Float64Array(most)
  /** For each pair, the last block that holds it, from 1. */
  const lasts = new Int32Array(most)
  const starts = new Int32Array(blocks.length + 1)
  let size = 0
  blocks.forEach(({ text: { text } }, at) => {
    let before = 0
    for (let i = 0; i < Math.min(LONGEST, text.length); i++) {
      const code = text.charCodeAt(i)
      const letter = isLetter(code) ? code : 0
      if (letter > 0 && before > 0) {
        const pair = table.add(before, letter)
        if (lasts[pair] !== at + 1) {
          lasts[pair] = at + 1
          counts[pair] = (counts[pair] as number) + 1
          pairs[size++] = pair
        }
      }
      before = letter
    }
    starts[at + 1] = size
  })
  return { starts, pairs: pairs.subarray(0, size), counts: counts.subarray(0, table.size) }
}

/** For each pair the blocks that hold it, one pair after the other. */
interface PairHolders {
  /** For each pair, where its holders begin; behind them, where those of a further one would. */
  readonly firsts: Int32Array
  /** Blocks, in the order of the page. */
  readonly holders: Int32Array
  /** For each block's pairs, in the order of `BlockPairs`, where among the holders the block itself stands. */
  readonly slots: Int32Array
}

function holdersOf(starts: Int32Array, pairs: Int32Array, counts: Float64Array): PairHolders {
  const firsts = new Int32Array(counts.length + 1)
  counts.forEach((count, pair) => {
    firsts[pair + 1] = (firsts[pair] as number) + count
  })
  const next = firsts.slice()
  const [holders, slots] = [new Int32Array(pairs.length), new Int32Array(pairs.length)]
  for (let at = 0; at + 1 < starts.length; at++) {
    for (let place = starts[at] as number; place < (starts[at + 1] as number); place++) {
      const pair = pairs[place] as number
      const slot = next[pair] as number
      next[pair] = slot + 1
      holders[slot] = at
      slots[place] = slot
    }
  }
  return { firsts, holders, slots }
}

/** Whether a value stands in a part of an ascending list. */
function isAmong(list: Int32Array, from: number, end: number, value: number): boolean {
  let [low, high] = [from, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low < end && list[low] === value
}
