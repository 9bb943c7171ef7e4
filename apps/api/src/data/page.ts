import type { Database } from '@baobiao/database'
import { badInput } from '../graphql/errors.js'
import { groupBy } from './group-by.js'
import {
  beyond,
  type CursorValues,
  decodeCursor,
  encodeCursor,
  keyColumn,
  type Order,
  orderSql,
} from './order.js'
import { all, join, query, type Sql, sql } from './sql.js'

export const DEFAULT_PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** What a page is asked for, checked. */
export interface PageRequest {
  readonly size: number
  readonly backward: boolean
  readonly after: CursorValues | null
  readonly before: CursorValues | null
}

/** @throws GraphQLError BAD_PAGE, BAD_CURSOR */
export function pageRequest({ first, after, last, before }: PageArguments, order: Order): PageRequest {
  if (first != null && last != null)
    throw badInput('BAD_PAGE', '`first` and `last` cannot be asked for together', ['last'])
  const backward = last != null
  return {
    size: checkedSize(backward ? last : (first ?? DEFAULT_PAGE_SIZE), backward ? 'last' : 'first'),
    backward,
    after: after == null ? null : decodeCursor(order, after, 'after'),
    before: before == null ? null : decodeCursor(order, before, 'before'),
  }
}

/** @throws GraphQLError BAD_PAGE */
export function checkedSize(size: number, argument = 'first', most = MAX_PAGE_SIZE): number {
  if (size >= 1 && size <= most) return size
  throw badInput('BAD_PAGE', `\`${argument}\` must be from 1 to ${most}, and is ${size}`, [argument])
}

/** The rows of a connection, before order and page. */
export interface Rows {
  /** FROM clause; the rows themselves go by the alias `x`. */
  readonly from: Sql
  readonly where: readonly Sql[]
  /** Which parent a row belongs to, where one read serves several parents. */
  readonly parent: Sql | null
  /** A number that parent and row have in common. */
  readonly shared: Sql | null
}

export interface PageRow {
  readonly id: string
  readonly cursor: string
  readonly shared: number
}

export interface Page {
  readonly rows: readonly PageRow[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

interface ReadRow extends Record<string, unknown> {
  readonly id: string
  readonly parent: string | null
  readonly shared?: number | bigint
}

/** One page for each parent in one statement, each cut to its size by the database. */
export async function readPages(
  database: Database,
  rows: Rows,
  order: Order,
  request: PageRequest,
): Promise<(parent: string | null) => Page> {
  const keys = order.terms.map(({ key }, index) => sql`${key.of('x')} AS ${keyColumn(index)}`)
  const columns = [
    sql`x."id" AS "id"`,
    sql`${rows.parent ?? sql`NULL`} AS "parent"`,
    ...(rows.shared ? [sql`${rows.shared} AS "shared"`] : []),
    ...keys,
  ]
  const candidates = sql`SELECT ${join(columns)}
    FROM ${rows.from} WHERE ${all(rows.where)}`
  const limits = [
    ...(request.after ? [beyond(order, request.after, false)] : []),
    ...(request.before ? [beyond(order, request.before, true)] : []),
  ]
  const sorted = orderSql(order, request.backward)
  const read = await query<ReadRow>(
    database,
    rows.parent
      ? sql`SELECT * FROM (
          SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY ${sorted}) AS "n"
          FROM (${candidates}) p WHERE ${all(limits)}
        ) p WHERE p."n" <= ${request.size + 1} ORDER BY p."n"`
      : sql`SELECT * FROM (${candidates}) p WHERE ${all(limits)} ORDER BY ${sorted} LIMIT ${request.size + 1}`,
  )
  const byParent = groupBy(read, ({ parent }) => parent)
  return (parent) => pageOf(byParent.get(parent) ?? [], order, request)
}

function pageOf(
  read: readonly ReadRow[],
  order: Order,
  { size, backward, after, before }: PageRequest,
): Page {
  const more = read.length > size
  const kept = read.slice(0, size)
  if (backward) kept.reverse()
  return {
    rows: kept.map((row) => ({
      id: row.id,
      cursor: encodeCursor(order, [...keysOf(row, order), row.id]),
      shared: Number(row.shared ?? 0),
    })),
    hasNextPage: backward ? before !== null : more,
    hasPreviousPage: backward ? more : after !== null,
  }
}

function keysOf(row: ReadRow, order: Order): (string | number)[] {
  return order.terms.map((_, index) => {
    const value = row[`k${index}`]
    return typeof value === 'string' ? value : Number(value)
  })
}

/** How many rows each parent has. */
export async function countRows(database: Database, rows: Rows): Promise<(parent: string | null) => number> {
  const counts = await query<{ parent: string | null; n: number | bigint }>(
    database,
    rows.parent
      ? sql`SELECT ${rows.parent} AS "parent", COUNT(*) AS "n" FROM ${rows.from} WHERE ${all(rows.where)} GROUP BY 1`
      : sql`SELECT NULL AS "parent", COUNT(*) AS "n" FROM ${rows.from} WHERE ${all(rows.where)}`,
  )
  const byParent = new Map(counts.map(({ parent, n }) => [parent, Number(n)]))
  return (parent) => byParent.get(parent) ?? 0
}
