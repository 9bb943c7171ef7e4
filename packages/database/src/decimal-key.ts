/** Digits before the point that a key has room for: 10^40 is more than any newspaper counts. */
const WHOLE_DIGITS = 40
/** Each character can be read in one way only, so that a long text takes no longer than its length. */
const DECIMAL = /^-?\d+(?:\.\d+)?$/

/**
 * A text that sorts as text as the decimal sorts as a number, so that both engines order and compare exact decimals by an
 * ordinary index: `p` and the digits for zero and more, `n` and every digit's complement to nine for less.
 *
 * @param value decimal string `-?digits[.digits]`
 * @param wholeDigits keys of as many compare with each other
 * @throws RangeError where `value` is no such string, or has more digits before the point
 */
export function decimalKey(value: string, wholeDigits = WHOLE_DIGITS): string {
  if (!DECIMAL.test(value)) throw new RangeError(`not a decimal number: ${value.slice(0, 2 * WHOLE_DIGITS)}`)
  const negative = value.startsWith('-')
  const point = value.indexOf('.')
  const wholeEnd = point < 0 ? value.length : point
  const whole = value.slice(skipZeros(value, negative ? 1 : 0, wholeEnd), wholeEnd)
  if (whole.length > wholeDigits) throw new RangeError(`more than ${wholeDigits} digits: ${whole.length}`)
  const fraction = point < 0 ? '' : value.slice(point + 1, beforeZeros(value, point + 1))
  const digits = whole.padStart(wholeDigits, '0') + fraction
  if (!negative || (whole === '' && fraction === '')) return `p${digits}`
  // A letter sorts after every digit, in any collation: -1.5 comes before -1.
  return `n${digits.replace(/\d/g, (digit) => String(9 - Number(digit)))}z`
}

/** Where the zeros from `from` on end, at `end` at the latest. */
function skipZeros(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text[at] === '0') at++
  return at
}

/** Where the zeros at the end of `text` begin, at `from` at the earliest. */
function beforeZeros(text: string, from: number): number {
  let at = text.length
  while (at > from && text[at - 1] === '0') at--
  return at
}
