import type { EntityName, FacetKey, Time } from '../entity.js'
import { periodOfBoth, periodSql } from '../periods.js'
import { all, column, empty, type Sql, sql } from '../sql.js'
import type { TimelineRequest } from '../timeline.js'
import type { Level, Rows } from './level.js'
import { columnsOfFacet } from './summed.js'
import { tally } from './tally.js'

/** Rows of these are counted by every write. */
const TALLIED: ReadonlySet<EntityName> = new Set(['Document', 'Article', 'Mention', 'Metric'])

/** How many rows there are. */
export function countSql({ from, where, counted, allOf, summedBy }: Rows): Sql {
  if (counted) return counted
  const sums = allOf ? null : summedBy([])
  if (sums)
    return sql`(SELECT CAST(COALESCE(SUM("count"), 0) AS INTEGER) FROM ${sums.from} WHERE ${all(sums.where)})`
  return allOf && TALLIED.has(allOf)
    ? sql`COALESCE((SELECT "count" FROM "Tally" WHERE "of" = ${allOf} AND "value" = ''), 0)`
    : sql`(SELECT COUNT(*) FROM ${from} WHERE ${all(where)})`
}

/** What is counted: rows one by one, or values that writes have counted, which have the columns of those and no other. */
interface Counted {
  readonly alias: string
  readonly from: Sql
  readonly where: readonly Sql[]
  readonly count: Sql
}

function counted(
  { from, where, allOf, summedBy }: Rows,
  tallied: string | undefined,
  { depth }: Level,
  columns: readonly string[] | null = null,
): Counted {
  const sums = allOf ? null : summedBy(columns)
  if (sums) {
    const alias = `x${depth}`
    return { ...sums, alias, count: sql`CAST(SUM(${column(alias, 'count')}) AS INTEGER)` }
  }
  if (!allOf || !tallied) return { alias: `x${depth}`, from, where, count: sql`COUNT(*)` }
  const values = sql`${tally(allOf, tallied)} t`
  return { alias: 't', from: values, where: [], count: sql`CAST(SUM(t."count") AS INTEGER)` }
}

/** The commonest values of a facet. */
export function facetJson(key: FacetKey, size: number, rows: Rows, level: Level): Sql {
  const { alias, from, where, count } = counted(rows, key.tallied, level, columnsOfFacet(key))
  const { dialect } = level
  const joined = key.through?.(alias) ?? empty
  const times = key.through ? sql`COUNT(DISTINCT ${column(alias, 'id')})` : count
  // By an index of what is counted, chosen rows would come in its order, and each be read for what they are chosen by.
  const counts =
    rows.allOf && key.ofAll
      ? sql`SELECT t."value", CAST(SUM(t."count") AS INTEGER) AS "count" FROM (${key.ofAll}) t WHERE t."count" > 0`
      : sql`SELECT ${where.length > 0 ? dialect.unindexed(key.of(alias)) : key.of(alias)} AS "value", ${times} AS "count" FROM ${from} ${joined} WHERE ${all(where)}`
  return dialect.array(
    dialect.object([
      ['value', sql`g."value"`],
      ['count', sql`g."count"`],
    ]),
    sql`(${counts} GROUP BY 1 ORDER BY 2 DESC, 1 NULLS LAST LIMIT ${size}) g`,
  )
}

/** How many rows fall into each period that has any, in the order of the periods. */
export function timelineJson(
  time: Time,
  { interval, from: first, to: last }: TimelineRequest,
  rows: Rows,
  level: Level,
): Sql {
  const { alias, from, where, count } = counted(rows, time.tallied, level)
  const { dialect } = level
  const [begins, ends] = [time.from(alias), time.to(alias)]
  const period = time.from === time.to ? periodSql(begins, interval) : periodOfBoth(begins, ends, interval)
  const bounds = [...(first ? [sql`${begins} >= ${first}`] : []), ...(last ? [sql`${ends} <= ${last}`] : [])]
  return dialect.array(
    dialect.object([
      ['period', sql`g."period"`],
      ['count', sql`g."count"`],
    ]),
    sql`(SELECT ${period} AS "period", ${count} AS "count" FROM ${from}
      WHERE ${all([...where, ...bounds, sql`${period} IS NOT NULL`])} GROUP BY 1 ORDER BY 1) g`,
  )
}
