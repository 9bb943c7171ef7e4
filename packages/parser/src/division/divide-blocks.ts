import type { ObservedPage } from '../observation/observe-blocks.js'
import type { DividedBlock } from './divided-block.js'
import { byLevels } from './heading-levels.js'
import { chooseParts } from './headlines/choose-parts.js'
import { HEADLINE_WEIGHTS } from './headlines/weights.js'
import { decodeHeadlineWeights } from './headlines/weights-text.js'
import { BlockNetwork } from './network/block-network.js'
import { NETWORK } from './network/weights.js'
import { Divider, searchDivision } from './search.js'
import { settle } from './settle-blocks.js'
import { stepsOf } from './step.js'
import { WEIGHTS } from './weights.js'
import type { DivisionWeights } from './weights-table.js'
import { decodeWeights } from './weights-text.js'

let learned: DivisionWeights | undefined

/** The weights that the parser comes with. */
export function learnedWeights(): DivisionWeights {
  learned ??= {
    ...decodeWeights(WEIGHTS),
    network: new BlockNetwork(NETWORK),
    headlines: decodeHeadlineWeights(HEADLINE_WEIGHTS),
  }
  return learned
}

/** Divides by other weights from now on: for cross-validation, which learns without what it is measured on. */
export function useWeights(weights: DivisionWeights): void {
  learned = weights
}

/** Says of each block what it is and which article it belongs to. */
export function divideBlocks(
  page: ObservedPage,
  weights: DivisionWeights = learnedWeights(),
): DividedBlock[] {
  const divider = new Divider(page, weights)
  const steps = stepsOf(searchDivision(divider))
  const divided = page.blocks.map((observed, at): DividedBlock => {
    const step = steps[at]
    return { ...observed, label: step?.act?.label ?? 'leftOut', article: step?.article ?? -1 }
  })
  const chosen = weights.headlines
    ? chooseParts(page, divided, weights.headlines, (at, label) => divider.labelOdds(at, label))
    : divided
  return settle(byLevels(chosen))
}
