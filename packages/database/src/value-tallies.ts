import type { Transaction } from './engines/transaction.js'
import { Prisma } from './generated/sqlite/client.js'
import { present } from './metric-sums.js'

/** What equal values are counted by. */
const COLUMNS = ['dimension', 'unit', 'value', 'normalizedUnit', 'normalized', 'change'] as const

const raw = Prisma.raw
const NAMES = raw(COLUMNS.map((column) => `"${column}"`).join(', '))
const PRESENT = raw(COLUMNS.map((column) => present(`"${column}"`)).join(', '))

/**
 * Counts the values of metrics that have just been written, or takes them back before they are removed. The row of the
 * data's version has to be locked, as for other tallies.
 *
 * @param metrics condition on "Metric"
 */
export async function tallyValues(transaction: Transaction, metrics: Prisma.Sql, by: 1 | -1): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "ValueTally" (${NAMES}, "count")
    SELECT ${PRESENT}, CAST(COUNT(*) * ${by} AS INTEGER) FROM "Metric" WHERE ${metrics} GROUP BY 1, 2, 3, 4, 5, 6
    ON CONFLICT (${NAMES}) DO UPDATE SET "count" = "ValueTally"."count" + excluded."count"`
  if (by < 0)
    await transaction.$executeRaw`
      DELETE FROM "ValueTally" WHERE "count" = 0 AND (${NAMES}) IN (SELECT ${PRESENT} FROM "Metric" WHERE ${metrics})`
}

/**
 * Where the values of all metrics are counted by these columns of theirs: rows that have them, and "count". Null where
 * they are not counted by all of them.
 */
export function talliedValues(columns: ReadonlySet<string>): Prisma.Sql | null {
  if (![...columns].every((column) => COLUMNS.some((there) => there === column))) return null
  return Prisma.sql`(SELECT "dimension", "unit", "value",
    CASE WHEN "normalized" <> '' THEN "normalizedUnit" END AS "normalizedUnit", NULLIF("normalized", '') AS "normalized",
    NULLIF("change", '') AS "change", "count" FROM "ValueTally")`
}
