// What the trainer needs of the choices; see packages/evals.

export {
  byRules,
  byWeights,
  type Choose,
  sharesBy,
  sharesByRules,
  slotsOf,
  type Weigh,
} from '../metrics/choice/choose.js'
export { SLOTS } from '../metrics/choice/features.js'
export { WEIGHTS } from '../metrics/choice/weights.js'
export { decodeWeights, encodeWeights } from '../metrics/choice/weights-text.js'
export type { Choices } from '../metrics/choices.js'
export {
  type SettleWeights,
  settleAlone,
  settleBy,
  settleFeatures,
  type WeighedFigure,
} from '../metrics/owner/settle-owners.js'
export { readMetrics } from '../metrics/read-metrics.js'
export type { RecognizedOrganization } from '../organizations/recognized.js'
export type { Passage } from '../passages.js'
export { fold, foldString } from '../text/fold.js'
