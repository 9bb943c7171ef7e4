import type { Observed } from '../observation/observe-blocks.js'
import type { Label } from './acts.js'

/** A block with what the division takes it for. */
export interface DividedBlock extends Observed {
  readonly label: Label
  /** Number of its article, by where the articles begin on the page; -1 for none. */
  readonly article: number
}
