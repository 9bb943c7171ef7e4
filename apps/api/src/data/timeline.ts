import type { Database } from '@baobiao/database'
import { badInput } from '../graphql/errors.js'
import { groupBy } from './group-by.js'
import type { Rows } from './page.js'
import { all, query, type Sql, sql } from './sql.js'

export type Interval = 'DAY' | 'MONTH' | 'YEAR'

export interface TimelineRequest {
  readonly interval: Interval
  /** ISO dates; null: from the first, to the last that there is. */
  readonly from: string | null
  readonly to: string | null
}

export interface TimelinePoint {
  /** 2024, 2024-03 or 2024-03-08. */
  readonly period: string
  readonly count: number
}

/** Characters of an ISO date that name its period. */
const LENGTHS: Readonly<Record<Interval, number>> = { YEAR: 4, MONTH: 7, DAY: 10 }
export const MAX_POINTS = 1_000

/** How many rows fall into each period, for each parent; periods without any are there too, with 0. */
export async function readTimeline(
  database: Database,
  rows: Rows,
  day: Sql,
  { interval, from, to }: TimelineRequest,
): Promise<(parent: string | null) => readonly TimelinePoint[]> {
  const length = LENGTHS[interval]
  const bounds = [...(from ? [sql`r."day" >= ${from}`] : []), ...(to ? [sql`r."day" <= ${to}`] : [])]
  const counts = await query<{ parent: string | null; period: string; n: number | bigint }>(
    database,
    sql`SELECT "parent", "period", COUNT(*) AS "n" FROM (
      SELECT r."parent", SUBSTR(r."day", 1, ${length}) AS "period" FROM (
        SELECT ${rows.parent ?? sql`NULL`} AS "parent", ${day} AS "day" FROM ${rows.from} WHERE ${all(rows.where)}
      ) r WHERE ${all([sql`r."day" IS NOT NULL`, ...bounds])}
    ) t GROUP BY "parent", "period" ORDER BY "period"`,
  )
  const byParent = groupBy(counts, (row) => row.parent)
  return (parent) => {
    const own = byParent.get(parent) ?? []
    const first = from?.slice(0, length) ?? own[0]?.period
    const last = to?.slice(0, length) ?? own.at(-1)?.period
    if (first === undefined || last === undefined) return []
    const found = new Map(own.map(({ period, n }) => [period, Number(n)]))
    return periods(first, last).map((period) => ({ period, count: found.get(period) ?? 0 }))
  }
}

function periods(first: string, last: string): string[] {
  const all: string[] = []
  for (let at = first; at <= last; at = next(at)) {
    if (all.length === MAX_POINTS)
      throw badInput(
        'BAD_PAGE',
        `a timeline may have ${MAX_POINTS} points: take a longer interval or a shorter time`,
        ['interval'],
      )
    all.push(at)
  }
  return all
}

function next(period: string): string {
  const [year = 0, month, day] = period.split('-').map(Number)
  if (month === undefined) return iso(year + 1, 0, 1).slice(0, 4)
  if (day === undefined) return iso(year, month, 1).slice(0, 7)
  return iso(year, month - 1, day + 1)
}

function iso(year: number, monthIndex: number, day: number): string {
  return new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10)
}
