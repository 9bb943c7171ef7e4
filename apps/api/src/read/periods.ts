import { raw, type Sql, sql } from './sql.js'

/** Times that rows are counted by, the shortest first. */
export type Interval = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR'

/** Characters of an ISO date that name its period; a quarter has a name of its own. */
const LENGTHS = { DAY: 10, MONTH: 7, YEAR: 4 } as const

/** The period of an ISO date as text: 2024-03-08, 2024-03, 2024-Q1 or 2024; null where the date is null or empty. */
export function periodSql(day: Sql, interval: Interval): Sql {
  if (interval !== 'QUARTER') return sql`NULLIF(SUBSTR(${day}, 1, ${raw(String(LENGTHS[interval]))}), '')`
  return sql`CASE WHEN ${day} > '' THEN SUBSTR(${day}, 1, 4) || '-Q' || CAST((CAST(SUBSTR(${day}, 6, 2) AS INTEGER) + 2) / 3 AS TEXT) END`
}

/** The period that both days lie in; null where they lie in two, or one is unknown. */
export function periodOfBoth(from: Sql, to: Sql, interval: Interval): Sql {
  const period = periodSql(from, interval)
  return sql`CASE WHEN ${period} = ${periodSql(to, interval)} THEN ${period} END`
}

/** The same of one date that is known. */
export function periodOf(day: string, interval: Interval): string {
  if (interval !== 'QUARTER') return day.slice(0, LENGTHS[interval])
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Every period from `first` to `last`, both included: 2023-Q4, 2024-Q1. */
export function* periodsBetween(first: string, last: string, interval: Interval): Generator<string> {
  for (let at = first, before = ''; before < at && at <= last; at = next(before, interval)) {
    before = at
    yield at
  }
}

function next(period: string, interval: Interval): string {
  const [year = 0, month = 1, day = 1] = period.replace('Q', '').split('-').map(Number)
  if (interval === 'YEAR') return periodOf(iso(year + 1, 0, 1), interval)
  if (interval === 'QUARTER') return periodOf(iso(year, month * 3, 1), interval)
  return periodOf(interval === 'MONTH' ? iso(year, month, 1) : iso(year, month - 1, day + 1), interval)
}

/** `Date.UTC` takes the years 0 to 99 for those of the last century. */
function iso(year: number, monthIndex: number, day: number): string {
  const date = new Date(0)
  date.setUTCFullYear(year, monthIndex, day)
  return date.toISOString().slice(0, 10)
}
