import type { Statement } from '@baobiao/database'
import { beforeAll, expect, it, vi } from 'vitest'
import { type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'
import { askedLists } from './support/lists.js'
import { seeds } from './support/seeds.js'

/** Orders that no index has: places inside one document, and what goes with a dimension. */
const SORTED: Record<string, readonly string[]> = {
  articles: ['POSITION'],
  metrics: ['START', 'NORMALIZED_VALUE'],
  mentions: ['START', 'CONFIDENCE'],
}

/** Filters whose rows an index finds, and which are then sorted: they are as few as share a name, a day or a value. */
const FEW: Record<string, readonly string[]> = {
  articles: ['authors', 'publishedOn'],
  documents: ['name', 'ingestedAt', 'publishedOn'],
  mentions: ['organization', 'publishedOn'],
  metrics: ['change', 'indicator', 'organization', 'publishedOn', 'value'],
  organizations: ['articleCount', 'mentionCount', 'metricCount', 'parent', 'region'],
}

/** Merges are made one by one, and few. */
const LISTS = askedLists().filter(({ field }) => field !== 'organizationMerges')
const EACH_ORDER = LISTS.flatMap(({ field: list, orders }) =>
  orders
    .filter((order) => !SORTED[list]?.includes(order))
    .flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => [
        `${list} by ${field} ${direction}`,
        `${list}(first: 3, orderBy: { field: ${field}, direction: ${direction} })`,
      ]),
    ),
)
const DEFAULTS = LISTS.map(({ field }) => [field, `${field}(first: 3)`])

const FILTERED = [
  [
    'metrics of a unit by value',
    'metrics(first: 3, where: { unit: { equals: "元" } }, orderBy: { field: VALUE, direction: DESC })',
  ],
  ['metrics of a unit, the latest first', 'metrics(first: 3, where: { unit: { equals: "元" } })'],
  ['metrics of a dimension, the latest first', 'metrics(first: 3, where: { dimension: { equals: MONEY } })'],
  [
    'metrics of a dimension that state an increase by value',
    'metrics(first: 3, where: { dimension: { equals: RATIO }, change: { equals: INCREASE }, value: { gte: "5" } }, orderBy: { field: VALUE, direction: DESC })',
  ],
  [
    'metrics of a dimension from a value on',
    'metrics(first: 3, where: { dimension: { equals: MONEY }, normalizedValue: { gte: "1000" } }, orderBy: { field: NORMALIZED_VALUE })',
  ],
  ['organizations of a type by name', 'organizations(first: 3, where: { type: { equals: COMPANY } })'],
  [
    'organizations of a type by articles',
    'organizations(first: 3, where: { type: { equals: COMPANY } }, orderBy: { field: ARTICLE_COUNT, direction: DESC })',
  ],
  [
    'organizations by a count',
    'organizations(first: 3, where: { articleCount: { gte: 2 } }, orderBy: { field: ARTICLE_COUNT })',
  ],
]

const NODES = 'nodes { __typename }'
const NESTED = [
  [
    'what articles hold',
    `articles(first: 3) { nodes { mentions(first: 2) { nodes { surface } } metrics(first: 2) { ${NODES} } authors { name } captions { text } document { name } } }`,
  ],
  [
    'what documents hold',
    `documents(first: 3) { nodes { articles(first: 2) { ${NODES} } mentions(first: 2) { nodes { surface } } metrics(first: 2) { ${NODES} } } }`,
  ],
  [
    'what organizations are in, the latest first',
    `organizations(first: 3) { nodes { mentions(first: 2) { nodes { surface } } metrics(first: 2) { ${NODES} } } }`,
  ],
]

const CASES = [...DEFAULTS, ...EACH_ORDER, ...FILTERED] as [string, string][]

/**
 * Reads the plan of each statement. PostgreSQL is told to avoid scans of whole tables and sorts, so that one in its plan
 * means that no index has what is asked, however few rows the test has.
 */
/** Statements of statistics whose order compares what all values of a group tell. */
const SUMS_AND_SPREADS = 2

eachEngine('plans', (engine) => {
  let api: Api
  let sent: Statement[] = []
  beforeAll(async () => {
    api = await engine.start({ documents: [...corpus, ...seeds()] })
    const { json, pieces } = api.database.reader
    vi.spyOn(api.database.reader, 'json').mockImplementation((statement, signal) => {
      sent.push(statement)
      return json(statement, signal) as Promise<never>
    })
    vi.spyOn(api.database.reader, 'pieces').mockImplementation((statement, signal) => {
      sent.push(statement)
      return pieces(statement, signal) as AsyncGenerator<never>
    })
  })

  /** What a query gives, and the plans of the statements that it sends. */
  async function ask(
    query: string,
    statements = 1,
  ): Promise<{ data: Record<string, { pageInfo?: { endCursor: string } }>; plan: string }> {
    sent = []
    const { data, errors } = await api.send(query)
    expect(errors).toBeUndefined()
    expect(sent).toHaveLength(statements)
    const plans: string[] = []
    for (const statement of sent) plans.push(await planOf(statement))
    return { data, plan: plans.join('\n') }
  }

  async function planOf(
    { text, values }: Statement,
    settings = ['enable_seqscan = off', 'enable_sort = off', 'enable_bitmapscan = off'],
  ): Promise<string> {
    if (engine.name === 'sqlite') {
      const rows = await api.database.prisma.$queryRawUnsafe<{ detail: string }[]>(
        `EXPLAIN QUERY PLAN ${text}`,
        ...values,
      )
      return rows.map(({ detail }) => detail).join('\n')
    }
    return api.database.prisma.$transaction(async (transaction) => {
      for (const setting of settings) await transaction.$executeRawUnsafe(`SET LOCAL ${setting}`)
      const rows = await transaction.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${text}`, ...values)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
  }

  /** A table that is read whole, or rows that are all sorted before the first is known; not those of one document. */
  const WHOLE =
    engine.name === 'sqlite'
      ? /SCAN x\d(?! USING)|USE TEMP B-TREE FOR ORDER BY/
      : /Seq Scan on "|-> +Sort {2}\(/
  const SCANNED = engine.name === 'sqlite' ? /SCAN x\d(?! USING)/ : /Seq Scan on "/

  it.each(CASES)('take %s from an index, from any page on', async (_name, list) => {
    const start = await ask(`{ list: ${list} { ${NODES} pageInfo { endCursor } } }`)
    expect(start.plan).not.toMatch(WHOLE)
    const after = JSON.stringify(start.data.list?.pageInfo?.endCursor)
    const next = await ask(`{ list: ${list.replace('first: 3', `first: 3, after: ${after}`)} { ${NODES} } }`)
    expect(next.plan).not.toMatch(WHOLE)
  })

  it.each(Object.entries(SORTED).flatMap(([list, orders]) => orders.map((order) => [list, order] as const)))(
    'sort %s by %s, for which there is no index',
    async (list, order) => {
      const { plan } = await ask(
        `{ list: ${list}(first: 3, orderBy: { field: ${order} }) { nodes { __typename } } }`,
      )
      expect(plan).toMatch(WHOLE)
    },
  )

  it.each(
    LISTS.flatMap(({ field, filters }) =>
      Object.entries(filters).map((filter) => [field, ...filter] as const),
    ),
  )('take %s by %s from an index, and sort no more than those of one value', async (list, filter, where) => {
    const { plan } = await ask(`{ list: ${list}(first: 3, where: ${where}) { nodes { __typename } } }`)
    expect(plan).not.toMatch(FEW[list]?.includes(filter) ? SCANNED : WHOLE)
  })

  it
    .skipIf(engine.name === 'postgresql')
    .each([
      ['{ searchArticles(query: "企业", where: {}) { totalCount } }'],
      [
        '{ searchArticles(query: "企业", where: { publishedOn: { gte: "2020-01-01" } }) { nodes { title } } }',
      ],
      ['{ searchArticles(query: "企业", orderBy: { field: PUBLISHED_ON }) { nodes { title } } }'],
      ['{ metrics(where: { sentence: { contains: "补贴" } }) { totalCount } }'],
    ])('find what a search finds by its words, each once: %s', async (query) => {
    sent = []
    const { errors } = await api.send(query)
    expect(errors).toBeUndefined()
    const plans = await Promise.all(sent.map((statement) => planOf(statement)))
    // Where the words stand is asked once more, of each hit on the page.
    const found = plans.join('\n').match(/(?<!^CORRELATED SCALAR SUBQUERY \d+\n)^SEARCH e .*$/gm) ?? []
    expect(found.length).toBeGreaterThan(0)
    for (const line of found) expect(line).toMatch(/USING INTEGER PRIMARY KEY \(rowid=\?\)/)
  })

  it.skipIf(engine.name === 'postgresql')(
    'read the text of each page once for all that names it',
    async () => {
      const { plan } = await ask(
        '{ metrics(first: 1, where: { document: { text: { contains: "鲸鱼座" } } }) { nodes { id } } }',
      )
      expect(plan).toMatch(/LIST SUBQUERY \d+\nSCAN w0/)
      expect(plan).not.toMatch(/CORRELATED/)
    },
  )

  it.skipIf(engine.name === 'sqlite')('find what a search finds by its words alone', async () => {
    await ask('{ searchMetrics(query: "企业", where: {}) { totalCount } }')
    // Of the few rows of a test, the index of all their ids is as soon read.
    const plan = await planOf(sent[0] as Statement, [
      'enable_seqscan = off',
      'enable_indexscan = off',
      'cpu_index_tuple_cost = 1000',
    ])
    expect(plan).toMatch(/Bitmap Index Scan on "SearchEntry_metric_terms_idx"/)
    expect(plan).not.toMatch(/Index Cond: .*kind/)
  })

  it('take figures of an amount in the order of its dimension, and their number from values', async () => {
    const { plan } = await ask(
      `{ metrics(first: 3, where: { amount: { unit: "亿元", gte: "0.01" } }, orderBy: { field: NORMALIZED_VALUE }) {
        totalCount nodes { text } } }`,
    )
    expect(plan).toMatch(/ValueTally/)
    expect(plan).toMatch(/Metric_dimension_normalizedKey_id_articleId_idx/)
    expect(plan).not.toMatch(WHOLE)
  })

  it('find in which values figures end that are printed so', async () => {
    const { plan } = await ask(
      '{ metrics(first: 3, where: { text: { contains: "亿元" } }, orderBy: { field: VALUE }) { totalCount nodes { text } } }',
    )
    expect(plan).toMatch(/ValueTally/)
    expect(plan).toMatch(
      engine.name === 'sqlite'
        ? /SEARCH x0 USING COVERING INDEX Metric_value_and_looked_for_idx \(valueKey=\?\)/
        : /Index Cond: \("valueKey" = ANY/,
    )
  })

  it('find the medians of some indicators from these, not from all that holds the words', async () => {
    sent = []
    const { errors } = await api.send(
      '{ metricStatistics(groupBy: [INDICATOR, ORGANIZATION], first: 2, where: { indicator: { contains: "企业" } }) { nodes { count median } } }',
    )
    expect(errors).toBeUndefined()
    expect(sent).toHaveLength(2)
    expect(sent[1]?.text).not.toMatch(/SearchEntry/)
  })

  it('look at no figure where no article has the words', async () => {
    const { plan } = await ask(
      '{ metrics(first: 3, where: { article: { text: { contains: "企业" } } }, orderBy: { field: VALUE }) { nodes { text } } }',
    )
    expect(plan).toMatch(engine.name === 'sqlite' ? /SCALAR SUBQUERY/ : /One-Time Filter: \$\d/)
    // SQLite takes the limit first, and then nothing where it is none.
    if (engine.name === 'sqlite') expect(sent[0]?.text).toMatch(/LIMIT CASE WHEN EXISTS/)
  })

  it('find articles by the words of their headline among headlines alone', async () => {
    const { plan } = await ask(
      '{ articles(first: 1, where: { title: { contains: "企业" } }) { nodes { id } } }',
    )
    if (engine.name === 'sqlite') {
      expect(plan).toMatch(/SCAN SearchEntryTitles VIRTUAL TABLE INDEX 0:M1/)
      expect(plan).toMatch(/SEARCH x0 USING INDEX sqlite_autoindex_Article_1 \(id=\?\)/)
      return
    }
    // Bitmaps, which such an index gives, are avoided here: it is told by what its condition is.
    expect(sent[0]?.text).toMatch(/"pairsOf"\(e\."title"\) @>/)
  })

  it.skipIf(engine.name === 'postgresql')(
    'find figures from the words that are asked of them, and not from all of a unit',
    async () => {
      const where = 'unit: { equals: "家" }, dimension: { equals: COUNT }, indicator: { contains: "企业" }'
      const { plan } = await ask(`{ metrics(first: 3, where: { ${where} }) { nodes { id } } }`)
      expect(plan).toMatch(/SEARCH x0 USING INDEX sqlite_autoindex_Metric_1 \(id=\?\)/)
    },
  )

  it('count articles by an amount that they hold from the index of amounts alone', async () => {
    const { plan } = await ask(
      '{ articles(where: { metrics: { some: { dimension: { equals: MONEY }, normalizedValue: { gte: "1000" } } } }) { totalCount } }',
    )
    expect(plan).toMatch(
      engine.name === 'sqlite'
        ? /COVERING INDEX Metric_dimension_normalizedKey_id_articleId_idx/
        : /Index Only Scan using "Metric_/,
    )
  })

  it('take the articles that mention an organization most from an index', async () => {
    const { plan } = await ask(
      '{ organizations(first: 2) { nodes { articles(first: 2) { edges { mentionCount surfaces } } } } }',
    )
    expect(plan).toMatch(/Mention_organizationId_timesInArticle_articleId_idx/)
    if (engine.name === 'sqlite')
      expect(plan).toMatch(/SEARCH m USING INDEX Mention_articleId_\w+ \(articleId=\?\)/)
  })

  it('find the articles of an author from the author', async () => {
    const { plan } = await ask(
      `{ articles(where: { authors: { some: { name: { equals: "张三" } } } }) { totalCount } }`,
    )
    expect(plan).toMatch(/Author_name_idx/)
  })

  it.each(['metrics', 'mentions'])(
    'find the %s of organizations of some name or region from these',
    async (list) => {
      for (const where of [
        'names: { some: { name: { contains: "高新区" } } }',
        'region: { contains: "河北" }',
      ]) {
        const { plan } = await ask(
          `{ ${list}(first: 3, where: { organization: { ${where} } }) { totalCount nodes { surface: id } } }`,
        )
        expect(plan).toMatch(/(?:Metric|Mention)_organizationId\w*_idx|MetricSum/)
        if (engine.name === 'sqlite') expect(plan).not.toMatch(/SCAN x0/)
      }
    },
  )

  it.each([
    'metrics { facets { periodMonths { value } periodQuarters { value } periodYears { value } } }',
    'metrics { timeline(by: PERIOD) { count } }',
    'articles { facets { authors { value } } }',
  ])('count %s from what writes keep', async (list) => {
    const { plan } = await ask(`{ ${list} }`)
    expect(plan).toMatch(/Tally/)
    expect(plan).not.toMatch(/(SCAN|SEARCH) [xf]\d?\b|on "(Metric|Author|Article)"/)
  })

  it.each([
    ['UNIT'],
    ['DIMENSION, CHANGE'],
    ['YEAR, UNIT'],
    ['NEWSPAPER, CHANGE'],
    ['MONTH, NEWSPAPER, CHANGE'],
    ['PERIOD_YEAR, DIMENSION'],
    ['PERIOD, INDICATOR'],
    ['INDICATOR, CHANGE'],
    ['INDICATOR, NEWSPAPER'],
    ['INDICATOR, YEAR'],
    ['NEWSPAPER, MONTH, INDICATOR'],
    ['NEWSPAPER, MONTH, PERIOD_YEAR'],
    ['ORGANIZATION, NEWSPAPER, MONTH'],
    ['ORGANIZATION, QUARTER'],
    ['ORGANIZATION, INDICATOR'],
    ['ORGANIZATION, NEWSPAPER'],
    ['ORGANIZATION, PERIOD_MONTH'],
    ['REGION, ORGANIZATION_TYPE'],
    ['PERIOD_QUARTER', 'unit: { equals: "家" }, periodTo: { isNull: false }'],
    ['MONTH', 'dimension: { equals: MONEY }, not: { organization: { type: { equals: OTHER } } }'],
  ])('make statistics by %s of sums, where %s', async (groups, where = '') => {
    const { plan } = await ask(
      `{ metricStatistics(groupBy: [${groups}], where: { ${where} }) { totalCount nodes { count sum average } } }`,
    )
    expect(plan).toMatch(/MetricSum/)
    expect(plan).not.toMatch(/SCAN x\b(?! USING)|on "Metric"/)
  })

  it.each([
    'UNIT',
    'DIMENSION',
    'CHANGE',
    'MONTH',
    'QUARTER, UNIT',
    'ORGANIZATION',
    'PROVINCE, CHANGE',
    'NEWSPAPER',
    'INDICATOR',
    'PERIOD_YEAR',
    'CITY, PERIOD_MONTH',
    'ORGANIZATION, MONTH',
    'INDICATOR, MONTH, REGION',
    'INDICATOR, PERIOD_YEAR',
  ])('find the median of all figures by %s among values that are counted', async (group) => {
    const { plan } = await ask(
      `{ metricStatistics(groupBy: [${group}], orderBy: { field: MEDIAN }) { totalCount nodes { median } } }`,
      SUMS_AND_SPREADS,
    )
    expect(plan).toMatch(/ValueTally/)
    expect(plan).not.toMatch(/on "Metric"|SEARCH x USING|SCAN x/)
  })

  it('find the median of figures of some organization from these', async () => {
    const { plan } = await ask(
      '{ metricStatistics(groupBy: [ORGANIZATION], where: { organization: { name: { equals: "沧州市" } } }, orderBy: { field: MEDIAN }) { totalCount } }',
      SUMS_AND_SPREADS,
    )
    expect(plan).not.toMatch(/ValueTally/)
  })

  it.skipIf(engine.name === 'postgresql').each([
    ['NEWSPAPER, REGION, PERIOD_YEAR', 'SUM', 1],
    ['MONTH, PERIOD', 'MEDIAN', SUMS_AND_SPREADS],
    ['INDICATOR, PERIOD_YEAR, REGION', 'MAX', SUMS_AND_SPREADS],
  ])('make statistics by %s in order of %s from one index alone', async (groups, field, statements) => {
    const { plan } = await ask(
      `{ metricStatistics(groupBy: [${groups}], orderBy: { field: ${field} }) { totalCount } }`,
      statements,
    )
    expect(plan).toMatch(/SCAN x USING COVERING INDEX Metric_counted_by_idx/)
  })

  it.each([
    'newspaper: { contains: "日报" }',
    'periodTo: { gte: "2020-01-01" }, periodFrom: { lte: "2024-12-31" }',
    'indicator: { contains: "收入" }, not: { change: { isNull: true } }',
    'organization: { type: { equals: COMPANY } }',
    'unit: { equals: "家" }, dimension: { equals: COUNT }',
  ])('count figures where %s from sums', async (where) => {
    const { plan } = await ask(`{ metrics(where: { ${where} }) { totalCount facets {
      units(first: 3) { value } indicators(first: 3) { value } dimensions(first: 3) { value } changes { value } } } }`)
    expect(plan).toMatch(/MetricSum/)
    expect(plan).not.toMatch(/Metric_|on "Metric"/)
  })

  it.skipIf(engine.name === 'postgresql')(
    'count figures that are chosen by more things from one index alone',
    async () => {
      const where =
        'newspaper: { contains: "日报" }, periodTo: { gte: "2020-01-01" }, not: { organization: { type: { equals: OTHER } } }'
      const { plan } = await ask(`{ metrics(where: { ${where} }) { facets { units(first: 3) { value } } } }`)
      expect(plan).toMatch(/Metric_counted_by_idx/)
      expect(plan).not.toMatch(/(SCAN|SEARCH) x0 USING INDEX|SCAN x0$/m)
    },
  )

  it.each(['text: { contains: "亿元" }', 'newspaper: { contains: "日报" }'])(
    'look for figures by value where %s in the index of the order, and read only those of the page',
    async (where) => {
      const { plan } = await ask(
        `{ metrics(first: 3, where: { ${where} }, orderBy: { field: VALUE }) { nodes { sentence { text } } } }`,
      )
      expect(plan).toMatch(
        engine.name === 'sqlite'
          ? /(SCAN|SEARCH) x0 USING COVERING INDEX Metric_value_and_looked_for_idx/
          : /Index Only Scan using "?Metric_value_and_looked_for_idx/,
      )
    },
  )

  it.each(['metrics', 'articles', 'documents'])(
    'ask first whether any newspaper of %s has a name',
    async (list) => {
      const { plan } = await ask(`{ ${list}(where: { newspaper: { contains: "鲸鱼座" } }) { totalCount } }`)
      expect(plan).toMatch(/Tally/)
    },
  )

  it.each(NESTED as [string, string][])('take %s from an index', async (_name, list) => {
    expect((await ask(`{ ${list} }`)).plan).not.toMatch(WHOLE)
  })
})
