import type { FacetKey, Time } from '../entity.js'
import { periodOfBoth, periodSql } from '../periods.js'
import { all, type Sql, sql } from '../sql.js'
import type { TimelineRequest } from '../timeline.js'
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
  time: Time,
  { interval, from: first, to: last }: TimelineRequest,
  { from, where }: Rows,
  { dialect, depth }: Level,
): Sql {
  const [begins, ends] = [time.from(`x${depth}`), time.to(`x${depth}`)]
  const period = time.from === time.to ? periodSql(begins, interval) : periodOfBoth(begins, ends, interval)
  const bounds = [...(first ? [sql`${begins} >= ${first}`] : []), ...(last ? [sql`${ends} <= ${last}`] : [])]
  return dialect.array(
    dialect.object([
      ['period', sql`g."period"`],
      ['count', sql`g."count"`],
    ]),
    sql`(SELECT r."period", COUNT(*) AS "count"
      FROM (SELECT ${period} AS "period" FROM ${from} WHERE ${all([...where, ...bounds])}) r
      WHERE r."period" IS NOT NULL GROUP BY r."period" ORDER BY r."period") g`,
  )
}
