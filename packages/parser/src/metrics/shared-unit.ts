import { matchAt } from './match-at.js'
import { formatDecimal, shiftDecimal } from './numerals/decimal.js'
import type { Numeral } from './numerals/numeral.js'
import { readNumeral } from './numerals/read-numeral.js'
import type { Quantity } from './quantity.js'
import { readUnit } from './units/read-unit.js'

/** The other numbers of a list, up to the last, which has the unit. */
const OTHERS = /(?:[、和及与]\d{1,40}(?:\.\d{1,40})?){1,11}/y
// Bounded: a list of no more numbers, none longer, than OTHERS takes.
const LAST = /\d+(?:\.\d+)?$/
/** What says that a list of numbers answers a list of things. */
const ANSWERS =
  /(?:(?:分别|依次|各)[^。;!?,]{0,48}|[两三四五六七八九十][档组个项类等级种批次班家县村年][^。;!?,\d]{1,16}[为是达][\d.、]*)$/
const WINDOW = 50

/** A number without unit in a list whose last has it: 200 and 300 in 奖金分别为200、300、500元. */
export function readShared(text: string, numeral: Numeral): Quantity | null {
  if (numeral.form !== 'arabic' || numeral.power > 0 || numeral.more) return null
  const others = matchAt(OTHERS, text, numeral.end)
  if (!others || !ANSWERS.test(text.slice(Math.max(0, numeral.start - WINDOW), numeral.start))) return null
  const lastStart = numeral.end + others.length - (LAST.exec(others)?.[0].length ?? 0)
  const last = readNumeral(text, lastStart)
  const unit = last && readUnit(text, last.end)?.unit
  if (!unit) return null
  const { start, end } = numeral
  const value = formatDecimal(shiftDecimal(numeral.value, last.power))
  return { start, end, from: start, value, max: null, unit, qualifier: 'exact', rule: 'measured' }
}
