/** Digits before the point that a key has room for: 10^40 is more than any newspaper counts. */
const WHOLE_DIGITS = 40

/**
 * A text that sorts as text as the decimal sorts as a number, so that both engines order and compare exact decimals by an
 * ordinary index: `p` and the digits for zero and more, `n` and every digit's complement to nine for less.
 *
 * @param value decimal string `-?digits[.digits]`
 * @throws RangeError where `value` is no such string, or has more than 40 digits before the point
 */
export function decimalKey(value: string): string {
  const match = /^(-?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(value)
  if (!match || value === '' || value === '-') throw new RangeError(`not a decimal number: ${value}`)
  const [, sign, whole = '', fraction = ''] = match
  if (whole.length > WHOLE_DIGITS) throw new RangeError(`more than ${WHOLE_DIGITS} digits: ${value}`)
  const digits = whole.padStart(WHOLE_DIGITS, '0') + fraction
  if (sign !== '-' || /^0*$/.test(digits)) return `p${digits}`
  // A letter sorts after every digit, in any collation: -1.5 comes before -1.
  return `n${digits.replace(/\d/g, (digit) => String(9 - Number(digit)))}z`
}
