import type { Span } from '../../text/span.js'
import type { Decimal } from './decimal.js'

/** A written number: units of the text it was read from, `end` exclusive. */
export interface Numeral extends Span {
  readonly value: Decimal
  /** Upper end where one numeral names a range: 三四十 is 30 to 40. */
  readonly max: Decimal | null
  /** Inside or after it stands a word for "and some more": 20多万, 四百八十余万, 十几. */
  readonly more: More | null
  readonly form: NumeralForm
  /** Power of ten of the scale words that multiply all of an Arabic number: 4 in 3.5万, else 0. */
  readonly power: number
}

export type More = '余' | '多' | '几' | '来' | '把'

/**
 * - `arabic`: has an Arabic digit (3万4000)
 * - `chinese`: spelled with scale words, or one digit (三千五, 两)
 * - `digits`: Chinese digits in a row, read as places (二〇二一)
 * - `bare`: scale words alone (百, 千万)
 * - `fraction`: N分之M or M/N, with the value of the fraction
 * - `percent`, `permille`: 百分之 and 千分之, with the value of the number that follows
 */
export type NumeralForm = 'arabic' | 'chinese' | 'digits' | 'bare' | 'fraction' | 'percent' | 'permille'
