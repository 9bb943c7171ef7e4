// What the trainer needs of the choices; see packages/evals.

export type { RecognizedOrganization } from '../../organizations/recognized.js'
export type { Passage } from '../../passages.js'
export { fold, foldString } from '../../text/fold.js'
export { readMetrics } from '../read-metrics.js'
export type { Choices } from './choices.js'
export { byRules, byWeights, type Choose, slotsOf } from './choose.js'
export { SLOTS } from './features.js'
export { decodeWeights, encodeWeights } from './weights-text.js'
