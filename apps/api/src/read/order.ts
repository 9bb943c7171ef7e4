import { badInput } from '../errors.js'
import type { CursorList, CursorValues } from './cursor.js'
import { column, join, type Sql, sql } from './sql.js'

export type Direction = 'ASC' | 'DESC'

/** What rows can be ordered by. Never null: a null would fall out of the comparison with a cursor. */
export interface SortKey {
  readonly description: string
  /** What its values are, so that a forged cursor never reaches the database. */
  readonly type: 'text' | 'number'
  /** Whether it is empty where a row has none: such rows come first when ascending, unless a caller says otherwise. */
  readonly optional?: boolean
  /** Filters that its index has the columns of, so that rows which do not meet them are passed over unread. */
  readonly beside?: readonly string[]
  /** The key's value for the row named `alias`. */
  readonly of: (alias: string) => Sql
}

export type SortKeys = Readonly<Record<string, SortKey>>

/** The key of what parent and row have in common, as the link between them tells it. */
export const SHARED = 'SHARED'

export type NullsPlace = 'FIRST' | 'LAST'

export interface SortTerm {
  readonly field: string
  readonly direction: Direction
  /** Where rows without it come; as the direction has it by default. */
  readonly nulls?: NullsPlace | null | undefined
}

/** An order of a list, made unique by the id at its end. */
export interface Order extends CursorList {
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
  const asked = requested?.length ? requested : fallback
  if (asked.length > MAX_TERMS || new Set(asked.map(({ field }) => field)).size < asked.length)
    throw badInput('BAD_ORDER', `order by at most ${MAX_TERMS} different keys`, ['orderBy'])
  const terms = asked.flatMap((term) => termsOf(term, keys[term.field] as SortKey))
  return {
    signature: `${rows} by ${terms.map(({ field, direction }) => `${field} ${direction}`).join(', ')}`,
    types: [...terms.map(({ key }) => key.type), 'text'],
    terms,
    idDirection: terms.at(-1)?.direction ?? 'ASC',
  }
}

/** A term, behind one that moves the rows without it to the end where they would not come by themselves. */
function termsOf({ field, direction, nulls }: SortTerm, key: SortKey): Order['terms'] {
  const term = { field, direction, key }
  const usual = direction === 'ASC' ? 'FIRST' : 'LAST'
  if (!key.optional || !nulls || nulls === usual) return [term]
  const presence: SortKey = {
    description: 'Whether there is one.',
    type: 'number',
    of: (x) => sql`CASE WHEN ${key.of(x)} = '' THEN 1 ELSE 0 END`,
  }
  return [{ field: `${field} NULLS`, direction: nulls === 'LAST' ? 'ASC' : 'DESC', key: presence }, term]
}

interface SortColumn {
  readonly value: Sql
  readonly direction: Direction
}

function columnsOf(order: Order, alias: string, id: Sql = column(alias, 'id')): SortColumn[] {
  return [
    ...order.terms.map(({ key, direction }) => ({ value: key.of(alias), direction })),
    { value: id, direction: order.idDirection },
  ]
}

/**
 * The rows named `alias` that come strictly after `values` (before them where `backward`). The first key's bound stands
 * apart: both engines take an index to it, which they do not for what stands under OR.
 *
 * @param id where rows have another than their own
 */
export function beyond(order: Order, alias: string, values: CursorValues, backward: boolean, id?: Sql): Sql {
  const columns = columnsOf(order, alias, id)
  const ascending = ({ direction }: SortColumn): boolean => (direction === 'ASC') !== backward
  const rest = columns.reduceRight<Sql>((deeper, column, index) => {
    const bound = values[index]
    const further = ascending(column) ? sql`${column.value} > ${bound}` : sql`${column.value} < ${bound}`
    return index === columns.length - 1
      ? further
      : sql`(${further} OR (${column.value} = ${bound} AND ${deeper}))`
  }, sql`1 = 0`)
  const [first] = columns
  if (!first || columns.length === 1) return rest
  return ascending(first)
    ? sql`${first.value} >= ${values[0]} AND ${rest}`
    : sql`${first.value} <= ${values[0]} AND ${rest}`
}

/** What stands after ORDER BY. */
export function orderSql(order: Order, alias: string, backward: boolean, id?: Sql): Sql {
  return join(
    columnsOf(order, alias, id).map(({ value, direction }) =>
      (direction === 'ASC') !== backward ? sql`${value} ASC` : sql`${value} DESC`,
    ),
  )
}
