import type { ObservedPage } from '../../observation/observe-blocks.js'
import type { Label } from '../acts.js'
import { headlineFeatures } from './headline-features.js'
import { type HeadlineGroup, headlineGroups, type Placed } from './headline-lines.js'
import { type Parts, partsOf } from './headline-parts.js'
import type { HeadlineWeights } from './weights-text.js'

/** What spoke before for a label of a block: the natural logarithm of its likelihood. */
type LabelOdds = (at: number, label: Label) => number

/** How much the network's verdict on each line counts, and that the search has divided so: chosen on two hands that were left out. */
const NETWORK_WEIGHT = 0.2
const SEARCH_WEIGHT = 0.6
/** Two lines that are all of a headline are seldom one part of it where the search has taken them apart. */
const JOINED = 2.5
/** Nor are they two where it has joined them: a headline that is cut anywhere, in narrow columns. */
const APART = 1
const LEAST_LOG_ODDS = -6

const LABEL_OF: Readonly<Record<string, Label>> = { k: 'kicker', t: 'title', s: 'subtitle', b: 'body' }
const PARTS = Object.entries(LABEL_OF)

/**
 * Chooses again which lines of each headline are kicker, title and subtitle: all its lines together, by what they say of each other.
 * The search knows a block and what came before, never what it has called a title when it reads what stands above or below.
 */
export function chooseParts<B extends Placed>(
  page: ObservedPage,
  blocks: readonly B[],
  weights: HeadlineWeights,
  odds: LabelOdds,
): B[] {
  const chosen = new Map<number, Label>()
  for (const group of headlineGroups(page, blocks)) {
    const parts = bestParts(group, blocks, weights, odds)
    group.lines.forEach(({ at }, index) => {
      const label = LABEL_OF[parts.charAt(index)] as Label
      if (partOf(blocks[at]) !== parts[index]) chosen.set(at, label)
    })
  }
  return blocks.map((block, at) => {
    const label = chosen.get(at)
    return label === undefined ? block : { ...block, label }
  })
}

function bestParts(
  group: HeadlineGroup,
  blocks: readonly Placed[],
  weights: HeadlineWeights,
  odds: LabelOdds,
): Parts {
  const searched = group.lines.map(({ at }) => partOf(blocks[at])).join('')
  const said = group.lines.map(
    ({ at }) => new Map(PARTS.map(([part, label]) => [part, Math.max(LEAST_LOG_ODDS, odds(at, label))])),
  )
  let [best, highest] = [searched, Number.NEGATIVE_INFINITY]
  for (const parts of partsOf(group)) {
    let score = scoreOf(group, parts, weights) + (parts === searched ? SEARCH_WEIGHT : 0)
    if (parts === 'tt' && searched !== 'tt') score -= JOINED
    if (parts !== 'tt' && searched === 'tt') score -= APART
    said.forEach((of, index) => {
      score += NETWORK_WEIGHT * (of.get(parts.charAt(index)) as number)
    })
    if (score > highest) [best, highest] = [parts, score]
  }
  return best
}

/** The sum of the weights that speak for one way to divide a headline's lines. */
export function scoreOf(group: HeadlineGroup, parts: Parts, weights: HeadlineWeights): number {
  let score = 0
  for (const name of headlineFeatures(group, parts)) score += weights.get(name) ?? 0
  return score
}

function partOf(block: Placed | undefined): string {
  const label = block?.label
  return label === 'kicker' || label === 'title' || label === 'subtitle' ? label.charAt(0) : 'b'
}
