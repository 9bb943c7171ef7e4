import { matchAt } from './match-at.js'
import type { Quantity } from './quantity.js'
import { normalize } from './units/normalize.js'

/** The most digits of a value, before and behind its point together: databases order values by keys of that size. */
export const MOST_DIGITS = 40
/** A numeral of this many characters has more digits than that, or stacks scale words. */
const LONG =
  /\d{41}[\d,.]*|\d+\.\d{41,}|\d+(?:,\d{3}){14}[\d,.]*|[〇○零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{41,}/y

/** Where a numeral ends that is too long to be read at all; 0 where the one at `at` is not. */
export function longNumeralAt(text: string, at: number): number {
  return at + (matchAt(LONG, text, at)?.length ?? -at)
}

/** Whether the value, or what it converts into, has too many digits: 10亿亿亿亿公里. */
export function hasTooManyDigits({ value, max, unit }: Quantity): boolean {
  return [value, max].some(
    (number) =>
      number !== null &&
      number.length > SHORT &&
      (isLong(number) || isLong(normalize(number, unit.name)?.value ?? '')),
  )
}

/** No conversion makes more than 40 digits of a number so short. */
const SHORT = 12

function isLong(number: string): boolean {
  return number.length > MOST_DIGITS && number.replace(/[-.]/g, '').length > MOST_DIGITS
}
