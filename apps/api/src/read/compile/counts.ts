import type { FacetKey } from '../entity.js'
import { all, type Sql, sql } from '../sql.js'
import { PERIOD_LENGTHS, type TimelineRequest } from '../timeline.js'
import type { Level, Rows } from './level.js'

/** The commonest values of a facet. */
export function facetJson(
  key: FacetKey,
  size: number,
  { from, where }: Rows,
  { dialect, depth }: Level,
): Sql {
  return dialect.array(
    dialect.object([
      ['value', sql`g."value"`],
      ['count', sql`g."count"`],
    ]),
    sql`(SELECT r."value", COUNT(*) AS "count" FROM (SELECT ${key.of(`x${depth}`)} AS "value" FROM ${from} WHERE ${all(where)}) r
      GROUP BY r."value" ORDER BY "count" DESC, r."value" NULLS LAST LIMIT ${size}) g`,
  )
}

/** How many rows fall into each period that has any, in the order of the periods. */
export function timelineJson(
  day: Sql,
  { interval, from: first, to: last }: TimelineRequest,
  { from, where }: Rows,
  { dialect }: Level,
): Sql {
  const bounds = [...(first ? [sql`r."day" >= ${first}`] : []), ...(last ? [sql`r."day" <= ${last}`] : [])]
  return dialect.array(
    dialect.object([
      ['period', sql`g."period"`],
      ['count', sql`g."count"`],
    ]),
    sql`(SELECT SUBSTR(r."day", 1, ${PERIOD_LENGTHS[interval]}) AS "period", COUNT(*) AS "count"
      FROM (SELECT ${day} AS "day" FROM ${from} WHERE ${all(where)}) r
      WHERE ${all([sql`r."day" > ''`, ...bounds])} GROUP BY 1 ORDER BY 1) g`,
  )
}
