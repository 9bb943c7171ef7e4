import type { NormalizedValue } from '../../page.js'
import { divideDecimals, formatDecimal, multiplyDecimals, parseDecimal } from '../numerals/decimal.js'
import { factorParts } from './factor.js'
import { unitNamed } from './read-unit.js'

/**
 * Converts a metric's value into the base unit of its dimension: `normalize('3.5', '公里')` is 3500 米.
 *
 * @param value decimal string
 * @param unit a metric's `unit`; the empty unit is its own base
 * @returns null where the unit is unknown or converts into nothing (家, 项)
 * @throws RangeError where `value` is not a decimal number
 */
export function normalize(value: string, unit: string): NormalizedValue | null {
  const number = parseDecimal(value)
  if (unit === '') return { value: formatDecimal(number), unit }
  const known = unitNamed(unit)
  if (!known?.factor) return null
  const [numerator, denominator] = factorParts(known.factor)
  return {
    value: formatDecimal(divideDecimals(multiplyDecimals(number, numerator), denominator)),
    unit: known.base,
  }
}
