import { matchAt } from '../match-at.js'
import { formatDecimal, multiplyDecimals } from '../numerals/decimal.js'
import { COUNT_UNITS } from './count-units.js'
import { factorParts } from './factor.js'
import { MONEY_UNITS } from './money-units.js'
import { isNounAt } from './nouns.js'
import { PHYSICAL_UNITS } from './physical-units.js'
import type { Unit } from './unit.js'

const UNITS = new Map<string, Unit>([...COUNT_UNITS, ...MONEY_UNITS, ...PHYSICAL_UNITS])

/** Lengths of the spellings that start with a character, longest first. */
const LENGTHS = new Map<string, number[]>()
for (const spelling of UNITS.keys()) {
  const lengths = LENGTHS.get(spelling.charAt(0)) ?? []
  if (!lengths.includes(spelling.length)) lengths.push(spelling.length)
  LENGTHS.set(
    spelling.charAt(0),
    lengths.sort((a, b) => b - a),
  )
}

interface UnitMatch {
  readonly unit: Unit
  readonly end: number
}

/**
 * The unit of a name as metrics have it or as pages print it: 元, 平方米, ㎡, 元/吨; no scale words (亿元: see `scaledUnit`).
 *
 * @returns null where no unit is called so
 */
export function unitNamed(name: string): Unit | null {
  const match = readUnit(name, 0)
  return match && match.end === name.length ? match.unit : null
}

const NAMES = [...new Set([...UNITS.values()].map(({ name }) => name))]

/**
 * Whether `part` may be typed on the way to the name of a unit: 方米 is in 平方米, 元/ begins 元/吨. Case is ignored.
 *
 * @param where whether the name must start with `part` or only hold it
 */
export function isPartOfUnit(part: string, where: 'anywhere' | 'start'): boolean {
  const [over = '', per, ...more] = part.toLowerCase().split('/')
  const names = NAMES.map((name) => name.toLowerCase())
  if (per === undefined)
    return names.some((name) => (where === 'start' ? name.startsWith(over) : name.includes(over)))
  return (
    more.length === 0 &&
    names.some((name) => (where === 'start' ? name === over : name.endsWith(over))) &&
    names.some((name) => name.startsWith(per))
  )
}

/** What is measured, and per what it can be with 每 between them, at the end of a clause: 1140立方米每秒, but 500元每月. */
const MEASURED = new Set(['length', 'mass', 'volume', 'energy', 'power'])
const PER = new Set(['length', 'mass', 'volume', 'area'])
const MOMENTS = new Set(['秒', '分钟', '小时'])
const AFTER_RATE = /[,。;!?:、)的]|以[上下内]|左右|$/y

/** Reads the longest unit that starts at `at`, with the unit it is counted per: 毫克/升, 元/吨, 毫克每升. */
export function readUnit(text: string, at: number): UnitMatch | null {
  const match = readPlainUnit(text, at)
  const sign = match ? text.charAt(match.end) : ''
  if (!match || (sign !== '/' && sign !== '每')) return match
  const per = readPlainUnit(text, match.end + 1)
  if (!per || (sign === '每' && !isRate(text, match.unit, per))) return match
  return { unit: rateUnit(match.unit, per.unit), end: per.end }
}

function isRate(text: string, { dimension }: Unit, per: UnitMatch): boolean {
  const usual = PER.has(per.unit.dimension) || MOMENTS.has(per.unit.name)
  return MEASURED.has(dimension) && usual && matchAt(AFTER_RATE, text, per.end) !== null
}

function rateUnit(unit: Unit, per: Unit): Unit {
  const name = `${unit.name}/${per.name}`
  const base = `${unit.base}/${per.base}`
  const factor = unit.factor === null || per.factor === null ? null : quotient(unit.factor, per.factor)
  return { name, dimension: 'rate', factor, base }
}

/** Factors are `a` or `a/b`: their quotient is again one of the two. */
function quotient(factor: string, per: string): string {
  const [top, bottom] = factorParts(factor)
  const [perTop, perBottom] = factorParts(per)
  const numerator = formatDecimal(multiplyDecimals(top, perBottom))
  const denominator = formatDecimal(multiplyDecimals(bottom, perTop))
  return denominator === '1' ? numerator : `${numerator}/${denominator}`
}

function readPlainUnit(text: string, at: number): UnitMatch | null {
  for (const length of LENGTHS.get(text.charAt(at)) ?? []) {
    const spelling = text.slice(at, at + length)
    const unit = UNITS.get(spelling)
    if (
      unit &&
      !(length === 1 && isNounAt(text, at)) &&
      !(LATIN_END.test(spelling) && LATIN_START.test(text.charAt(at + length)))
    )
      return { unit, end: at + spelling.length }
  }
  return null
}

const LATIN_END = /[A-Za-z]$/
const LATIN_START = /[A-Za-z]/
