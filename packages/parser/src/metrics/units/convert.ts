import type { NormalizedValue } from '../../page.js'
import {
  type Decimal,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  shiftDecimal,
} from '../numerals/decimal.js'
import { factorParts } from './factor.js'
import { CURRENCY_SIGNS } from './money-units.js'
import { normalize } from './normalize.js'
import { unitNamed } from './read-unit.js'

/** A unit with the scale words in front of it: 亿元 is 元 and 8. */
export interface ScaledUnit {
  readonly unit: string
  /** Power of ten that the scale words come to. */
  readonly power: number
}

/** An amount in a unit that was asked for. */
export interface ConvertedValue {
  /** Decimal string; rounded to six places where no decimal of twelve is exact. */
  readonly value: string
  /** The exact value in lowest terms: `13714000/3`; a whole number where it is one. */
  readonly fraction: string
}

/** 万亿亿 is more than anybody counts. */
const MAX_POWER = 20
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/**
 * What people call a unit as metrics have it, scale words taken off: 万亿元 and 亿CNY are 元, 千瓦时 is a unit of its own, 万千瓦 one
 * scaled, 万 alone the empty unit of numbers without one. Full-width characters count as plain ones: ％, ㎡.
 *
 * @returns null where no unit is called so
 */
export function scaledUnit(name: string): ScaledUnit | null {
  const folded = name.normalize('NFKC')
  let power = 0
  for (let at = 0; at < folded.length && power <= MAX_POWER; at++) {
    const rest = folded.slice(at)
    const unit = unitNamed(rest) ?? CURRENCY_SIGNS.get(rest)
    if (unit) return { unit: unit.name, power }
    const scale = POWERS[folded.charAt(at)]
    if (scale === undefined) return null
    power += scale
  }
  return power > MAX_POWER ? null : { unit: '', power }
}

/** An amount as metrics have it. */
export interface Amount {
  /** Decimal string, scale applied. */
  readonly value: string
  /** Without scale words. */
  readonly unit: string
  /** In the base unit of its dimension; null where the unit converts into nothing. */
  readonly normalized: NormalizedValue | null
}

/**
 * What a metric of an amount has: 1.5 in 亿元, which is 元 and 8, is 150000000 元.
 *
 * @param value decimal string
 * @throws RangeError where `value` is not a decimal number
 */
export function amountOf(value: string, { unit, power }: ScaledUnit): Amount {
  const scaled = formatDecimal(shiftDecimal(parseDecimal(value), power))
  return { value: scaled, unit, normalized: normalize(scaled, unit) }
}

/**
 * Converts a metric's value into a unit, scale words included: `convert('36570000000', '元', '亿元')` is 365.7. Factors and their
 * sources are in `physical-units.ts` (1 亩 is 2000/3 平方米) and `money-units.ts`; one currency never converts into another.
 *
 * @param value decimal string
 * @param unit a metric's `unit`
 * @param wanted a unit's name, with scale words or without: 亿元, 公顷
 * @returns null where the two units measure different things, or convert into nothing
 * @throws RangeError where `value` is not a decimal number
 */
export function convert(value: string, unit: string, wanted: string): ConvertedValue | null {
  const scaled = scaledUnit(wanted)
  const parts = scaled && ratio(unit, scaled.unit)
  if (!parts) return null
  return quotient(multiplyDecimals(parseDecimal(value), parts[0]), shiftDecimal(parts[1], scaled.power))
}

/**
 * The exact value of a metric in its base unit: `normalizedFraction('6857', '亩')` is 13714000/3.
 *
 * @param value decimal string
 * @param unit a metric's `unit`; empty for numbers without one
 * @returns a whole number or a fraction in lowest terms;  * @returns null where the unit is unknown or converts into nothing
 * @throws RangeError where `value` is not a decimal number
 */
export function normalizedFraction(value: string, unit: string): string | null {
  const factor = unit === '' ? '1' : unitNamed(unit)?.factor
  if (!factor) return null
  const [top, bottom] = factorParts(factor)
  return quotient(multiplyDecimals(parseDecimal(value), top), bottom).fraction
}

/** How many of `to` one of `from` is, as numerator and denominator. */
function ratio(from: string, to: string): readonly [Decimal, Decimal] | null {
  const [own, other] = [unitNamed(from), unitNamed(to)]
  if ((own?.name ?? from) === (other?.name ?? to)) return [ONE, ONE]
  if (!own?.factor || !other?.factor || own.base !== other.base) return null
  const [top, bottom] = factorParts(own.factor)
  const [otherTop, otherBottom] = factorParts(other.factor)
  return [multiplyDecimals(top, otherBottom), multiplyDecimals(bottom, otherTop)]
}

const ONE = parseDecimal('1')

function quotient(dividend: Decimal, divisor: Decimal): ConvertedValue {
  const top = dividend.digits * 10n ** BigInt(divisor.places)
  const bottom = divisor.digits * 10n ** BigInt(dividend.places)
  const common = greatestDivisor(top < 0n ? -top : top, bottom)
  const [numerator, denominator] = [top / common, bottom / common]
  return {
    value: formatDecimal(divideDecimals(dividend, divisor)),
    fraction: denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`,
  }
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b)
}
