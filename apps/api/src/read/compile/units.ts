import { isPartOfUnit, type ScaledUnit, scaledUnit, unitNamed } from '@baobiao/parser'
import type { GraphQLError } from 'graphql'
import { badInput, shortened } from '../../errors.js'

type Path = readonly (string | number)[]

/** Longer than any unit is called. */
const MAX_UNIT_CHARACTERS = 40

const ACCEPTED =
  'units are measure words (家, 项, 人次), currencies (元, 美元), measures (亩, 平方米, 吨, 千瓦时, 天), shares (%, 个百分点, 倍) and two of them by 元/吨; `metrics { facets { units { value } } }` lists those that there are'

/**
 * What a caller means by a unit, 万 and 亿 included.
 *
 * @throws GraphQLError BAD_UNIT where there is no such unit: nothing would ever be found by it
 */
export function wantedUnit(name: string, path: Path): ScaledUnit {
  const unit = name.length <= MAX_UNIT_CHARACTERS ? scaledUnit(name) : null
  if (unit) return unit
  throw badInput('BAD_UNIT', `"${shortened(name)}" is no unit: ${ACCEPTED}`, path)
}

/**
 * The name by which metrics have a unit: 块钱 is 块. Values are stored with 万 and 亿 applied, so that no metric has the unit 亿元.
 *
 * @throws GraphQLError BAD_UNIT
 */
export function storedUnit(name: string, path: Path): string {
  const { unit, power } = wantedUnit(name, path)
  if (power === 0) return unit
  throw scaled(name, unit, path)
}

/** What to ask for instead of a unit with its scale: of 亿 alone nobody knows what it counts. */
function scaled(name: string, unit: string, path: Path): GraphQLError {
  const instead =
    unit === ''
      ? `ask for amount: { unit: "${name}元", gte: "1" }, with the unit that is meant`
      : `ask for the unit "${unit}", or for amount: { unit: "${name}" }`
  return badInput(
    'BAD_UNIT',
    `figures have their scale in the value, so that none has the unit "${name}": ${instead}`,
    path,
  )
}

/**
 * The name of a base unit; by one that converts into another, or into nothing, nothing would be found.
 *
 * @throws GraphQLError BAD_UNIT
 */
export function baseUnitNamed(name: string, path: Path): string {
  const unit = storedUnit(name, path)
  const known = unitNamed(unit)
  if (!known || (known.factor !== null && known.base === unit)) return unit
  const instead =
    known.factor === null
      ? `convert into nothing: ask for unit: { equals: "${unit}" }`
      : `are normalized to "${known.base}": ask for that, or for amount: { unit: "${name}" }`
  throw badInput('BAD_UNIT', `"${name}" is no base unit; its figures ${instead}`, path)
}

/** @throws GraphQLError BAD_UNIT where no unit's name has such a part */
export function partOfUnit(part: string, where: 'anywhere' | 'start', path: Path): string {
  if (isPartOfUnit(part, where)) return part
  if (scaledUnit(part)) storedUnit(part, path)
  const has = where === 'start' ? 'starts with' : 'holds'
  throw badInput('BAD_UNIT', `no unit ${has} "${shortened(part)}": ${ACCEPTED}`, path)
}
