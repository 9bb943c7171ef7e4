import { formatDecimal, shiftDecimal } from './numerals/decimal.js'
import type { Numeral } from './numerals/numeral.js'
import type { Quantity } from './quantity.js'
import { readUnit } from './units/read-unit.js'

/** The longest unit of a table's head, with its scale word: 万标准立方米. */
const LONGEST = 8
const SCALES = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['万亿', 12],
])
const SCALE = /^(?:[百千]?万亿?|[百千亿](?!克|米|瓦|卡))/
const BRACKETED = /\((?:单位:?)?([^()\d]{1,8})\):?$/

/**
 * A number whose unit stands before it: in brackets behind the head (发行总额(亿元):10.00), or in a table's column of its own
 * (地区生产总值 亿元 365.7).
 *
 * @param isSeparated whether the page has white space before a place
 */
export function readUnitBefore(
  text: string,
  numeral: Numeral,
  isSeparated: (at: number) => boolean,
): Quantity | null {
  if (numeral.form !== 'arabic' || numeral.power > 0) return null
  const { start, end } = numeral
  const before = text.slice(Math.max(0, start - LONGEST - 4), start)
  const bracketed = BRACKETED.exec(before)
  if (bracketed) return quantityOf(numeral, bracketed[1] ?? '', start - bracketed[0].length)
  if (!isSeparated(start) || !(isSeparated(end) || end === text.length)) return null
  for (let length = Math.min(LONGEST, start); length > 0; length--) {
    if (!isSeparated(start - length)) continue
    const quantity = quantityOf(numeral, text.slice(start - length, start), start - length)
    if (quantity) return quantity
  }
  return null
}

/** The number in the unit that `written` names whole, or null where it names none. */
function quantityOf({ value, start, end }: Numeral, written: string, from: number): Quantity | null {
  const scale = SCALE.exec(written)?.[0] ?? ''
  const match = readUnit(written, scale.length)
  if (match?.end !== written.length) return null
  const scaled = formatDecimal(shiftDecimal(value, SCALES.get(scale) ?? 0))
  return {
    start,
    end,
    from,
    value: scaled,
    max: null,
    unit: match.unit,
    qualifier: 'exact',
    rule: 'measured',
  }
}
