import { type ReadDialect, talliedValues } from '@baobiao/database'
import type { ListSelection } from '../selection.js'
import { all, column, name, type Sql, sql } from '../sql.js'
import { columnsOfFilter } from './summed.js'
import { compileWhere } from './where.js'

/**
 * Figures in the order of their values that are chosen by how they are printed: writes count what is printed with each
 * value, which tells in which few values a page of them ends. 亿元 is printed with the greatest of a million values only.
 *
 * @param size rows of the page
 */
export function pageOfValues(list: ListSelection, x: string, size: number, dialect: ReadDialect): Sql[] {
  const { entity, link, where, order, request } = list
  const [term, ...others] = order.terms
  if (link || entity.name !== 'Metric' || term?.field !== 'VALUE' || others.length > 0) return []
  const asked = columnsOfFilter(where)
  const values = asked?.includes('text') ? talliedValues(new Set([...asked, 'valueKey'])) : null
  if (!values) return []
  const ascending = (term.direction === 'ASC') !== request.backward
  const [start] = (request.backward ? request.before : request.after) ?? []
  const key = column(VALUES, 'valueKey')
  const met = compileWhere(entity, where, VALUES, dialect, { search: false })
  const reached = start === undefined ? [] : [ascending ? sql`${key} >= ${start}` : sql`${key} <= ${start}`]
  // Of the value that the page starts in, any number of rows may come before it.
  const count = column(VALUES, 'count')
  const counted = start === undefined ? count : sql`CASE WHEN ${key} = ${start} THEN 0 ELSE ${count} END`
  const inOrder = ascending ? sql`ORDER BY ${key}` : sql`ORDER BY ${key} DESC`
  return [
    dialect.amongFew(
      column(x, 'valueKey'),
      sql`SELECT f."valueKey" FROM (
      SELECT ${key} AS "valueKey", SUM(SUM(${counted})) OVER (${inOrder}) - SUM(${counted}) AS "before"
      FROM ${values} ${name(VALUES)} WHERE ${all([...met, ...reached])} GROUP BY ${key}
    ) f WHERE f."before" < ${size}`,
    ),
  ]
}

const VALUES = 'v'
