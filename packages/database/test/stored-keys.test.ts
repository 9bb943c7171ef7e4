import { expect, it } from 'vitest'
import {
  type Database,
  exportArchive,
  importArchive,
  mergeOrganizations,
  removeDocument,
  saveDocuments,
  undoMerge,
} from '../src/index.js'
import { eachEngine } from './each-engine.js'
import { seeds } from './seeds.js'

const [first, second, ...others] = seeds.map((seed, index) => ({
  ...seed,
  newspaper: index % 2 === 0 ? '沧州日报' : null,
  publishedOn: index % 3 === 0 ? null : `2024-03-0${index + 1}`,
}))

/** Rows of a statement whose stored values differ from what they are stored of. */
const TALLIED = {
  Document: ['newspaper', 'publishedOn', 'encoding'],
  Article: ['newspaper', 'publishedOn', 'outlet'],
  Mention: ['surface', 'type'],
  Metric: ['newspaper', 'publishedOn', 'unit', 'dimension', 'indicator', 'change'],
}
const COUNTED = Object.entries(TALLIED)
  .flatMap(([table, columns]) => [
    `SELECT '${table}' AS "of", '' AS "value", COUNT(*) AS "count" FROM "${table}" HAVING COUNT(*) > 0`,
    ...columns.map(
      (column) =>
        `SELECT '${table}.${column}', COALESCE('=' || NULLIF(CAST("${column}" AS TEXT), ''), '~'), COUNT(*) FROM "${table}" GROUP BY 2`,
    ),
  ])
  .concat(
    `SELECT 'Article.author', '=' || "name", COUNT(DISTINCT "articleId") FROM "Author" GROUP BY 2`,
    `SELECT 'Metric.period', CASE WHEN "periodFrom" IS NULL AND "periodTo" IS NULL THEN '~'
      ELSE '=' || COALESCE("periodFrom", '..') || '/' || COALESCE("periodTo", '..') END, COUNT(*) FROM "Metric" GROUP BY 2`,
  )
  .join(' UNION ALL ')

/** What values are counted beside, of each kind of count. */
const VALUES = Object.entries({
  unit: ['change'],
  period: ['change', 'periodFrom', 'periodTo'],
  indicator: ['change', 'indicator'],
  published: ['change', 'publishedMonth', 'newspaper'],
  organization: ['change', 'publishedMonth', 'organizationId'],
})
  .map(([kind, beside]) => {
    const text = (column: string): string =>
      `COALESCE(CAST(${column === 'publishedMonth' ? 'SUBSTR("publishedOn", 1, 7)' : `"${column}"`} AS TEXT), '')`
    const columns = ['dimension', 'unit', 'value', 'normalizedUnit', 'normalized', ...beside]
    const key = (one: (column: string) => string): string => columns.map(one).join(` || ' ' || `)
    return `SELECT COALESCE(m."key", t."key") AS "what" FROM (SELECT ${key(text)} AS "key", COUNT(*) AS "n" FROM "Metric" GROUP BY 1) m
      FULL JOIN (SELECT ${key((column) => `"${column}"`)} AS "key", "count" AS "n" FROM "ValueTally" WHERE "kind" = '${kind}') t
      ON t."key" = m."key" WHERE COALESCE(t."n", 0) <> COALESCE(m."n", 0) OR t."n" = 0`
  })
  .join(' UNION ALL ')

const WRONG = {
  'tallies of values': VALUES,
  tallies: `SELECT x."of" || x."value" AS "what" FROM (${COUNTED}) x
    LEFT JOIN "Tally" t ON t."of" = x."of" AND t."value" = x."value" WHERE t."count" IS NULL OR t."count" <> x."count"
    UNION ALL SELECT 'too many' FROM (SELECT COUNT(*) AS "n" FROM "Tally") t
    WHERE t."n" <> (SELECT COUNT(*) FROM (${COUNTED}) x)`,
  'counts of organizations': `
    SELECT "name" AS "what" FROM "Organization" o WHERE
      "articleCount" <> (SELECT COUNT(DISTINCT m."articleId") FROM "Mention" m WHERE m."organizationId" = o."id")
      OR "mentionCount" <> (SELECT COUNT(*) FROM "Mention" m WHERE m."organizationId" = o."id")
      OR "metricCount" <> (SELECT COUNT(*) FROM "Metric" m WHERE m."organizationId" = o."id")`,
  'what articles have of their documents': `
    SELECT x."title" AS "what" FROM "Article" x JOIN "Document" d ON d."id" = x."documentId"
    WHERE x."sequence" <> d."sequence" OR x."publishedOn" <> COALESCE(d."publishedOn", '')
      OR COALESCE(x."newspaper", '') <> COALESCE(d."newspaper", '')
      OR x."titleKey" <> COALESCE(x."title", '') OR x."length" <> LENGTH(x."text")`,
  'what mentions have of their documents': `
    SELECT x."surface" AS "what" FROM "Mention" x JOIN "Document" d ON d."id" = x."documentId"
    WHERE x."sequence" <> d."sequence" OR x."publishedOn" <> COALESCE(d."publishedOn", '')`,
  'what metrics have of their documents': `
    SELECT x."text" AS "what" FROM "Metric" x JOIN "Document" d ON d."id" = x."documentId"
    WHERE x."sequence" <> d."sequence" OR x."publishedOn" <> COALESCE(d."publishedOn", '')
      OR COALESCE(x."newspaper", '') <> COALESCE(d."newspaper", '') OR x."periodKey" <> COALESCE(x."periodFrom", '')
      OR (x."normalized" IS NULL) <> (x."normalizedKey" = '')`,
  'days of documents': `
    SELECT "name" AS "what" FROM "Document" WHERE "publishedKey" <> COALESCE("publishedOn", '') OR "sequence" = 0`,
}

eachEngine('keys and counts that are stored', (engine) => {
  async function expectRight({ prisma }: Database): Promise<void> {
    const wrong = await Promise.all(
      Object.entries(WRONG).map(async ([what, sql]) => [what, await prisma.$queryRawUnsafe(sql)]),
    )
    expect(Object.fromEntries(wrong)).toEqual(
      Object.fromEntries(Object.keys(WRONG).map((what) => [what, []])),
    )
  }

  it('stay right through ingest, re-ingest, deletion, merge and undo', async () => {
    const database = await engine.open()
    const steps: (() => Promise<unknown>)[] = [
      () =>
        saveDocuments(
          database,
          [first, second].flatMap((one) => one ?? []),
        ),
      () => saveDocuments(database, others),
      () =>
        saveDocuments(
          database,
          others.map((one) => ({ ...one, page: { ...one.page, parserVersion: 'next' } })),
        ),
      () => removeDocument(database, second?.id ?? ''),
    ]
    for (const step of steps) {
      await step()
      await expectRight(database)
    }
    const [into, from] = await database.prisma.organization.findMany({
      orderBy: [{ articleCount: 'desc' }, { id: 'asc' }],
      take: 2,
    })
    await mergeOrganizations(database, {
      from: from?.id ?? '',
      into: into?.id ?? '',
      evidence: 'for the test',
    })
    await expectRight(database)
    await removeDocument(database, first?.id ?? '')
    await expectRight(database)
    await undoMerge(database, from?.id ?? '')
    await expectRight(database)
  })

  it('come right again from an archive', async () => {
    const [database, copy] = [await engine.open(), await engine.open()]
    await saveDocuments(database, others)
    for await (const record of exportArchive(database)) await importArchive(copy, [record])
    await expectRight(copy)
    expect(await copy.prisma.article.count()).toBe(await database.prisma.article.count())
  })

  it('number documents in the order of their ingestion', async () => {
    const database = await engine.open()
    for (const one of others) await saveDocuments(database, [one])
    const rows = await database.prisma.document.findMany({
      orderBy: { sequence: 'asc' },
      select: { name: true },
    })
    expect(rows.map(({ name }) => name)).toEqual(others.map(({ name }) => name))
  })
})
