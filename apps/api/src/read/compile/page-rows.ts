import type { ReadDialect } from '@baobiao/database'
import { beyond, orderSql, SHARED } from '../order.js'
import type { ListSelection } from '../selection.js'
import { all, column, name, type Sql, sql } from '../sql.js'
import type { Rows } from './level.js'
import { pageOfValues } from './page-of-values.js'
import { preconditions } from './where.js'

/** What stands after FROM for a page's rows, which go by `x`: in the other order where it is asked for from the end. */
export function pageRows(
  list: ListSelection,
  rows: Rows,
  x: string,
  parent: string,
  dialect: ReadDialect,
): Sql {
  const { entity, link, order, request } = list
  const inOrder = orderSql(order, x, request.backward)
  const id = column(x, 'id')
  if (link?.nodes && toldByNodes(list)) {
    const nodes = name(`${x}link`)
    const node = column(`${x}link`, 'node')
    const page = cut(list, link.nodes(x, parent), [sql`${node} IS NOT NULL`], x, node, dialect)
    return sql`(SELECT * FROM ${page}) ${nodes} JOIN ${name(entity.name)} ${name(x)} ON ${id} = ${node} ORDER BY ${inOrder}`
  }
  const where = [...rows.where, ...pageOfValues(list, x, sizeOf(list), dialect)]
  const page = cut(list, rows.from, where, x, id, dialect)
  return foundInIndex(list)
    ? sql`${rows.from} WHERE ${id} IN (SELECT ${id} FROM ${page}) ORDER BY ${inOrder}`
    : page
}

/** @param id what is the rows' id in `from` */
function cut(
  { entity, where: asked, link, order, request, ends }: ListSelection,
  from: Sql,
  where: readonly Sql[],
  x: string,
  id: Sql,
  dialect: ReadDialect,
): Sql {
  const limits = [
    ...(request.after ? [beyond(order, x, request.after, false, id)] : []),
    ...(request.before ? [beyond(order, x, request.before, true, id)] : []),
  ]
  const there = link ? [] : preconditions(entity, asked, dialect)
  const limit = dialect.limit(sizeOf({ request, ends }), there, asked != null)
  return sql`${from} WHERE ${all([...where, ...limits])}
      ORDER BY ${orderSql(order, x, request.backward, id)} LIMIT ${limit}`
}

/** One row more than the page has tells whether others follow. */
function sizeOf({ request, ends }: Pick<ListSelection, 'request' | 'ends'>): number {
  return request.size + (ends ? 1 : 0)
}

/** Whether it needs no row to tell which of them a page has: their order is by what the link says of them. */
function toldByNodes({ where, order: { terms } }: ListSelection): boolean {
  return where == null && terms.every(({ field }) => field === SHARED)
}

/** Whether the index of a list's order has all that is asked of its rows: then ids come from it, and only their rows are read. */
function foundInIndex({ link, where, order: { terms } }: ListSelection): boolean {
  const beside = terms.length === 1 ? terms[0]?.key.beside : undefined
  if (link || where == null || !beside) return false
  const asked = Object.entries(where).filter(([, value]) => value != null)
  return asked.length > 0 && asked.every(([field]) => beside.includes(field))
}
