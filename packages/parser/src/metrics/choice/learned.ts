import { settleBy } from '../owner/settle-owners.js'
import type { Choices } from './choices.js'
import { byWeights, sharesBy } from './choose.js'
import { WEIGHTS } from './weights.js'
import { decodeWeights } from './weights-text.js'

/** The choices that the parser's own weights make. */
export const LEARNED: Choices = {
  indicator: byWeights(decodeWeights(WEIGHTS.indicator)),
  owner: sharesBy(decodeWeights(WEIGHTS.owner)),
  settle: settleBy(WEIGHTS.settle),
}
