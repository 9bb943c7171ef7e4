import { matchAt } from './match-at.js'
import { addDecimals, type Decimal, multiplyDecimals } from './numerals/decimal.js'
import { readCardinal } from './numerals/read-cardinal.js'
import { readUnit } from './units/read-unit.js'
import type { Unit } from './units/unit.js'

/** A measure in several units, as one value in the smallest: 1小时8分35秒 is 4115秒, 21年零3个月 is 255个月. */
export interface CompoundMeasure {
  readonly value: Decimal
  readonly unit: Unit
  readonly end: number
}

/** For each unit the smaller ones that can follow it, by spelling, and how many make one of it. */
const SMALLER: Readonly<
  Record<string, readonly (readonly [spelling: string, unit: string, count: bigint])[]>
> = {
  小时: [
    ['分钟', '分钟', 60n],
    ['分', '分钟', 60n],
  ],
  分钟: [
    ['秒钟', '秒', 60n],
    ['秒', '秒', 60n],
  ],
  年: [['个月', '个月', 12n]],
}
const AND = /零/y
/** 35秒 after 8分: minutes that only the seconds after them tell from points. */
const MINUTES = /分(?=[\d一二三四五六七八九十]+秒)/y

/** Goes on reading where a measure in `unit` ended; null where no smaller unit follows. */
export function readCompound(text: string, first: CompoundMeasure): CompoundMeasure | null {
  const at = first.end + (matchAt(AND, text, first.end)?.length ?? 0)
  const numeral = SMALLER[first.unit.name] && readCardinal(text, at)
  if (!numeral || numeral.value.places > 0 || numeral.max || numeral.more) return null
  for (const [spelling, name, count] of SMALLER[first.unit.name] ?? []) {
    if (!text.startsWith(spelling, numeral.end)) continue
    const unit = readUnit(name, 0)?.unit
    if (!unit) return null
    const value = addDecimals(multiplyDecimals(first.value, { digits: count, places: 0 }), numeral.value)
    const compound = { value, unit, end: numeral.end + spelling.length }
    return readCompound(text, compound) ?? compound
  }
  return null
}

/** 9分2秒 without hours: 分 are minutes only before seconds. */
export function minutesBeforeSeconds(text: string, at: number): CompoundMeasure | null {
  const unit = matchAt(MINUTES, text, at) && readUnit('分钟', 0)?.unit
  return unit ? { value: { digits: 0n, places: 0 }, unit, end: at + 1 } : null
}

/** 四米六, 十一块五: a digit after the unit counts tenths. */
const TENTHS = /[一二三四五六七八九\d](?![\d.十百千万亿年月日号个名位人元角分米])/y
const WITH_TENTHS = new Set(['米', '块', '丈', '斤'])

export function readTenths(text: string, { value, unit, end }: CompoundMeasure): CompoundMeasure | null {
  const digit = WITH_TENTHS.has(unit.name) ? matchAt(TENTHS, text, end) : null
  const tenths = digit && readCardinal(digit, 0)
  if (!tenths) return null
  return { value: addDecimals(value, { digits: tenths.value.digits, places: 1 }), unit, end: end + 1 }
}
