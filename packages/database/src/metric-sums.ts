import type { Transaction } from './engines/transaction.js'
import { Prisma } from './generated/sqlite/client.js'

/** How the month of the issue follows from a metric's columns. */
export const PUBLISHED_MONTH = `SUBSTR("publishedOn", 1, 7)`

/** What else metrics are added up by, and how that follows from a metric's columns: of the day of the issue, the month is kept. */
const KEPT = {
  publishedMonth: PUBLISHED_MONTH,
  newspaper: `"newspaper"`,
  periodFrom: `"periodFrom"`,
  periodTo: `"periodTo"`,
  organizationId: `"organizationId"`,
  indicator: `"indicator"`,
} as const

type Kept = keyof typeof KEPT

/** By what metrics are added up together: few things at a time, so that far fewer sums than metrics come of it; those of fewest first. */
const KINDS: Readonly<Record<string, readonly Kept[]>> = {
  unit: [],
  indicator: ['indicator'],
  period: ['periodFrom', 'periodTo'],
  organization: ['organizationId'],
  newspaper: ['newspaper'],
  month: ['publishedMonth'],
  'indicator, period': ['indicator', 'periodFrom', 'periodTo'],
  'indicator, organization': ['indicator', 'organizationId'],
  'organization, period': ['organizationId', 'periodFrom', 'periodTo'],
  'newspaper, month': ['newspaper', 'publishedMonth'],
  'newspaper, month, period': ['newspaper', 'publishedMonth', 'periodFrom', 'periodTo'],
  // What an issue says of one thing is mostly said in few newspapers and months: sums of each alone would be as many.
  'organization, newspaper, month': ['organizationId', 'newspaper', 'publishedMonth'],
  'indicator, organization, newspaper, month': ['indicator', 'organizationId', 'newspaper', 'publishedMonth'],
}

const raw = Prisma.raw
/** Columns by name, for a list of SQL. */
export const list = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ')

/** Characters of the longest value that engines add up: millions of such are no more than a 64-bit integer holds. */
const ADDED = 12

/** How many decimal places a value has; of one too long to be added up `=` and the value, of none nothing. */
const scaleOf = (value: string): string =>
  `CASE WHEN ${value} IS NULL THEN '' WHEN LENGTH(${value}) > ${ADDED} THEN '=' || ${value}
    WHEN ${value} LIKE '%.%' THEN CAST(LENGTH(${value}) - LENGTH(RTRIM(${value}, '0123456789')) AS TEXT) ELSE '0' END`

/** Its digits as a whole number; 0 where it is not added up. */
const digitsOf = (value: string): string =>
  `CASE WHEN LENGTH(${value}) <= ${ADDED} THEN CAST(REPLACE(${value}, '.', '') AS BIGINT) ELSE 0 END`

/** Only what no row lacks may be a key: what a metric lacks is empty. */
export const present = (value: string): string => `COALESCE(CAST(${value} AS TEXT), '')`

/** What every sum has of its own. */
const ALWAYS: Readonly<Record<string, string>> = {
  unit: present('"unit"'),
  dimension: present('"dimension"'),
  normalizedUnit: present('"normalizedUnit"'),
  change: present('"change"'),
  scale: scaleOf('"value"'),
  normalizedScale: scaleOf('"normalized"'),
}

const KEYS = {
  ...ALWAYS,
  ...Object.fromEntries(Object.entries(KEPT).map(([key, made]) => [key, present(made)])),
}
const NAMES = raw(list(['kind', ...Object.keys(KEYS)]))
const NUMBERS = ['count', 'sum', 'normalizedSum']

/** "sums" of each kind over chosen metrics, which are first added up by all that any kind has. */
function sumsOf(metrics: Prisma.Sql): Prisma.Sql {
  const places = Object.keys(KEYS).map((_, index) => index + 1)
  const finest = Prisma.sql`SELECT ${raw(Object.values(KEYS).join(', '))}, CAST(COUNT(*) AS INTEGER), SUM(${raw(digitsOf('"value"'))}), SUM(${raw(digitsOf('"normalized"'))})
    FROM "Metric" WHERE ${metrics} GROUP BY ${raw(places.join(', '))}`
  const kinds = Object.entries(KINDS).map(([kind, kept]) => {
    const there = new Set<string>([...Object.keys(ALWAYS), ...kept])
    const columns = Object.keys(KEYS).map((key) => (there.has(key) ? `"${key}"` : `''`))
    const numbers = NUMBERS.map((number) => `CAST(SUM("${number}") AS BIGINT)`)
    return `SELECT '${kind}', ${[...columns, ...numbers].join(', ')} FROM finest GROUP BY ${list([...there])}`
  })
  return Prisma.sql`finest(${raw(list([...Object.keys(KEYS), ...NUMBERS]))}) AS (${finest}),
    sums(${NAMES}, ${raw(list(NUMBERS))}) AS (${raw(kinds.join(' UNION ALL '))})`
}

/**
 * Adds metrics that have just been written to the sums of all, or takes them away before they are removed or changed. The
 * row of the data's version has to be locked, as for tallies.
 *
 * @param metrics condition on "Metric"
 */
export async function addMetrics(transaction: Transaction, metrics: Prisma.Sql, by: 1 | -1): Promise<void> {
  const sums = sumsOf(metrics)
  const added = NUMBERS.map((number) => `"${number}" * ${by}`).join(', ')
  const set = NUMBERS.map((number) => `"${number}" = "MetricSum"."${number}" + excluded."${number}"`).join(
    ', ',
  )
  await transaction.$executeRaw`
    INSERT INTO "MetricSum" (${NAMES}, ${raw(list(NUMBERS))})
    WITH ${sums} SELECT ${NAMES}, ${raw(added)} FROM sums WHERE "count" > 0
    ON CONFLICT (${NAMES}) DO UPDATE SET ${raw(set)}`
  if (by < 0)
    await transaction.$executeRaw`
      WITH ${sums} DELETE FROM "MetricSum" WHERE "count" = 0 AND (${NAMES}) IN (SELECT ${NAMES} FROM sums)`
}

/** What metrics are added up from: a FROM clause `x`, and of its rows the scale, the digits added up, and how many metrics they are. */
export interface Summed {
  readonly from: Prisma.Sql
  readonly scale: Prisma.Sql
  readonly sum: Prisma.Sql
  readonly count: Prisma.Sql
}

/** What is kept of a column as metrics have it: absent where it is empty, and of the day of the issue the month. */
export function asOfMetric(column: string): string {
  return column === 'publishedMonth'
    ? `"publishedMonth" AS "publishedOn"`
    : `NULLIF("${column}", '') AS "${column}"`
}

/** The column that is kept of one of a metric's. */
export const keptOf = (column: string): string => (column === 'publishedOn' ? 'publishedMonth' : column)

/**
 * Where these columns of metrics are added up already: of a day of the issue there is no more than its month. Null where
 * they are not all together.
 *
 * @param normalized whether values in base units are meant
 */
export function summedMetrics(columns: ReadonlySet<string>, normalized: boolean): Summed | null {
  const wanted = [...columns].map(keptOf)
  const found = Object.entries(KINDS).find(([, kept]) =>
    wanted.every((column) => column in ALWAYS || kept.some((one) => one === column)),
  )
  if (!found) return null
  const [kind, kept] = found
  const columnsThere = kept.map(asOfMetric)
  const there = [
    '"unit"',
    '"dimension"',
    `CASE WHEN "normalizedScale" <> '' THEN "normalizedUnit" END AS "normalizedUnit"`,
    `NULLIF("change", '') AS "change"`,
    ...columnsThere,
  ]
  return {
    from: Prisma.sql`(SELECT ${raw(there.join(', '))}, "scale", "normalizedScale", "sum", "normalizedSum", "count" FROM "MetricSum" WHERE "kind" = ${kind}) x`,
    scale: raw(normalized ? 'x."normalizedScale"' : 'x."scale"'),
    sum: raw(normalized ? 'x."normalizedSum"' : 'x."sum"'),
    count: raw('x."count"'),
  }
}

/** The same of the metrics themselves. */
export function metricsToSum(normalized: boolean): Summed {
  const value = normalized ? 'x."normalized"' : 'x."value"'
  return {
    from: raw('"Metric" x'),
    scale: raw(scaleOf(value)),
    sum: raw(digitsOf(value)),
    count: raw('1'),
  }
}
