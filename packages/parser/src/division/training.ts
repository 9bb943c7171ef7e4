// What the trainer needs of the division; see packages/evals.

export { observePage } from '../divide-page.js'
export { pairLetter } from '../lexicon/letter-pairs.js'
export type { Observed, ObservedPage } from '../observation/observe-blocks.js'
export { foldString } from '../text/fold.js'
export { ACTS, type Act, actOf, isHead, type Label, type Move } from './acts.js'
export { isAllowed } from './allowed.js'
export { useWeights } from './divide-blocks.js'
export type { Draft } from './draft.js'
export { Divider, SEARCH } from './search.js'
export { type Choice, FIRST, type Step, stepsOf } from './step.js'
export { type DivisionWeights, ENDS, FIXED } from './weights-table.js'
export { decodeWeights, encodeWeights } from './weights-text.js'
