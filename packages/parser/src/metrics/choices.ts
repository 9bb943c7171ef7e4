import type { Choose, Weigh } from './choice/choose.js'
import type { Settle } from './owner/settle-owners.js'

/** How the reader chooses among candidates: by learned weights, or as a trainer wants. */
export interface Choices {
  readonly indicator: Choose
  readonly owner: Weigh
  readonly settle: Settle
}
