import { createHash } from 'node:crypto'
import { parsePage } from '@baobiao/parser'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type Database,
  exportArchive,
  importArchive,
  listMerges,
  mergeOrganizations,
  type ParsedDocument,
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

const VALUED = [
  'dimension',
  'unit',
  'value',
  'normalizedUnit',
  'normalized',
  'change',
  'valueKey',
  'normalizedKey',
]
const present = (value: string): string => `COALESCE(CAST(${value} AS TEXT), '')`
const keyOf = (parts: readonly string[]): string => parts.join(` || ' ' || `)
/** What equal values are counted by together. */
const VALUE_KINDS: Readonly<Record<string, readonly string[]>> = {
  text: ['text'],
  'newspaper, month': ['newspaper', 'publishedMonth'],
  'organization, period': ['organizationId', 'periodFrom', 'periodTo'],
  'organization, newspaper, month': ['organizationId', 'newspaper', 'publishedMonth'],
  'indicator, period': ['indicator', 'periodFrom', 'periodTo'],
  'indicator, organization, newspaper, month': ['indicator', 'organizationId', 'newspaper', 'publishedMonth'],
}
const KEPT = [...new Set(Object.values(VALUE_KINDS).flat())]
/** How a column that is kept follows from a metric's. */
const madeOf = (column: string): string =>
  column === 'publishedMonth' ? 'SUBSTR("publishedOn", 1, 7)' : `"${column}"`
const VALUES = Object.entries(VALUE_KINDS)
  .map(([kind, kept]) => {
    const empty = KEPT.filter((column) => !kept.includes(column)).map((column) => `AND "${column}" = ''`)
    return `SELECT COALESCE(m."key", t."key") AS "what"
  FROM (SELECT ${keyOf([...VALUED.map((column) => present(`"${column}"`)), ...kept.map((column) => present(madeOf(column)))])} AS "key", COUNT(*) AS "n" FROM "Metric" GROUP BY 1) m
  FULL JOIN (SELECT ${keyOf([...VALUED, ...kept].map((column) => `"${column}"`))} AS "key", "count" AS "n"
    FROM "ValueTally" WHERE "kind" = '${kind}' ${empty.join(' ')}) t
  ON t."key" = m."key" WHERE COALESCE(t."n", 0) <> COALESCE(m."n", 0) OR t."n" = 0`
  })
  .join(' UNION ALL ')

/** What metrics are added up by together, of which a sum names what it has. */
const SUMMED = [
  [],
  ['indicator'],
  ['periodFrom', 'periodTo'],
  ['organizationId'],
  ['newspaper'],
  ['publishedMonth'],
  ['indicator', 'periodFrom', 'periodTo'],
  ['indicator', 'organizationId'],
  ['organizationId', 'periodFrom', 'periodTo'],
  ['newspaper', 'publishedMonth'],
  ['newspaper', 'publishedMonth', 'periodFrom', 'periodTo'],
  ['organizationId', 'newspaper', 'publishedMonth'],
  ['indicator', 'organizationId', 'newspaper', 'publishedMonth'],
] as const

/** How many decimal places of a value are added up, and its digits: the value itself where it is too long. */
function addend(value: string | null): [scale: string, digits: bigint] {
  if (value === null) return ['', 0n]
  if (value.length > 12) return [`=${value}`, 0n]
  const [whole = '', fraction = ''] = value.split('.')
  return [String(fraction.length), BigInt(whole + fraction)]
}

/** Counts and sums of all metrics, added up one by one, as lines. */
async function sumsOf({ prisma }: Database): Promise<string[]> {
  const sums = new Map<string, [count: bigint, sum: bigint, normalizedSum: bigint]>()
  for (const metric of await prisma.metric.findMany()) {
    const [scale, digits] = addend(metric.value)
    const [normalizedScale, normalizedDigits] = addend(metric.normalized)
    const { unit, dimension, normalizedUnit, change } = metric
    const own = [unit, dimension, normalizedUnit ?? '', change ?? '', scale, normalizedScale]
    const row: Record<string, unknown> = { ...metric, publishedMonth: metric.publishedOn.slice(0, 7) }
    for (const kept of SUMMED) {
      const key = JSON.stringify([...own, ...kept.flatMap((column) => [column, row[column] ?? ''])])
      const [count, sum, normalizedSum] = sums.get(key) ?? [0n, 0n, 0n]
      sums.set(key, [count + 1n, sum + digits, normalizedSum + normalizedDigits])
    }
  }
  return [...sums].map(([key, numbers]) => `${key}: ${numbers.join(' ')}`).sort()
}

/** The same, as writes have kept them. */
async function keptSumsOf({ prisma }: Database): Promise<string[]> {
  const kinds = new Map(
    SUMMED.map((kept) => [
      kept
        .filter((column) => column !== 'periodTo')
        .map(
          (column) =>
            ({ periodFrom: 'period', organizationId: 'organization', publishedMonth: 'month' })[
              column as 'periodFrom'
            ] ?? column,
        )
        .join(', ') || 'unit',
      kept,
    ]),
  )
  return (await prisma.metricSum.findMany())
    .map((row) => {
      const { unit, dimension, normalizedUnit, change, scale, normalizedScale, count, sum, normalizedSum } =
        row
      const kept = kinds.get(row.kind) ?? []
      const key = [unit, dimension, normalizedUnit, change, scale, normalizedScale]
      return `${JSON.stringify([...key, ...kept.flatMap((column) => [column, row[column]])])}: ${count} ${sum} ${normalizedSum}`
    })
    .sort()
}

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
  'how often articles mention organizations': `
    SELECT x."surface" AS "what" FROM "Mention" x WHERE "timesInArticle" <> CASE WHEN "articleId" IS NULL OR EXISTS (
        SELECT 1 FROM "Mention" m WHERE m."articleId" = x."articleId" AND m."organizationId" = x."organizationId" AND m."start" < x."start")
      THEN 0 ELSE (SELECT COUNT(*) FROM "Mention" m WHERE m."articleId" = x."articleId" AND m."organizationId" = x."organizationId") END`,
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

/** Small issues that mention the same bodies, with figures of every length, place and time. */
const ISSUES = [
  [
    '沧州市商务局8月20日称，2024年1月至5月全市出口额5.25亿元，同比增长12.5%，新增企业30家。',
    '沧州日报',
    '2024-08-20',
  ],
  [
    '沧州市商务局介绍，沧州市教育局与市商务局共建学校3所，投入0.85亿元，占地120.5亩。',
    '沧州日报',
    '2024-08-21',
  ],
  ['河北华港科技有限公司2023年营业收入123456789012345元，亏损2.5万元，下降3.75%。', '河北日报', '2024-09-01'],
  [
    '沧州市教育局9月1日公布，今年新建学校12所，新增学位1.2万个；河北华港科技有限公司捐资30万元。',
    null,
    '2024-09-01',
  ],
  ['全市气温降到-3.5℃，沧州市商务局安排救助30人次，发放棉衣200件。', '河北日报', null],
] as const

const issue = (number: number, version: number): ParsedDocument => {
  const [text, newspaper, publishedOn] = ISSUES[number % ISSUES.length] as (typeof ISSUES)[number]
  const source = `各地要闻\n\n${text}\n`
  const page = parsePage(source)
  return {
    id: createHash('sha256').update(source).digest('hex'),
    name: `${number}.txt`,
    encoding: 'utf-8',
    byteLength: Buffer.byteLength(source),
    text: source,
    // A document that is read again may be known to be of another day.
    newspaper,
    publishedOn: version % 2 === 0 ? publishedOn : '2024-10-03',
    pageNumber: null,
    page: { ...page, parserVersion: `${version}` },
  }
}

/** What is done, to which of those that are there, and how. */
const STEP = fc.record({
  what: fc.constantFrom('save', 'save', 'save', 'remove', 'merge', 'undo'),
  which: fc.array(fc.nat(ISSUES.length - 1), { minLength: 1, maxLength: 3 }),
  version: fc.nat(2),
})

async function take(
  database: Database,
  { what, which, version }: { what: string; which: number[]; version: number },
): Promise<void> {
  const [first = 0, second = 0] = which
  if (what === 'save')
    await saveDocuments(
      database,
      which.map((number) => issue(number, version)),
    )
  else if (what === 'remove') await removeDocument(database, issue(first, 0).id)
  else if (what === 'merge') {
    const organizations = await database.prisma.organization.findMany({
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    const [from, into] = [first, second + 1].map((place) => organizations[place % organizations.length]?.id)
    if (from && into && from !== into)
      await mergeOrganizations(database, { from, into, evidence: 'for the test' })
  } else {
    const merges = await listMerges(database)
    const merge = merges[first % merges.length]
    if (merge) await undoMerge(database, merge.identity)
  }
}

eachEngine('keys and counts that are stored', (engine) => {
  async function expectRight(database: Database): Promise<void> {
    const { prisma } = database
    const wrong = await Promise.all(
      Object.entries(WRONG).map(async ([what, sql]) => [what, await prisma.$queryRawUnsafe(sql)]),
    )
    expect(Object.fromEntries(wrong)).toEqual(
      Object.fromEntries(Object.keys(WRONG).map((what) => [what, []])),
    )
    expect(await keptSumsOf(database)).toEqual(await sumsOf(database))
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

  it('stay right whatever is done, in any order', async () => {
    const database = await engine.open()
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 2, maxLength: 6 }), async (steps) => {
        for (const step of steps) await take(database, step)
        await expectRight(database)
      }),
      // Each goes on from where the last one ended: what failed stays wrong, however few steps follow.
      { numRuns: 25, endOnFailure: true },
    )
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
