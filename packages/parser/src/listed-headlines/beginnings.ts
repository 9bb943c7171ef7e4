import type { Block } from '../layout/block.js'
import { opensBlock, opensWithDateline } from '../layout/line-openers.js'
import { isUnfinished } from '../lexicon/marks.js'
import { pairsIn } from './pairs.js'

/** A block with which an article's text may begin. */
export interface Beginning {
  readonly at: number
  /** How likely, in the unit of a pair's weight. */
  readonly weight: number
}

const DATELINE = 3
const BYLINE = 2.5
const PARAGRAPH = -4
/** No article begins with a caption, or in the middle of a sentence. */
const CAPTION = -6
const IN_SENTENCE = -6
/** For each unit of what the texts before and behind share. */
const SHARED = -0.4
const MOST_SHARED = 12
/** How many characters before and behind are compared. */
const NEAR = 160
/** Pairs of texts of this size count as they are. */
const USUAL_PAIRS = 100
const FEWEST_PAIRS = 60
const LEAST = -7
const MOST_BEGINNINGS = 80

const IS_CAPTION = /^[▲▼]|^[上下左右]?图(?:为|\d?:)|摄\)?$/

/** The blocks of a range with which a text may begin; null where they are too many to be a page's. */
export function beginningsOf(
  blocks: readonly Block[],
  { from, to }: { readonly from: number; readonly to: number },
): Beginning[] | null {
  const shared = sharedAt(blocks.slice(from, to))
  const beginnings: Beginning[] = []
  for (let at = from; at < to; at++) {
    const opening = openingOf((blocks[at] as Block).text.text)
    const inSentence = at > from && opening < BYLINE && isUnfinished((blocks[at - 1] as Block).text.text)
    const weight = opening + (inSentence ? IN_SENTENCE : 0)
    if (weight <= LEAST) continue
    beginnings.push({ at, weight: weight + (at > from ? SHARED * shared(at - from) : 0) })
    if (beginnings.length > MOST_BEGINNINGS) return null
  }
  return beginnings
}

function openingOf(text: string): number {
  if (IS_CAPTION.test(text)) return CAPTION
  if (opensWithDateline(text)) return DATELINE
  return opensBlock(text) && !text.startsWith('——') ? BYLINE : PARAGRAPH
}

/** How much the texts before and behind block `at` share: their common pairs, by how rare they are. */
function sharedAt(blocks: readonly Block[]): (at: number) => number {
  const pairs = blocks.map(({ text }) => pairsIn(text.text))
  const counts = new Map<string, number>()
  for (const found of pairs) for (const pair of found) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const near = (at: number, step: 1 | -1): Set<string> => {
    const found = new Set<string>()
    for (let length = 0; length < NEAR && blocks[at]; at += step) {
      length += (blocks[at] as Block).text.length
      for (const pair of pairs[at] as Set<string>) found.add(pair)
    }
    return found
  }
  return (at) => {
    const [before, behind] = [near(at - 1, -1), near(at, 1)]
    let sum = 0
    for (const pair of behind)
      if (before.has(pair)) sum += Math.log(blocks.length / (counts.get(pair) as number))
    const size = Math.max(FEWEST_PAIRS, Math.sqrt((before.size + 1) * (behind.size + 1)))
    return Math.min(MOST_SHARED, (sum * USUAL_PAIRS) / size)
  }
}
