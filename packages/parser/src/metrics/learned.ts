import { byWeights, sharesBy } from './choice/choose.js'
import { WEIGHTS } from './choice/weights.js'
import { decodeWeights } from './choice/weights-text.js'
import type { Choices } from './choices.js'
import { settleBy } from './owner/settle-owners.js'

/** The choices that the parser's own weights make. */
export const LEARNED: Choices = {
  indicator: byWeights(decodeWeights(WEIGHTS.indicator)),
  owner: sharesBy(decodeWeights(WEIGHTS.owner)),
  settle: settleBy(WEIGHTS.settle),
}
