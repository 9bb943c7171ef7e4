import type { Transaction } from './engines/transaction.js'
import { Prisma } from './generated/sqlite/client.js'
import { asOfMetric, keptOf, list, PUBLISHED_MONTH, present } from './metric-sums.js'

/** What equal values are always counted by. */
const ALWAYS = ['dimension', 'unit', 'value', 'normalizedUnit', 'normalized', 'change'] as const

/** What follows from these. */
const FOLLOWING = ['valueKey', 'normalizedKey'] as const

/** What else they are counted by, and how that follows from a metric's columns. */
const KEPT = {
  text: '"text"',
  publishedMonth: PUBLISHED_MONTH,
  organizationId: '"organizationId"',
  newspaper: '"newspaper"',
  periodFrom: '"periodFrom"',
  periodTo: '"periodTo"',
  indicator: '"indicator"',
} as const

/** By what values are counted together, those of fewest counts first; what all are counted by is asked of the first. */
const KINDS: Readonly<Record<string, readonly (keyof typeof KEPT)[]>> = {
  text: ['text'],
  'newspaper, month': ['newspaper', 'publishedMonth'],
  'organization, period': ['organizationId', 'periodFrom', 'periodTo'],
  'organization, newspaper, month': ['organizationId', 'newspaper', 'publishedMonth'],
  'indicator, period': ['indicator', 'periodFrom', 'periodTo'],
  'indicator, organization, newspaper, month': ['indicator', 'organizationId', 'newspaper', 'publishedMonth'],
}

const raw = Prisma.raw

const KEY = raw(list(['kind', ...ALWAYS, ...Object.keys(KEPT)]))
const COLUMNS = raw(list(['kind', ...ALWAYS, ...Object.keys(KEPT), ...FOLLOWING]))
const READ = [...ALWAYS, ...FOLLOWING]

/** "counts" of each kind over chosen metrics. */
function countsOf(metrics: Prisma.Sql): Prisma.Sql {
  const own = [
    ...READ.map((column) => `${present(`"${column}"`)} AS "${column}"`),
    ...Object.entries(KEPT).map(([key, made]) => `${present(made)} AS "${key}"`),
  ]
  const kinds = Object.entries(KINDS).map(([kind, kept]) => {
    const keys = Object.keys(KEPT).map((key) => (kept.some((one) => one === key) ? `"${key}"` : `''`))
    return `SELECT '${kind}', ${list(ALWAYS)}, ${keys.join(', ')}, ${list(FOLLOWING)}, CAST(COUNT(*) AS INTEGER) FROM chosen GROUP BY ${list([...READ, ...kept])}`
  })
  return Prisma.sql`chosen AS MATERIALIZED (SELECT ${raw(own.join(', '))} FROM "Metric" WHERE ${metrics}),
    counts(${COLUMNS}, "count") AS (${raw(kinds.join(' UNION ALL '))})`
}

/**
 * Counts the values of metrics that have just been written, or takes them back before they are removed or changed. The row
 * of the data's version has to be locked, as for other tallies.
 *
 * @param metrics condition on "Metric"
 */
export async function tallyValues(transaction: Transaction, metrics: Prisma.Sql, by: 1 | -1): Promise<void> {
  const counts = countsOf(metrics)
  await transaction.$executeRaw`
    INSERT INTO "ValueTally" (${COLUMNS}, "count")
    WITH ${counts} SELECT ${COLUMNS}, "count" * ${raw(String(by))} FROM counts WHERE "count" > 0
    ON CONFLICT (${KEY}) DO UPDATE SET "count" = "ValueTally"."count" + excluded."count"`
  if (by < 0)
    await transaction.$executeRaw`
      WITH ${counts} DELETE FROM "ValueTally" WHERE "count" = 0 AND (${KEY}) IN (SELECT ${KEY} FROM counts)`
}

/**
 * Where the values of all metrics are counted by these columns of theirs: rows that have them, and "count"; of a day of the
 * issue there is no more than its month. Null where they are not counted by all of them.
 *
 * @param narrow whether more than the fewest counts may be gone through, as for something of everything
 */
export function talliedValues(columns: ReadonlySet<string>, narrow = false): Prisma.Sql | null {
  const wanted = [...columns].map(keptOf)
  const found = Object.entries(KINDS)
    .slice(0, narrow ? undefined : 1)
    .find(([, kept]) => wanted.every((column) => [...READ, ...kept].some((there) => there === column)))
  if (!found) return null
  const [kind, kept] = found
  const own = kept.map((column) => (column === 'text' ? '"text"' : asOfMetric(column)))
  return Prisma.sql`(SELECT "dimension", "unit", "value", "valueKey", ${raw(own.join(', '))},
    CASE WHEN "normalized" <> '' THEN "normalizedUnit" END AS "normalizedUnit", NULLIF("normalized", '') AS "normalized",
    "normalizedKey", NULLIF("change", '') AS "change", "count" FROM "ValueTally" WHERE "kind" = ${kind})`
}
