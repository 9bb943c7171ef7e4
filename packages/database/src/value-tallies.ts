import type { Transaction } from './engines/transaction.js'
import { Prisma } from './generated/sqlite/client.js'

/** What every value is counted by. */
const ALWAYS = ['dimension', 'unit', 'value', 'normalizedUnit', 'normalized'] as const

/** What else, and how that follows from a metric's columns: of the day of the issue, the month is kept. */
const KEPT = {
  change: `"change"`,
  publishedMonth: `SUBSTR("publishedOn", 1, 7)`,
  newspaper: `"newspaper"`,
  periodFrom: `"periodFrom"`,
  periodTo: `"periodTo"`,
  organizationId: `"organizationId"`,
  indicator: `"indicator"`,
} as const

type Kept = keyof typeof KEPT

/** By what values are counted together: few enough at a time that far fewer rows than metrics come of it. */
const KINDS: Readonly<Record<string, readonly Kept[]>> = {
  unit: ['change'],
  period: ['change', 'periodFrom', 'periodTo'],
  indicator: ['change', 'indicator'],
  published: ['change', 'publishedMonth', 'newspaper'],
  organization: ['change', 'publishedMonth', 'organizationId'],
}

const raw = Prisma.raw
const quoted = (column: string): string => `"${column}"`
const COLUMNS = ['kind', ...ALWAYS, ...Object.keys(KEPT)].map(quoted).join(', ')

/** Only what no row lacks may be a key; what a metric lacks is empty. */
const present = (value: string): string => `COALESCE(CAST(${value} AS TEXT), '')`

function counted(kind: string, metrics: Prisma.Sql): Prisma.Sql {
  const kept: ReadonlySet<string> = new Set(KINDS[kind])
  const values = [
    ...ALWAYS.map((column) => present(quoted(column))),
    ...Object.entries(KEPT).map(([column, made]) => (kept.has(column) ? present(made) : `''`)),
  ]
  const grouped = ALWAYS.map((_, index) => index + 2)
  for (const [index, column] of Object.keys(KEPT).entries())
    if (kept.has(column)) grouped.push(index + 2 + ALWAYS.length)
  return Prisma.sql`SELECT ${kind}, ${raw(values.join(', '))}, COUNT(*) FROM "Metric" WHERE ${metrics} GROUP BY ${raw(grouped.join(', '))}`
}

/**
 * Counts the values of metrics that have just been written, or takes them back before they are removed or changed. The
 * row of the data's version has to be locked, as for other tallies.
 *
 * @param metrics condition on "Metric"
 */
export async function tallyValues(transaction: Transaction, metrics: Prisma.Sql, by: 1 | -1): Promise<void> {
  const rows = Prisma.join(
    Object.keys(KINDS).map((kind) => counted(kind, metrics)),
    ' UNION ALL ',
  )
  await transaction.$executeRaw`
    INSERT INTO "ValueTally" (${raw(COLUMNS)}, "count")
    WITH x(${raw(COLUMNS)}, "n") AS (${rows}) SELECT ${raw(COLUMNS)}, CAST("n" * ${by} AS INTEGER) FROM x WHERE "n" > 0
    ON CONFLICT (${raw(COLUMNS)}) DO UPDATE SET "count" = "ValueTally"."count" + excluded."count"`
  if (by < 0)
    await transaction.$executeRaw`
      DELETE FROM "ValueTally" WHERE "count" = 0 AND "kind" IN (${Prisma.join(Object.keys(KINDS))})
        AND ("dimension", "unit", "value") IN (SELECT CAST("dimension" AS TEXT), COALESCE("unit", ''), "value" FROM "Metric" WHERE ${metrics})`
}

/**
 * Where the values of all metrics are counted by these columns of theirs: rows that have them, and "count". A day of the
 * issue is no more than its month there. Null where they are not counted by all of them.
 */
export function talliedValues(columns: ReadonlySet<string>): Prisma.Sql | null {
  const wanted = [...columns].map((column) => (column === 'publishedOn' ? 'publishedMonth' : column))
  const kind = Object.keys(KINDS).find((one) => {
    const there: readonly string[] = [...ALWAYS, ...(KINDS[one] ?? [])]
    return wanted.every((column) => there.includes(column))
  })
  if (!kind) return null
  const kept = (KINDS[kind] ?? []).map((column) =>
    column === 'publishedMonth'
      ? `"publishedMonth" AS "publishedOn"`
      : `NULLIF("${column}", '') AS "${column}"`,
  )
  const normal = ['normalizedUnit', 'normalized'].map((column) => `NULLIF("${column}", '') AS "${column}"`)
  return Prisma.sql`(SELECT ${raw(['"dimension"', '"unit"', '"value"', ...normal, ...kept, '"count"'].join(', '))} FROM "ValueTally" WHERE "kind" = ${kind})`
}
