import type { Choose } from './choose.js'

/** How the reader chooses among candidates: by learned weights, or as a trainer wants. */
export interface Choices {
  readonly indicator: Choose
  readonly owner: Choose
}
