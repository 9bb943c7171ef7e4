import {
  type CompoundMeasure,
  minutesBeforeSeconds,
  readCompound,
  readMoneyParts,
  readTenths,
} from './compound-measure.js'
import { matchAt } from './match-at.js'
import { addDecimals, type Decimal } from './numerals/decimal.js'
import type { Numeral } from './numerals/numeral.js'
import type { QuantityRule } from './quantity.js'
import { readUnit, unitNamed } from './units/read-unit.js'
import type { Unit } from './units/unit.js'

/** A number or a range of two, with its unit: what stands between the qualifiers. */
export interface Measure {
  readonly numeral: Numeral
  readonly value: Decimal
  /** The upper end of a range, or null. */
  readonly max: Decimal | null
  readonly unit: Unit | null
  readonly end: number
  /** Something was added to it: 多, 余. */
  readonly more: boolean
  readonly rule: QuantityRule
}

const RATIO: Unit = { name: '', dimension: 'ratio', factor: '1', base: '' }
const PERCENT = unitNamed('%') as Unit
const PERMILLE = unitNamed('‰') as Unit

/** 十来个 and 千把块钱 may be more or fewer. */
export function isAbout({ more }: Numeral): boolean {
  return more === '来' || more === '把'
}

export function measureOf(
  numeral: Numeral,
  unit: Unit | null,
  end: number,
  rule: QuantityRule,
  { value = numeral.value, more = numeral.more !== null && !isAbout(numeral) } = {},
): Measure {
  return { numeral, value, max: numeral.max, unit, end, more, rule }
}

/** The measure that begins with a number: 3吨半, 两个半小时, 四分之三小时, 八折, 三成; without a unit where none follows. */
export function readMeasure(text: string, numeral: Numeral): Measure {
  const { form, end } = numeral
  if (form === 'fraction') return readFraction(text, numeral)
  if (form === 'percent') return measureOf(numeral, PERCENT, end, 'percentage')
  if (form === 'permille') return measureOf(numeral, PERMILLE, end, 'percentage')
  return readHalfMeasure(text, numeral) ?? readPlainMeasure(text, numeral)
}

const MIXED = /又[^又]{1,3}分之/
/** What a fraction alone is taken of: 四分之三小时; 三分之一年级学生 is a share. */
const TAKEN_OF = /个?小时|钟头|[公英]里|英[寸亩]|[亩斤](?!产)|吨(?!级)|米(?![线粉饭])/y

/** 一又四分之三小时 is 1.75 hours; 三分之一 by itself a share. */
function readFraction(text: string, numeral: Numeral): Measure {
  const { start, end } = numeral
  const measured = MIXED.test(text.slice(start, end)) || matchAt(TAKEN_OF, text, end)
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
/** 三块来钱, 两米来高, 十里来路; but 一块来玩. */
const ABOUT_AFTER = /来(?:钱|[长宽高深重厚远]|[山水土]?路(?![上过]))/y
const WITH_FRACTIONS = new Set(['duration', 'length', 'mass', 'area', 'volume', 'money', 'age', 'ratio'])

/** A unit directly after the number; 六成半 and 两吨多 add to it. */
function readPlainMeasure(text: string, numeral: Numeral): Measure {
  const discount = readDiscount(text, numeral)
  if (discount) return discount
  const minutes = minutesBeforeSeconds(text, numeral.end)
  const match =
    minutes ??
    readSpokenArea(text, numeral) ??
    readSizedContainer(text, numeral) ??
    readUnit(text, numeral.end)
  if (!match) return measureOf(numeral, null, numeral.end, 'unitless')
  const { unit, end } = match
  const compound = numeral.max || numeral.more ? null : readParts(text, { value: numeral.value, unit, end })
  if (compound) return measureOf(numeral, compound.unit, compound.end, 'measured', { value: compound.value })
  if (!WITH_FRACTIONS.has(unit.dimension)) return measureOf(numeral, unit, end, 'measured')
  const takesHalf = numeral.form !== 'arabic' || unit.dimension === 'age' || unit.dimension === 'duration'
  const half = takesHalf ? HALF_AFTER : MEASURED_IN_HALVES.has(unit.dimension) ? HALF_AT_END : null
  if (half && matchAt(half, text, end))
    return measureOf(numeral, unit, end + 1, 'measured', { value: addDecimals(numeral.value, HALF) })
  const about = numeral.more ? null : matchAt(ABOUT_AFTER, text, end)
  if (about) {
    const length = about.endsWith('钱') ? 2 : 1
    return measureOf({ ...numeral, more: '来' }, unit, end + length, 'measured')
  }
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

/** 三大桶粥, 两小碗, 四大车西瓜; 八大碗 are dishes, and 三大车间, 两大板块 count what follows. */
const SIZED =
  /[大小](?:(?<!八大)碗|[桶筐篓缸坛捆](?![装形])|[盆袋箱](?![地鼠体梁景])|包(?![容装厢括含裹保])|车(?![间企站型展市厂队主位道辆次手流身险]))/y
const FEW_ENOUGH = 100n

function readSizedContainer(text: string, { value, end }: Numeral): { unit: Unit; end: number } | null {
  const sized = value.places === 0 && value.digits < FEW_ENOUGH ? matchAt(SIZED, text, end) : null
  const unit = sized === null ? null : unitNamed(sized.charAt(1))
  return unit && { unit, end: end + 2 }
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
