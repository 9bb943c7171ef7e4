import { decimalKey } from '@baobiao/database'
import { decodeGlobalId } from '../../global-id.js'
import { badInput } from '../../graphql/errors.js'
import type { ValueKind } from '../entity.js'
import { all, escaped, like, oneOf, type Sql, sql } from '../sql.js'

export type Path = readonly (string | number)[]

/** Lists and texts that are longer ask more of a database than of a reader. */
const MAX_VALUES = 500
const MAX_CHARACTERS = 1_000

/** @throws GraphQLError BAD_FILTER */
export function checkedText(text: string, path: Path): string {
  if (text.length > MAX_CHARACTERS)
    throw badInput('BAD_FILTER', `a text to be found may hold ${MAX_CHARACTERS} characters`, path)
  // PostgreSQL cannot store the character, so that no stored text has it.
  if (text.includes('\0')) throw badInput('BAD_FILTER', 'a text cannot hold the character U+0000', path)
  return text
}

/**
 * The operators of one value's filter as SQL; those that are given must all hold.
 *
 * @throws GraphQLError BAD_FILTER, BAD_ID
 */
export function compileValue(kind: ValueKind, operators: object, value: Sql, path: Path): Sql {
  return all(
    Object.entries(operators)
      .filter(([, operand]) => operand != null)
      .map(([operator, operand]) => compileOperator(kind, operator, operand, value, [...path, operator])),
  )
}

function compileOperator(kind: ValueKind, operator: string, operand: unknown, value: Sql, path: Path): Sql {
  if (kind === 'decimalOrNone') return compileOrNone(operator, operand, value, path)
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
      return like(value, `%${escaped(checkedText(operand as string, path))}%`)
    case 'startsWith':
      return like(value, `${escaped(checkedText(operand as string, path))}%`)
    case 'isNull':
      return operand ? sql`${value} IS NULL` : sql`${value} IS NOT NULL`
    default:
      throw new RangeError(`no operator ${operator}`)
  }
}

/** An empty key is less than any other, but no value. */
function compileOrNone(operator: string, operand: unknown, value: Sql, path: Path): Sql {
  if (operator === 'isNull') return operand ? sql`${value} = ''` : sql`${value} > ''`
  const met = compileOperator('decimal', operator, operand, value, path)
  return operator === 'lt' || operator === 'lte' ? sql`(${met} AND ${value} > '')` : met
}

/** A caller's value as the column holds it. */
function storedValue(kind: ValueKind, value: unknown, path: Path): unknown {
  if (kind === 'decimal') return decimalKey(value as string)
  if (kind === 'dateTime') return (value as Date).toISOString().replace('Z', '+00:00')
  if (kind === 'text')
    return checkedText(value as string, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path)
  if (typeof kind === 'object' && 'id' in kind) return decodeGlobalId(value as string, path, kind.id).id
  return value
}

function listed(values: readonly unknown[], path: Path): readonly unknown[] {
  if (values.length <= MAX_VALUES) return values
  throw badInput(
    'BAD_FILTER',
    `a list may hold ${MAX_VALUES} values, and this one holds ${values.length}`,
    path,
  )
}
