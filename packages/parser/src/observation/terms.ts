import type { Block } from '../layout/block.js'

/** The pairs of characters of a page's blocks: texts about one matter share pairs that are rare on their page. */
export interface Terms {
  /** Which share of block `at`'s pairs, by weight, stand in one of the next blocks: 0 to 1. */
  readonly ahead: (at: number) => number
  /** As `ahead`, of the blocks before it. */
  readonly behind: (at: number) => number
  /** For each earlier block that shares pairs with block `at`, which share of `at`'s weight that is. */
  readonly earlier: (at: number) => ReadonlyMap<number, number>
  /** Which share of block `at`'s pairs stand in any of `others`: 0 to 1. */
  readonly within: (at: number, others: readonly number[]) => number
}

/** How many blocks count as near. */
const NEAR = 5
/** Of the blocks that hold a pair, at most this many of the nearest are compared: work stays linear. */
const MOST_HOLDERS = 24
/** At most this many characters of a block are compared. */
const LONGEST = 600
const LETTER = /[\p{Script=Han}\p{Script=Latin}\d]/u
const BEFORE_LETTERS = 0x30
const CJK = 0x4e00

export function termsOf(blocks: readonly Block[]): Terms {
  const holders = new Map<number, number[]>()
  const pairs = blocks.map(({ text }, at) => {
    const own = pairsOf(text.text)
    for (const pair of own) {
      const list = holders.get(pair)
      if (list) list.push(at)
      else holders.set(pair, [at])
    }
    return own
  })
  const weightOf = (pair: number): number =>
    Math.log(1 + Math.min(blocks.length, NEAR * 40) / (holders.get(pair) as number[]).length)
  const totals = pairs.map((own) => {
    let total = 0
    for (const pair of own) total += weightOf(pair)
    return total
  })
  const share = (at: number, isNear: (list: readonly number[], place: number) => boolean): number => {
    let found = 0
    for (const pair of pairs[at] as Set<number>) {
      const list = holders.get(pair) as number[]
      if (list.length > 1 && isNear(list, placeIn(list, at))) found += weightOf(pair)
    }
    return found / Math.max(1, totals[at] as number)
  }
  return {
    ahead: (at) => share(at, (list, place) => (list[place + 1] ?? Number.POSITIVE_INFINITY) <= at + NEAR),
    behind: (at) => share(at, (list, place) => (list[place - 1] ?? Number.NEGATIVE_INFINITY) >= at - NEAR),
    within: (at, others) => {
      let found = 0
      for (const pair of pairs[at] as Set<number>)
        if (others.some((other) => pairs[other]?.has(pair))) found += weightOf(pair)
      return found / Math.max(1, totals[at] as number)
    },
    earlier: (at) => {
      const shares = new Map<number, number>()
      const total = Math.max(1, totals[at] as number)
      for (const pair of pairs[at] as Set<number>) {
        const list = holders.get(pair) as number[]
        if (list.length < 2) continue
        const weight = weightOf(pair) / total
        const place = placeIn(list, at)
        for (let i = place - 1; i >= Math.max(0, place - MOST_HOLDERS); i--) {
          const other = list[i] as number
          shares.set(other, (shares.get(other) ?? 0) + weight)
        }
      }
      return shares
    },
  }
}

/** Where `at` stands in an ascending list that holds it. */
function placeIn(list: readonly number[], at: number): number {
  let [low, high] = [0, list.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}

function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>()
  let before = 0
  for (let at = 0; at < Math.min(LONGEST, text.length); at++) {
    const code = text.charCodeAt(at)
    const letter =
      code >= CJK ? LETTER.test(text.charAt(at)) : code >= BEFORE_LETTERS && LETTER.test(text.charAt(at))
    if (letter && before > 0) pairs.add(before * 0x10000 + code)
    before = letter ? code : 0
  }
  return pairs
}
