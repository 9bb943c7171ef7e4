import type { Transaction } from './engines/transaction.js'
import { Prisma } from './generated/sqlite/client.js'
import { present } from './metric-sums.js'

/** What equal values are counted by. */
const KEY = ['dimension', 'unit', 'value', 'normalizedUnit', 'normalized', 'change', 'text'] as const

/** With what follows from these. */
const COLUMNS = [...KEY, 'valueKey', 'normalizedKey'] as const

const raw = Prisma.raw
const namesOf = (columns: readonly string[]): Prisma.Sql =>
  raw(columns.map((column) => `"${column}"`).join(', '))
const presentOf = (columns: readonly string[]): Prisma.Sql =>
  raw(columns.map((column) => present(`"${column}"`)).join(', '))
const GROUPED = raw(COLUMNS.map((_, index) => index + 1).join(', '))

/**
 * Counts the values of metrics that have just been written, or takes them back before they are removed. The row of the
 * data's version has to be locked, as for other tallies.
 *
 * @param metrics condition on "Metric"
 */
export async function tallyValues(transaction: Transaction, metrics: Prisma.Sql, by: 1 | -1): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "ValueTally" (${namesOf(COLUMNS)}, "count")
    SELECT ${presentOf(COLUMNS)}, CAST(COUNT(*) * ${by} AS INTEGER) FROM "Metric" WHERE ${metrics} GROUP BY ${GROUPED}
    ON CONFLICT (${namesOf(KEY)}) DO UPDATE SET "count" = "ValueTally"."count" + excluded."count"`
  if (by < 0)
    await transaction.$executeRaw`
      DELETE FROM "ValueTally" WHERE "count" = 0 AND (${namesOf(KEY)}) IN (SELECT ${presentOf(KEY)} FROM "Metric" WHERE ${metrics})`
}

/**
 * Where the values of all metrics are counted by these columns of theirs: rows that have them, and "count". Null where
 * they are not counted by all of them.
 */
export function talliedValues(columns: ReadonlySet<string>): Prisma.Sql | null {
  if (![...columns].every((column) => COLUMNS.some((there) => there === column))) return null
  return Prisma.sql`(SELECT "dimension", "unit", "value", "valueKey", "text",
    CASE WHEN "normalized" <> '' THEN "normalizedUnit" END AS "normalizedUnit", NULLIF("normalized", '') AS "normalized",
    "normalizedKey", NULLIF("change", '') AS "change", "count" FROM "ValueTally")`
}
