import { decimalKey, isStorable } from '@baobiao/database'
import { type Amount, amountOf, unitNamed } from '@baobiao/parser'
import { badInput } from '../../errors.js'
import { decodeGlobalId } from '../../global-id.js'
import type { AmountColumns, ValueKind } from '../entity.js'
import { all, escaped, like, oneOf, raw, type Sql, sql } from '../sql.js'
import { baseUnitNamed, partOfUnit, storedUnit, wantedUnit } from './units.js'

export type Path = readonly (string | number)[]

/** Lists and texts that are longer ask more of a database than of a reader. */
const MAX_VALUES = 500
const MAX_CHARACTERS = 1_000

/** @throws GraphQLError BAD_FILTER */
export function checkedText(text: string, path: Path): string {
  if (text.length > MAX_CHARACTERS)
    throw badInput('BAD_FILTER', `a text to be found may hold ${MAX_CHARACTERS} characters`, path)
  // PostgreSQL cannot store them, so that no stored text has any.
  if (!isStorable(text))
    throw badInput('BAD_FILTER', 'a text cannot hold the character U+0000 or a lone surrogate', path)
  return text
}

/**
 * The operators of one value's filter as SQL; those that are given must all hold.
 *
 * @throws GraphQLError BAD_FILTER, BAD_ID, BAD_UNIT
 */
export function compileValue(kind: ValueKind, operators: object, value: Sql, path: Path): Sql {
  return all(
    Object.entries(operators)
      .filter(([, operand]) => operand != null)
      .map(([operator, operand]) => compileOperator(kind, operator, operand, value, [...path, operator])),
  )
}

function compileOperator(kind: ValueKind, operator: string, operand: unknown, value: Sql, path: Path): Sql {
  const present = PRESENT.get(kind)
  if (present) return compileOrNone(present, operator, operand, value, path)
  const stored = (one: unknown, at: Path): unknown => storedValue(kind, one, at)
  switch (operator) {
    case 'equals':
      return sql`${value} = ${stored(operand, path)}`
    case 'in':
      return oneOf(
        value,
        listed(operand as unknown[], path).map((one, index) => stored(one, [...path, index])),
      )
    case 'gt':
      return sql`${value} > ${stored(operand, path)}`
    case 'gte':
      return sql`${value} >= ${stored(operand, path)}`
    case 'lt':
      return sql`${value} < ${stored(operand, path)}`
    case 'lte':
      return sql`${value} <= ${stored(operand, path)}`
    case 'contains':
      return like(value, `%${escaped(stored(operand, path) as string)}%`)
    case 'startsWith':
      return like(value, `${escaped(stored(operand, path) as string)}%`)
    case 'isNull':
      return operand ? sql`${value} IS NULL` : sql`${value} IS NOT NULL`
    default:
      throw new RangeError(`no operator ${operator}`)
  }
}

/** Kinds whose columns are empty instead of null, and what they are where there is something. */
const PRESENT: ReadonlyMap<ValueKind, ValueKind> = new Map([
  ['decimalOrNone', 'decimal'],
  ['dateOrNone', 'date'],
])

/** An empty key is less than any other, but no value. */
function compileOrNone(present: ValueKind, operator: string, operand: unknown, value: Sql, path: Path): Sql {
  if (operator === 'isNull') return operand ? sql`${value} = ''` : sql`${value} > ''`
  const met = compileOperator(present, operator, operand, value, path)
  return operator === 'lt' || operator === 'lte' ? sql`(${met} AND ${value} > '')` : met
}

/** A caller's value as the column holds it. */
function storedValue(kind: ValueKind, value: unknown, path: Path): unknown {
  if (kind === 'decimal') return decimalKey(value as string)
  if (kind === 'dateTime') return (value as Date).toISOString().replace('Z', '+00:00')
  if (kind === 'text' || kind === 'unit' || kind === 'baseUnit') {
    const text = checkedText(value as string, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path)
    return kind === 'text' ? text : unitOperand(kind, text, path)
  }
  if (typeof kind === 'object' && 'id' in kind) return decodeGlobalId(value as string, path, kind.id).id
  return value
}

/** What a unit is compared with by the operator that ends the path; `in` has an index behind it. */
function unitOperand(kind: 'unit' | 'baseUnit', text: string, path: Path): string {
  const operator = path.at(-1)
  if (operator === 'contains' || operator === 'startsWith')
    return partOfUnit(text, operator === 'contains' ? 'anywhere' : 'start', path)
  return kind === 'unit' ? storedUnit(text, path) : baseUnitNamed(text, path)
}

/**
 * Figures of an amount in the caller's unit: 1亿元 finds 100000000元, 1公顷 also 15亩. Without a comparison all that are
 * of such a unit.
 *
 * @throws GraphQLError BAD_UNIT, BAD_FILTER
 */
export function compileAmount(
  { unit: wanted, ...operators }: { readonly unit: string } & Record<string, unknown>,
  { dimension, unit, valueKey, normalizedUnit, normalizedKey }: AmountColumns,
  path: Path,
): Sql {
  const scaled = wantedUnit(wanted, [...path, 'unit'])
  const amount = (value: string): Amount => amountOf(value, scaled)
  const { unit: name, normalized } = amount('1')
  // What has no base unit of a name, as %, is compared as it is printed.
  const base = normalized?.unit || null
  const compared = Object.entries(operators).flatMap(([operator, operand]) => {
    const sign = COMPARISONS[operator]
    if (!sign || typeof operand !== 'string') return []
    const { value, normalized: inBase } = amount(operand)
    const key = storedKey(base ? (inBase?.value ?? value) : value, [...path, operator])
    return [sql`${base ? normalizedKey : valueKey} ${raw(sign)} ${key}`]
  })
  if (!base) return all([sql`${unit} = ${name}`, ...compared])
  // A base unit is of one dimension, which has an index in the order of such values.
  const known = unitNamed(base)
  const ofDimension = known ? [sql`${dimension} = ${known.dimension}`] : []
  return all([...ofDimension, sql`${normalizedUnit} = ${base}`, ...compared])
}

function storedKey(value: string, path: Path): string {
  try {
    return decimalKey(value)
  } catch {
    throw badInput('BAD_FILTER', 'no figure has that many digits', path)
  }
}

const COMPARISONS: Readonly<Record<string, string>> = { equals: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' }

function listed(values: readonly unknown[], path: Path): readonly unknown[] {
  if (values.length <= MAX_VALUES) return values
  throw badInput(
    'BAD_FILTER',
    `a list may hold ${MAX_VALUES} values, and this one holds ${values.length}`,
    path,
  )
}
