import type { Qualifier } from '../page.js'
import type { Span } from '../text/span.js'
import type { Unit } from './units/unit.js'

/** A number with its unit and qualifier, before it is known what it counts. */
export interface Quantity extends Span {
  readonly value: string
  readonly max: string | null
  readonly unit: Unit
  readonly qualifier: Qualifier
  /** Where a qualifier before the text starts, else `start`: 突破 in 突破1万米. */
  readonly from: number
  /** Id of the rule that read it. */
  readonly rule: QuantityRule
}

export type QuantityRule =
  | 'measured'
  | 'range'
  | 'rank'
  | 'fraction'
  | 'percentage'
  | 'unitless'
  | 'frequency'
