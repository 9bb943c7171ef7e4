import type { Qualifier } from '../page.js'
import {
  type CompoundMeasure,
  minutesBeforeSeconds,
  readCompound,
  readMoneyParts,
  readTenths,
} from './compound-measure.js'
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
import type { Quantity, QuantityRule } from './quantity.js'
import { type QualifierBefore, qualifierAfter, qualifierBefore } from './read-qualifier.js'
import { CURRENCY_CODES, CURRENCY_SIGNS } from './units/money-units.js'
import { readUnit, unitNamed } from './units/read-unit.js'
import type { Unit } from './units/unit.js'

/** A number or a range of two, with its unit: what stands between the qualifiers. */
interface Measure {
  readonly numeral: Numeral
  readonly value: Decimal
  readonly max: Decimal | null
  readonly unit: Unit | null
  readonly end: number
  readonly more: boolean
  readonly rule: QuantityRule
}

const NO_UNIT: Unit = { name: '', dimension: 'count', factor: '1', base: '' }
const RATIO: Unit = { name: '', dimension: 'ratio', factor: '1', base: '' }
const PERCENT = unitNamed('%') as Unit
const PERMILLE = unitNamed('‰') as Unit

/** Reads numeral, unit and qualifiers at `at`; the caller decides whether it counts anything. */
export function readQuantity(text: string, written: Numeral): { quantity: Quantity; numeral: Numeral } {
  const signed = withSign(text, written)
  const measured = inNamedYuan(
    text,
    signed,
    ofMoney(text, signed, readRange(text, readMeasure(text, signed))),
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

/** No rate (人民币兑美元6.8元) and no amount before it (1美元7.1元). */
const FOREIGN =
  /(?<![\d一二三四五六七八九十百千万亿每兑对换])(美金|美元|港币|港元|澳门币|澳门元|新台币|台币|欧元|日元|韩元|新加坡元|新元|澳元|加元)\)?$/

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

/** Names that stand before an amount, too: 折合美金1.7万. */
const NAME_BEFORE =
  /(?:人民币|美金|美元|港币|港元|澳门币|欧元|英镑|日元|韩元|卢布|澳元|加元|新元|新台币|泰铢|瑞郎)$/
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

/** 零下15℃, 增速为负3.2%, 增速为-5.2%: a dash is a sign only where no number or name stands before it. */
const BELOW_ZERO = /零下$|(?<![正胜])负$|(?:^|[为达长速比是于温,:(、])-$/
const SIGNED_UNIT = /°C|摄氏度|度|%|个?百分点/y

function withSign(text: string, numeral: Numeral): Numeral {
  const sign = BELOW_ZERO.exec(text.slice(Math.max(0, numeral.start - 2), numeral.start))?.[0]
  const isShare = numeral.form === 'percent' || numeral.form === 'permille'
  const isSigned =
    isShare || matchAt(SIGNED_UNIT, text, numeral.end) || matchAt(RANGE_MARK, text, numeral.end)
  if (!sign || !isSigned) return numeral
  const length = sign === '零下' ? 2 : 1
  const { digits, places } = numeral.value
  return { ...numeral, start: numeral.start - length, value: { digits: -digits, places } }
}

/** 十来个 and 千把块钱 may be more or fewer. */
function isAbout({ more }: Numeral): boolean {
  return more === '来' || more === '把'
}

function measureOf(
  numeral: Numeral,
  unit: Unit | null,
  end: number,
  rule: QuantityRule,
  { value = numeral.value, more = numeral.more !== null && !isAbout(numeral) } = {},
): Measure {
  return { numeral, value, max: numeral.max, unit, end, more, rule }
}

function readMeasure(text: string, numeral: Numeral): Measure {
  const { form, end } = numeral
  if (form === 'fraction') return readFraction(text, numeral)
  if (form === 'percent') return measureOf(numeral, PERCENT, end, 'percentage')
  if (form === 'permille') return measureOf(numeral, PERMILLE, end, 'percentage')
  return readHalfMeasure(text, numeral) ?? readPlainMeasure(text, numeral)
}

const MIXED = /又[^又]{1,3}分之/
/** What a fraction alone is taken of: 四分之三小时; 三分之一年级学生 is a share. */
const PARTED_UNIT = /个?小时|钟头|[公英]里|英[寸亩]|[亩斤](?!产)|吨(?!级)|米(?![线粉饭])/y

/** 一又四分之三小时 is 1.75 hours; 三分之一 by itself a share. */
function readFraction(text: string, numeral: Numeral): Measure {
  const { start, end } = numeral
  const measured = MIXED.test(text.slice(start, end)) || matchAt(PARTED_UNIT, text, end)
  const match = measured ? readUnit(text, end) : null
  return match
    ? measureOf(numeral, match.unit, match.end, 'measured')
    : measureOf(numeral, RATIO, end, 'fraction')
}

const HALF: Decimal = { digits: 5n, places: 1 }
const HALF_OF = /个半(?=小时|钟头|月|百分点|工作日)/y
const MORE_OF = /个[多余](?=小时|钟头|月|百分点|工作日|星期|世纪|学期)/y

/** 两个半小时, 9个多小时: something stands between 个 and the unit. */
function readHalfMeasure(text: string, numeral: Numeral): Measure | null {
  const half = matchAt(HALF_OF, text, numeral.end)
  if (!half && !matchAt(MORE_OF, text, numeral.end)) return null
  const unit = readUnit(`个${text.slice(numeral.end + 2, numeral.end + 6)}`, 0)
  if (!unit) return null
  const end = numeral.end + 1 + unit.end
  return half
    ? measureOf(numeral, unit.unit, end, 'measured', { value: addDecimals(numeral.value, HALF) })
    : measureOf(numeral, unit.unit, end, 'measured', { more: true })
}

const HALF_AFTER = /半(?![年月天日个数价额导径程成决夜山途壁球岛])/y
/** 2吨半, 8里半的路: after Arabic digits only where nothing follows that half of it could be (2吨半挂车, 3米半径). */
const HALF_AT_END = /半(?=$|[,。;!?:、)的多路长宽高深重]|左右|以上)/y
const MEASURED_IN_HALVES = new Set(['length', 'mass', 'area', 'volume'])
const MORE_AFTER = /[多余](?![种样次元名个项家条人重方面数于])/y
const WITH_FRACTIONS = new Set(['duration', 'length', 'mass', 'area', 'volume', 'money', 'age', 'ratio'])

/** A unit directly after the number; 六成半 and 两吨多 add to it. */
function readPlainMeasure(text: string, numeral: Numeral): Measure {
  const discount = readDiscount(text, numeral)
  if (discount) return discount
  const minutes = minutesBeforeSeconds(text, numeral.end)
  const match = minutes ?? readSpokenArea(text, numeral) ?? readUnit(text, numeral.end)
  if (!match) return measureOf(numeral, null, numeral.end, 'unitless')
  const { unit, end } = match
  const compound = numeral.max || numeral.more ? null : readParts(text, { value: numeral.value, unit, end })
  if (compound) return measureOf(numeral, compound.unit, compound.end, 'measured', { value: compound.value })
  if (!WITH_FRACTIONS.has(unit.dimension)) return measureOf(numeral, unit, end, 'measured')
  const takesHalf = numeral.form !== 'arabic' || unit.dimension === 'age' || unit.dimension === 'duration'
  const half = takesHalf ? HALF_AFTER : MEASURED_IN_HALVES.has(unit.dimension) ? HALF_AT_END : null
  if (half && matchAt(half, text, end))
    return measureOf(numeral, unit, end + 1, 'measured', { value: addDecimals(numeral.value, HALF) })
  if (!numeral.more && matchAt(MORE_AFTER, text, end))
    return measureOf(numeral, unit, end + 1, 'measured', { more: true })
  return measureOf(numeral, unit, end, 'measured')
}

const SQUARE_METRE = unitNamed('平方米') as Unit
/** 89平, not 平均, 平台 or 12胜10平4负. */
const FLAT = /平(?=$|[,。;!?:、)的大小以左户]|[一二两三四][室居])/y
const HOME = /面积|户型|[房居室住宅店铺楼院棚仓]|建面|公寓|套内/
const MATCH = /比分|[局胜负]|战成|追[成至平]/
const FLAT_REACH = 24

/** 89平的两居室: square metres where the words around it speak of rooms, not of a match. */
function readSpokenArea(text: string, { form, start, end }: Numeral): { unit: Unit; end: number } | null {
  if (form !== 'arabic' || !matchAt(FLAT, text, end)) return null
  const around = text.slice(Math.max(0, start - FLAT_REACH), end + 8)
  return HOME.test(around) && !MATCH.test(around) ? { unit: SQUARE_METRE, end: end + 1 } : null
}

const DISCOUNT = unitNamed('折') as Unit

/** 八折, 7.5折; 六八折 and 85折 are 6.8 and 8.5 tenths of the price. */
function readDiscount(text: string, numeral: Numeral): Measure | null {
  const unit = numeral.max || numeral.more ? null : readUnit(text, numeral.end)?.unit
  if (unit?.name !== DISCOUNT.name) return null
  const { digits, places } = numeral.value
  const value = places === 0 && digits >= 11n && digits <= 99n ? { digits, places: 1 } : numeral.value
  return measureOf(numeral, unit, numeral.end + 1, 'measured', { value })
}

function readParts(text: string, first: CompoundMeasure): CompoundMeasure | null {
  const compound = readCompound(text, first)
  // 2分05秒31.
  if (compound) return readTenths(text, compound) ?? compound
  return readMoneyParts(text, first) ?? readTenths(text, first)
}

const RANGE_MARK = /[—\-~至到]+(?=[\d一二三四五六七八九十两百零])|、(?=[2-9](?!\d))/y

/** 2-3名, 10%—40%, 800元至1200元, 3500—5000元: the second number has the unit of both. */
function readRange(text: string, first: Measure): Measure {
  const mark = first.max ? null : matchAt(RANGE_MARK, text, first.end)
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
