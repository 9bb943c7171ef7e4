import type { Qualifier } from '../page.js'
import { matchAt } from './match-at.js'
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  shiftDecimal,
} from './numerals/decimal.js'
import type { Numeral } from './numerals/numeral.js'
import { readNumeral } from './numerals/read-numeral.js'
import type { Quantity } from './quantity.js'
import { isAbout, type Measure, measureOf, readMeasure } from './read-measure.js'
import { type QualifierBefore, qualifierAfter, qualifierBefore } from './read-qualifier.js'
import { CURRENCY_CODES, CURRENCY_SIGNS } from './units/money-units.js'
import { unitNamed } from './units/read-unit.js'
import type { Unit } from './units/unit.js'

const NO_UNIT: Unit = { name: '', dimension: 'count', factor: '1', base: '' }

/** Whether the page has white space before a place. */
type IsSeparated = (at: number) => boolean

/** Reads numeral, unit and qualifiers at `at`; the caller decides whether it counts anything. */
export function readQuantity(
  text: string,
  written: Numeral,
  isSeparated: IsSeparated = () => false,
): { quantity: Quantity; numeral: Numeral } {
  const signed = withSign(text, written, isSeparated)
  const measured = inNamedYuan(
    text,
    signed,
    ofMoney(text, signed, readRange(text, readMeasure(text, signed), isSeparated)),
  )
  const currency = measured.unit ? null : currencyBefore(text, written)
  const numeral = currency ? { ...written, start: currency.start } : signed
  const measure = currency ? inCurrency(measured, currency, numeral) : measured
  const before = withoutWindow(text, qualifierBefore(text, numeral.start), measure)
  const after =
    measure.unit || measure.rule === 'fraction' || numeral.power > 0
      ? qualifierAfter(text, measure.end)
      : null
  const quantity: Quantity = {
    start: before?.start ?? numeral.start,
    end: after?.end ?? measure.end,
    from: before?.from ?? numeral.start,
    value: formatDecimal(measure.value),
    max: measure.max && formatDecimal(measure.max),
    unit: measure.unit ?? NO_UNIT,
    qualifier: qualifierOf(before?.qualifier, after?.qualifier, measure),
    rule: measure.rule,
  }
  return { quantity, numeral: measure.numeral }
}

const SIGN_BEFORE = /[$¥€£₩₽₹฿]/

/** ￥8.88万起: behind the sign of a currency no things are counted, whatever word follows. */
function ofMoney(text: string, numeral: Numeral, measure: Measure): Measure {
  const counts = measure.unit?.dimension === 'count' && SIGN_BEFORE.test(text.charAt(numeral.start - 1))
  return counts && !measure.max ? measureOf(numeral, null, numeral.end, 'unitless') : measure
}

/** Currencies whose names stand before an amount, with 元 behind it (港币35万元) and without (折合美金1.7万). */
const NAMED_BEFORE = '美金|美元|港币|港元|澳门币|新台币|欧元|日元|韩元|新元|澳元|加元'
/** No rate (人民币兑美元6.8元) and no amount before it (1美元7.1元). */
const FOREIGN = new RegExp(
  `(?<![\\d一二三四五六七八九十百千万亿每兑对换])(${NAMED_BEFORE}|澳门元|台币|新加坡元)\\)?$`,
)

/** 港币35万元: whose 元 it is, the name in front says; 人民币 names our own. */
function inNamedYuan(text: string, { start }: Numeral, measure: Measure): Measure {
  if (measure.unit?.name !== '元') return measure
  const name = FOREIGN.exec(text.slice(Math.max(0, start - 6), start))?.[1]
  return { ...measure, unit: (name && unitNamed(name)) || measure.unit }
}

interface CurrencySign {
  readonly unit: Unit
  readonly start: number
}

const SIGN = new RegExp(`(?:[$¥€£₩₽₹฿]|(?:${CURRENCY_CODES}):?)$`)

const NAME_BEFORE = new RegExp(`(?:${NAMED_BEFORE}|人民币|英镑|卢布|泰铢|瑞郎)$`)
const AMOUNT = /^\d|[万亿]$/

/** The sign or name before an amount: $20, ￥300, USD3.5亿, 美金1.7万; no sign that ends a longer word (US$). */
function currencyBefore(text: string, { start: at, end }: Numeral): CurrencySign | null {
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, at - 3), at))?.[0]
  if (name && AMOUNT.test(text.slice(at, end))) {
    const unit = unitNamed(name)
    return unit && { unit, start: at - name.length }
  }
  const sign = SIGN.exec(text.slice(Math.max(0, at - 4), at))?.[0]
  const unit = sign && CURRENCY_SIGNS.get(sign.replace(':', ''))
  const start = at - (sign?.length ?? 0)
  return unit && !/[A-Za-z$]/.test(text.charAt(start - 1)) ? { unit, start } : null
}

function inCurrency(measure: Measure, { unit }: CurrencySign, numeral: Numeral): Measure {
  return { ...measure, numeral, unit, rule: 'measured' }
}

/** Before 近, where the time is one that passed: 历时近3年. */
const LASTED = /(?:历时|历经|耗时|为期|间隔|[达用了有过经期需要])$/
const CLAUSE_END = /[,。;!?:)]|$/y
const WINDOW_AFTER = /以?来|间|内/y

/** 近3年 and 近10年来 are windows of exactly so long; 历时近3年 is nearly as long. */
function withoutWindow(
  text: string,
  before: QualifierBefore | null,
  { unit, end, numeral }: Measure,
): QualifierBefore | null {
  if (before?.qualifier !== 'nearly' || unit?.dimension !== 'duration' || text.charAt(before.from) !== '近')
    return before
  const lead = text.slice(Math.max(0, before.from - 2), before.from)
  const lasted =
    LASTED.test(lead) || (/[\u4e00-\u9fff]$/.test(lead) && matchAt(CLAUSE_END, text, end) !== null)
  const window = !lasted || matchAt(WINDOW_AFTER, text, end) !== null
  return window ? { qualifier: 'exact', start: numeral.start, from: before.from } : before
}

/** 近50多场 is nearly: what stands before the number wins over 余 and 多 in it. */
function qualifierOf(
  before: Qualifier | undefined,
  after: Qualifier | undefined,
  measure: Measure,
): Qualifier {
  return before ?? after ?? (measure.more ? 'atLeast' : isAbout(measure.numeral) ? 'approx' : 'exact')
}

/** 零下15℃, 增速为负3.2%, 增速为-5.2%, 净利-1.3亿元: a dash is a sign only where no number or name stands before it. */
const BELOW_ZERO = /零下$|(?<![正胜])负$|(?:^|[为达长速比是于温润利益额幅率环同,:(、])-$/
const SIGNED_UNIT = /°C|摄氏度|度|[%‰]|个?百分点|[美港欧日]?元/y

function withSign(text: string, numeral: Numeral, isSeparated: IsSeparated): Numeral {
  const before = text.slice(Math.max(0, numeral.start - 2), numeral.start)
  // In the row of a table the dash stands apart from the column before: 净利润 15.01 -16.68%.
  const apart = before.endsWith('-') && isSeparated(numeral.start - 1) && !isSeparated(numeral.start)
  const sign = BELOW_ZERO.exec(before)?.[0] ?? (apart ? '-' : undefined)
  const isShare = numeral.form === 'percent' || numeral.form === 'permille'
  const isSigned =
    isShare || matchAt(SIGNED_UNIT, text, numeral.end) || matchAt(RANGE_MARK, text, numeral.end)
  if (!sign || !isSigned) return numeral
  const length = sign === '零下' ? 2 : 1
  const { digits, places } = numeral.value
  return { ...numeral, start: numeral.start - length, value: { digits: -digits, places } }
}

const RANGE_MARK = /[—\-~至到]+(?=[\d一二三四五六七八九十两百零])|、(?=[2-9](?!\d))/y

/** 2-3名, 10%—40%, 800元至1200元, 3500—5000元: the second number has the unit of both. */
function readRange(text: string, first: Measure, isSeparated: IsSeparated): Measure {
  // 0.9 -10.0% in the row of a table: two figures, the second below zero.
  const apart = isSeparated(first.end) && !isSeparated(first.end + 1)
  const mark = first.max || apart ? null : matchAt(RANGE_MARK, text, first.end)
  if (!mark || (first.unit && /[从由自]/.test(text.charAt(first.numeral.start - 1)))) return first
  const numeral = readNumeral(text, first.end + mark.length)
  if (!numeral || numeral.form === 'digits' || (mark === '、' && !isNext(first, numeral))) return first
  const second = readMeasure(text, numeral)
  if (!second.unit || (first.unit && first.unit.name !== second.unit.name)) return first
  const lower = first.unit ? first.value : sharedScale(first.numeral, numeral)
  if (compareDecimals(lower, second.value) >= 0) return first
  const { unit, end, more } = second
  return { numeral: first.numeral, value: lower, max: second.value, unit, end, more, rule: 'range' }
}

/** 3、4个 is a range; 3、8个 are two numbers. */
function isNext(first: Measure, second: Numeral): boolean {
  const next = addDecimals(first.value, { digits: 1n, places: 0 })
  return (
    first.unit === null && first.end - first.numeral.start === 1 && compareDecimals(next, second.value) === 0
  )
}

/** 10—20万元 starts at 100000. */
function sharedScale(first: Numeral, second: Numeral): Decimal {
  if (first.power > 0 || second.power === 0 || first.form !== 'arabic') return first.value
  return shiftDecimal(first.value, second.power)
}
