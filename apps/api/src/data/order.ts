import { badInput } from '../graphql/errors.js'
import { type Sql, sql } from './sql.js'

export type Direction = 'ASC' | 'DESC'

/** What rows can be ordered by. Never null: a null would fall out of the comparison with a cursor. */
export interface SortKey {
  readonly description: string
  /** What its values are, so that a forged cursor never reaches the database. */
  readonly type: 'text' | 'number'
  /** The key's value for the row named `alias`. */
  readonly of: (alias: string) => Sql
}

export type SortKeys = Readonly<Record<string, SortKey>>

export interface SortTerm {
  readonly field: string
  readonly direction: Direction
}

/** An order of a connection, made unique by the id at its end. */
export interface Order {
  /** Names the rows and their order inside cursors: one of others is refused. */
  readonly signature: string
  readonly terms: readonly (SortTerm & { readonly key: SortKey })[]
  readonly idDirection: Direction
}

const MAX_TERMS = 3

/**
 * @param rows what is ordered: the name of its type
 * @throws GraphQLError BAD_ORDER
 */
export function orderOf(
  rows: string,
  keys: SortKeys,
  requested: readonly SortTerm[] | null | undefined,
  fallback: readonly SortTerm[],
): Order {
  const terms = (requested?.length ? requested : fallback).map(({ field, direction }) => ({
    field,
    direction,
    key: keys[field] as SortKey,
  }))
  if (terms.length > MAX_TERMS || new Set(terms.map(({ field }) => field)).size < terms.length)
    throw badInput('BAD_ORDER', `order by at most ${MAX_TERMS} different keys`, ['orderBy'])
  return {
    signature: `${rows} by ${terms.map(({ field, direction }) => `${field} ${direction}`).join(', ')}`,
    terms,
    idDirection: terms.at(-1)?.direction ?? 'ASC',
  }
}

export type CursorValues = readonly (string | number)[]

/** A cursor holds the row's own sort values, so it keeps its place when rows come and go, its own row included. */
export function encodeCursor(order: Order, values: CursorValues): string {
  return Buffer.from(JSON.stringify([order.signature, ...values])).toString('base64url')
}

/** @throws GraphQLError BAD_CURSOR */
export function decodeCursor(order: Order, cursor: string, argument: string): CursorValues {
  const [signature, ...values] = parse(cursor, argument)
  if (signature !== order.signature)
    throw badInput(
      'BAD_CURSOR',
      `this cursor belongs to another list, "${signature}", and this one is "${order.signature}": start without it`,
      [argument],
    )
  const types = [...order.terms.map(({ key }) => key.type), 'text'] as const
  const fits = types.every((type, index) => typeof values[index] === (type === 'text' ? 'string' : type))
  if (values.length !== types.length || !fits) throw broken(argument)
  return values
}

function parse(cursor: string, argument: string): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(values) || !values.every(isKey)) throw broken(argument)
    return values
  } catch {
    throw broken(argument)
  }
}

const isKey = (value: unknown): value is string | number =>
  (typeof value === 'string' && !value.includes('\0')) ||
  (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31)

function broken(argument: string): Error {
  return badInput('BAD_CURSOR', 'this is not a cursor that this API gave out', [argument])
}

/** The rows that come strictly after `values` (before them where `backward`), over the columns k0, k1, … and id. */
export function beyond(order: Order, values: CursorValues, backward: boolean): Sql {
  const columns = [
    ...order.terms.map(({ direction }, index) => ({ column: sql`p.${keyColumn(index)}`, direction })),
    { column: sql`p."id"`, direction: order.idDirection },
  ]
  return columns.reduceRight<Sql>((rest, { column, direction }, index) => {
    const value = values[index]
    const further = (direction === 'ASC') !== backward ? sql`${column} > ${value}` : sql`${column} < ${value}`
    return index === columns.length - 1 ? further : sql`(${further} OR (${column} = ${value} AND ${rest}))`
  }, sql`1 = 0`)
}

export function orderSql(order: Order, backward: boolean): Sql {
  const terms = [
    ...order.terms.map(
      ({ direction }, index) => sql`p.${keyColumn(index)} ${directionSql(direction, backward)}`,
    ),
    sql`p."id" ${directionSql(order.idDirection, backward)}`,
  ]
  return terms.reduce((left, right) => sql`${left}, ${right}`)
}

export function keyColumn(index: number): Sql {
  return [sql`"k0"`, sql`"k1"`, sql`"k2"`][index] as Sql
}

function directionSql(direction: Direction, backward: boolean): Sql {
  return (direction === 'ASC') !== backward ? sql`ASC` : sql`DESC`
}
