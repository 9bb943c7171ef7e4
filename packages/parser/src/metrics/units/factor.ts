import { type Decimal, parseDecimal } from '../numerals/decimal.js'

/** A unit's factor as numerator and denominator: `0.5` is 0.5/1, `2000/3` is 2000/3. */
export function factorParts(factor: string): readonly [numerator: Decimal, denominator: Decimal] {
  const [numerator = '', denominator = '1'] = factor.split('/')
  return [parseDecimal(numerator), parseDecimal(denominator)]
}
