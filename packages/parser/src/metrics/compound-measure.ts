import { fixedExpressionAt } from './masks/fixed-expressions.js'
import { matchAt } from './match-at.js'
import { addDecimals, type Decimal, multiplyDecimals } from './numerals/decimal.js'
import { readCardinal } from './numerals/read-cardinal.js'
import { readUnit } from './units/read-unit.js'
import type { Unit } from './units/unit.js'

/**
 * A measure in several units, as one value: in the smallest where they divide by sixties and twelves (1小时8分35秒 is 4115秒,
 * 21年零3个月 is 255个月), in the greatest where they divide by tens (五元三毛 is 5.3元).
 */
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
/** For each unit of money its parts, and how many places behind the point they stand. */
const PARTS: Readonly<Record<string, readonly (readonly [spelling: string, places: number])[]>> = {
  元: [
    ['角', 1],
    ['毛', 1],
    ['分', 2],
  ],
  块: [
    ['角', 1],
    ['毛', 1],
    ['分', 2],
  ],
  角: [['分', 1]],
  毛: [['分', 1]],
  美元: [['美分', 2]],
}
const AND = /[零又]/y
/** 角 and 分 as the beginning of another word: 3元5角星, 3元5分钟; 欠款3万元一分不少. */
const OTHER_WORD = /[星度形落]|钟|[不没未也都]|[别之公店行校院局布成享数段支批期站]/y
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

/** 五元三毛, 12元零5分, 50元6角三分. */
export function readMoneyParts(text: string, first: CompoundMeasure): CompoundMeasure | null {
  const at = first.end + (matchAt(AND, text, first.end)?.length ?? 0)
  const numeral = PARTS[first.unit.name] && readCardinal(text, at)
  if (!numeral || numeral.value.places > 0 || numeral.max || numeral.more) return null
  for (const [spelling, places] of PARTS[first.unit.name] ?? []) {
    const end = numeral.end + spelling.length
    if (!text.startsWith(spelling, numeral.end) || matchAt(OTHER_WORD, text, end)) continue
    const value = addDecimals(first.value, { digits: numeral.value.digits, places })
    const more = spelling === '分' ? null : readMoneyParts(text, { ...first, value, end })
    return more ?? { ...first, value, end: text.startsWith('钱', end) ? end + 1 : end }
  }
  return null
}

/** 9分2秒 without hours: 分 are minutes only before seconds. */
export function minutesBeforeSeconds(text: string, at: number): CompoundMeasure | null {
  const unit = matchAt(MINUTES, text, at) && readUnit('分钟', 0)?.unit
  return unit ? { value: { digits: 0n, places: 0 }, unit, end: at + 1 } : null
}

/**
 * 四米六, 一米八五, 十一块五, 七成六: digits after the unit count tenths and hundredths, unless they count what follows (一斤三毛,
 * 三米一根, 两块一包).
 */
const TENTHS =
  /(?:[一二三四五六七八九]{1,2}|\d)(?![\d.一二三四五六七八九十百千万亿年月日号个名位人元角分米]|[种类条项线级等]|包(?!邮)|[毛块丈尺斤根袋瓶只把张份碗杯件支枝颗粒棵套台辆座间户家匹片碟串])/y
const WITH_TENTHS = new Set(['米', '块', '丈', '斤', '成'])
/** 身高1米82, 百米10秒98: two digits count hundredths where nothing follows that they could count (每隔5米30棵). */
const HUNDREDTHS = /\d{1,2}(?=$|[,。;!?:、)的高夺获创刷率领])/y
const WITH_HUNDREDTHS = new Set(['米', '秒'])
/** 公交票一元五, 每斤涨三毛五: money in digits that only the end of the words tells from other numbers (一元五次方程, 三毛五岁). */
const MONEY_TENTHS = /[一二三四五六七八九](?=$|[,。;!?:、)的]|钱|左右|一[斤个只把张本份碗杯瓶袋])/y
const MONEY_WITH_TENTHS = new Set(['元', '块', '角', '毛'])

export function readTenths(text: string, { value, unit, end }: CompoundMeasure): CompoundMeasure | null {
  const spoken = MONEY_WITH_TENTHS.has(unit.name) ? matchAt(MONEY_TENTHS, text, end) : null
  // 三块钱一次: behind the word for money nothing of it follows.
  const named = text.charAt(end - 1) === '钱'
  const usual = WITH_TENTHS.has(unit.name) && fixedExpressionAt(text, end) === 0
  const printed = WITH_HUNDREDTHS.has(unit.name) ? matchAt(HUNDREDTHS, text, end) : null
  const digits = spoken ?? printed ?? (usual && !named ? matchAt(TENTHS, text, end) : null)
  const tenths = digits && readCardinal(digits.charAt(0), 0)
  if (!tenths || value.places > 0) return null
  const hundredths = readCardinal(digits.charAt(1), 0)?.value.digits ?? 0n
  const part = { digits: tenths.value.digits * 10n + hundredths, places: 2 }
  return { value: addDecimals(value, part), unit, end: end + digits.length }
}
