import type { Transaction } from './engines/transaction.js'
import { Prisma } from './generated/sqlite/client.js'

/** A value and its unit in one: statistics of units are made of how often each occurs. */
const VALUE_AND_UNIT = 'value unit'

/** By which columns the rows of each table are counted, all and by value; each only ever says what its document says. */
const TALLIED = {
  Document: ['newspaper', 'publishedOn', 'encoding'],
  Article: ['newspaper', 'publishedOn', 'outlet'],
  Mention: ['surface', 'type'],
  Metric: ['newspaper', 'publishedOn', 'unit', 'dimension', 'indicator', 'change', VALUE_AND_UNIT],
} as const

/** How a tally writes a value: marked, so that rows without one have a key too, and come last. */
const marked = (column: string): Prisma.Sql => {
  const text = column === VALUE_AND_UNIT ? `"value" || ' ' || "unit"` : `CAST("${column}" AS TEXT)`
  return Prisma.sql`COALESCE('=' || NULLIF(${Prisma.raw(text)}, ''), '~')`
}

/** The value that a tally `alias` counts; null where it counts rows without one. */
export function talliedValue(alias: string): Prisma.Sql {
  const value = Prisma.raw(`${alias}."value"`)
  return Prisma.sql`CASE WHEN ${value} <> '~' THEN SUBSTR(${value}, 2) END`
}

/**
 * Counts the rows of documents that have just been written, or are going to be removed. The row of the data's version
 * has to be locked: counts that many writers raise would make them wait for each other crosswise.
 */
export async function tallyDocuments(
  transaction: Transaction,
  ids: readonly string[],
  by: 1 | -1,
): Promise<void> {
  if (ids.length === 0) return
  const documents = Prisma.join([...ids])
  const counts = Object.entries(TALLIED).flatMap(([table, columns]) => {
    const from = Prisma.sql`FROM ${Prisma.raw(`"${table}"`)} WHERE ${Prisma.raw(table === 'Document' ? '"id"' : '"documentId"')} IN (${documents})`
    return [
      Prisma.sql`SELECT ${table} AS "of", '' AS "value", COUNT(*) AS "n" ${from}`,
      ...columns.map(
        (column) =>
          Prisma.sql`SELECT ${`${table}.${column}`}, ${marked(column)}, COUNT(*) ${from} GROUP BY 2`,
      ),
    ]
  })
  await transaction.$executeRaw`
    INSERT INTO "Tally" ("of", "value", "count")
    SELECT x."of", x."value", CAST(x."n" * ${by} AS INTEGER) FROM (${Prisma.join(counts, ' UNION ALL ')}) x WHERE x."n" > 0
    ON CONFLICT ("of", "value") DO UPDATE SET "count" = "Tally"."count" + excluded."count"`
  if (by < 0)
    await transaction.$executeRaw`DELETE FROM "Tally" WHERE "of" IN (${Prisma.join(TALLIES)}) AND "count" = 0`
}

const TALLIES = Object.entries(TALLIED).flatMap(([table, columns]) => [
  table,
  ...columns.map((column) => `${table}.${column}`),
])
