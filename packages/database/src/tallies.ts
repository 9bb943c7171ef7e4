import type { Transaction } from './engines/transaction.js'
import { Prisma } from './generated/sqlite/client.js'
import { addMetrics } from './metric-sums.js'
import { tallyValues } from './value-tallies.js'

/** The first and the last day that a figure is about in one: 2024-01-01/2024-05-31, ../2024-02-29. */
const PERIOD = 'period'

/** How many articles each author signed, once for each article. */
const AUTHORS = 'Article.author'

/** By which columns the rows of each table are counted, all and by value; each only ever says what its document says. */
const TALLIED = {
  Document: ['newspaper', 'publishedOn', 'encoding'],
  Article: ['newspaper', 'publishedOn', 'outlet'],
  Mention: ['surface', 'type'],
  Metric: ['newspaper', 'publishedOn', 'unit', 'dimension', 'indicator', 'change', PERIOD],
} as const

/** What is counted that is made of more than one column. */
const MADE: Readonly<Record<string, string>> = {
  [PERIOD]: `CASE WHEN COALESCE("periodFrom", "periodTo") IS NOT NULL THEN COALESCE("periodFrom", '..') || '/' || COALESCE("periodTo", '..') END`,
}

/** How a tally writes a value: marked, so that rows without one have a key too, and come last. */
const marked = (column: string): Prisma.Sql =>
  Prisma.sql`COALESCE('=' || NULLIF(${Prisma.raw(MADE[column] ?? `CAST("${column}" AS TEXT)`)}, ''), '~')`

/**
 * The columns that a tally `alias` counts the values of, for a SELECT; null where it counts rows without one.
 *
 * @param column as tallied: a column's name, or `period`, of which there are `periodFrom` and `periodTo`
 */
export function talliedColumns(alias: string, column: string): Prisma.Sql {
  const value = `${alias}."value"`
  if (column !== PERIOD)
    return Prisma.raw(`CASE WHEN ${value} <> '~' THEN SUBSTR(${value}, 2) END AS "${column}"`)
  // Days have ten characters. What is absent is written .. in their place.
  const from = `CASE WHEN ${value} NOT LIKE '=../%' AND ${value} <> '~' THEN SUBSTR(${value}, 2, 10) END`
  const to = `CASE WHEN ${value} NOT LIKE '%/..' AND ${value} <> '~' THEN SUBSTR(${value}, LENGTH(${value}) - 9) END`
  return Prisma.raw(`${from} AS "periodFrom", ${to} AS "periodTo"`)
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
  // What is counted of a table is read once for all that it is counted by.
  const tables = Object.entries(TALLIED).map(([table, columns]) => {
    const of = Prisma.raw(table === 'Document' ? '"id"' : '"documentId"')
    const values = columns.map(
      (column, index) => Prisma.sql`${marked(column)} AS "${Prisma.raw(`v${index}`)}"`,
    )
    return Prisma.sql`${Prisma.raw(`"of${table}"`)} AS MATERIALIZED (
      SELECT ${Prisma.join(values)} FROM ${Prisma.raw(`"${table}"`)} WHERE ${of} IN (${documents}))`
  })
  const authors = Prisma.sql`SELECT ${AUTHORS} AS "of", '=' || "name" AS "value", COUNT(DISTINCT "articleId") AS "n" FROM "Author"
    WHERE "articleId" IN (SELECT "id" FROM "Article" WHERE "documentId" IN (${documents})) GROUP BY 2`
  const counts = Object.entries(TALLIED).flatMap(([table, columns]) => {
    const from = Prisma.raw(`FROM "of${table}"`)
    return [
      Prisma.sql`SELECT ${table} AS "of", '' AS "value", COUNT(*) AS "n" ${from}`,
      ...columns.map(
        (column, index) =>
          Prisma.sql`SELECT ${`${table}.${column}`}, ${Prisma.raw(`"v${index}"`)}, COUNT(*) ${from} GROUP BY 2`,
      ),
    ]
  })
  await transaction.$executeRaw`
    INSERT INTO "Tally" ("of", "value", "count")
    WITH ${Prisma.join(tables)}
    SELECT x."of", x."value", CAST(x."n" * ${by} AS INTEGER) FROM (${Prisma.join([authors, ...counts], ' UNION ALL ')}) x WHERE x."n" > 0
    ON CONFLICT ("of", "value") DO UPDATE SET "count" = "Tally"."count" + excluded."count"`
  const metrics = Prisma.sql`"documentId" IN (${documents})`
  await tallyValues(transaction, metrics, by)
  await addMetrics(transaction, metrics, by)
  if (by < 0)
    await transaction.$executeRaw`DELETE FROM "Tally" WHERE "of" IN (${Prisma.join(TALLIES)}) AND "count" = 0`
}

const TALLIES = [
  AUTHORS,
  ...Object.entries(TALLIED).flatMap(([table, columns]) => [
    table,
    ...columns.map((column) => `${table}.${column}`),
  ]),
]
