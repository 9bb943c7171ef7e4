/** An exact decimal number: `digits` × 10^-`places`. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

export const ZERO: Decimal = { digits: 0n, places: 0 }

/** Reads `-?digits[.digits]`; anything else is a RangeError. */
export function parseDecimal(text: string): Decimal {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError(`not a decimal number: ${text}`)
  const fraction = match[2] ?? ''
  return { digits: BigInt(`${match[1]}${fraction}`), places: fraction.length }
}

/** The shortest plain notation: `1.50` is written `1.5`, never with an exponent. */
export function formatDecimal({ digits, places }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0')
  const fraction = withoutZeros(text.slice(text.length - places))
  const whole = text.slice(0, text.length - places)
  return places > 0 && fraction ? `${sign}${whole}.${fraction}` : `${sign}${whole}`
}

function withoutZeros(fraction: string): string {
  let { length } = fraction
  while (fraction.charAt(length - 1) === '0') length--
  return fraction.slice(0, length)
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return { digits: digitsAt(a, places) + digitsAt(b, places), places }
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, places: a.places + b.places }
}

/** `a` × 10^`power`, where `power` is not negative. */
export function shiftDecimal(a: Decimal, power: number): Decimal {
  if (power <= a.places) return { digits: a.digits, places: a.places - power }
  return { digits: a.digits * 10n ** BigInt(power - a.places), places: 0 }
}

/** `a` ÷ `b`: exact where the quotient ends within 12 places, else rounded half up to six: 1/3 is 0.333333. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal {
  const numerator = a.digits * 10n ** BigInt(b.places)
  const denominator = b.digits * 10n ** BigInt(a.places)
  if (denominator === 0n) throw new RangeError('division by zero')
  const exact = numerator * 10n ** 12n
  if (exact % denominator === 0n) return { digits: exact / denominator, places: 12 }
  return { digits: (numerator * 10n ** 6n * 2n + denominator) / (denominator * 2n), places: 6 }
}

/** Negative where `a` is less than `b`, positive where it is greater, zero where they are equal. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places)
  const difference = digitsAt(a, places) - digitsAt(b, places)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

function digitsAt({ digits, places }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - places)
}
