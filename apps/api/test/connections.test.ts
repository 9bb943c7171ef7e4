import { removeDocument, saveDocument } from '@baobiao/database'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'
import { seeds } from './support/seeds.js'

const [PARK, BANK, RED, BOOKS] = [
  '沧州高新区企业总数突破千家',
  '两企业获银行授信',
  '清远高新区“红色”动能奔涌',
  '社区办起读书会',
]

eachEngine('filters', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus })
  })

  it('take figures by what is known of the organization that they are about, and the others by its contrary', async () => {
    const { data: all } = await api.send(
      '{ metrics(first: 100) { totalCount nodes { id organization { region names { name } } } } }',
    )
    type Row = { id: string; organization: { region: string | null; names: { name: string }[] } | null }
    const rows: Row[] = all.metrics.nodes
    const idsOf = (some: readonly Row[]): string[] => some.map(({ id }) => id).sort()
    for (const [where, holds] of [
      [
        '{ names: { some: { name: { contains: "高新区" } } } }',
        ({ organization }: Row) => organization?.names.some(({ name }) => name.includes('高新区')) ?? false,
      ],
      [
        '{ names: { none: { name: { contains: "高新区" } } } }',
        ({ organization }: Row) =>
          organization !== null && !organization.names.some(({ name }) => name.includes('高新区')),
      ],
      [
        '{ region: { contains: "河北" } }',
        ({ organization }: Row) => organization?.region?.includes('河北') ?? false,
      ],
      ['{}', ({ organization }: Row) => organization !== null],
    ] as const) {
      const { data, errors } = await api.send(
        `{ is: metrics(first: 100, where: { organization: ${where} }) { totalCount nodes { id } }
          isNot: metrics(first: 100, where: { not: { organization: ${where} } }) { totalCount nodes { id } } }`,
      )
      expect(errors).toBeUndefined()
      const [is, isNot] = [rows.filter(holds), rows.filter((row) => !holds(row))]
      expect([where, idsOf(data.is.nodes), data.is.totalCount]).toEqual([where, idsOf(is), is.length])
      expect([where, idsOf(data.isNot.nodes), data.isNot.totalCount]).toEqual([
        where,
        idsOf(isNot),
        isNot.length,
      ])
    }
  })

  it.each([
    ['nothing', '{}', [PARK, BANK, RED, BOOKS]],
    ['an equal text', `{ title: { equals: "${BANK}" } }`, [BANK]],
    ['one of several', `{ title: { in: ["${BANK}", "${RED}", "x"] } }`, [BANK, RED]],
    ['no values at all', '{ title: { in: [] } }', []],
    ['a text inside', '{ text: { contains: "授信" } }', [BANK]],
    ['a beginning', '{ title: { startsWith: "沧州" } }', [PARK]],
    ['wildcards, which mean themselves', '{ text: { contains: "%" } }', [RED]],
    ['an underscore, likewise', '{ text: { contains: "_" } }', []],
    ['a quote, likewise', `{ text: { contains: "'" } }`, []],
    ['a backslash, likewise', String.raw`{ text: { contains: "\\" } }`, []],
    ['what is absent', '{ outlet: { isNull: true } }', [PARK, BANK, RED, BOOKS]],
    ['what is present', '{ document: { publishedOn: { isNull: false } } }', [PARK, BANK, RED]],
    ['days', '{ document: { publishedOn: { gte: "2024-03-08", lt: "2024-05-20" } } }', [PARK, BANK]],
    [
      'moments',
      '{ document: { ingestedAt: { gt: "2024-01-01T00:00:00Z", lt: "2100-01-01T00:00:00Z" } } }',
      [PARK, BANK, RED, BOOKS],
    ],
    ['moments still to come', '{ document: { ingestedAt: { gt: "2100-01-01T00:00:00Z" } } }', []],
    [
      'all of several',
      '{ and: [{ text: { contains: "高新区" } }, { text: { contains: "企业" } }] }',
      [PARK, RED],
    ],
    [
      'one of several conditions',
      '{ or: [{ text: { contains: "读书会" } }, { text: { contains: "授信" } }] }',
      [BANK, BOOKS],
    ],
    ['none of no conditions', '{ or: [] }', []],
    ['the contrary', '{ not: { text: { contains: "高新区" } } }', [BANK]],
    [
      'the contrary, also of what is absent',
      '{ not: { document: { publishedOn: { gte: "2024-04-01" } } } }',
      [PARK, BANK, BOOKS],
    ],
    ['an author', '{ authors: { some: { name: { equals: "叶伟" }, role: { equals: REPORTER } } } }', [RED]],
    ['no author of that name', '{ authors: { none: { name: { in: ["叶伟", "李明"] } } } }', [BANK, BOOKS]],
    [
      'an organization by an alias, and a great sum',
      '{ organizations: { some: { names: { some: { name: { equals: "沃润达" } } } } }, metrics: { some: { unit: { equals: "元" }, value: { gt: "100000000" } } } }',
      [BANK],
    ],
    [
      'a sum between two',
      '{ metrics: { some: { unit: { equals: "元" }, value: { gte: "36570000000", lte: 36570000000 } } } }',
      [RED],
    ],
    ['a decimal with a fraction', '{ metrics: { some: { value: { equals: "12.50" } } } }', [RED]],
    ['a qualifier', '{ metrics: { some: { qualifier: { equals: APPROX } } } }', [BANK]],
    [
      'a change',
      '{ metrics: { some: { change: { in: [INCREASE] }, dimension: { equals: RATIO } } } }',
      [RED],
    ],
    ['an upper end', '{ metrics: { some: { max: { equals: "12" } } } }', [RED]],
    [
      'figures that are about nobody',
      '{ metrics: { some: { not: { organization: {} }, indicator: { equals: "参加者" } } } }',
      [BOOKS],
    ],
    [
      'figures of a time',
      '{ metrics: { some: { periodFrom: { gte: "2023-01-01" }, periodTo: { lt: "2024-01-01" } } } }',
      [RED],
    ],
    ['days of its own', '{ publishedOn: { gte: "2024-03-08", lt: "2024-05-20" } }', [PARK, BANK]],
    ['days before any, which unknown ones are not', '{ publishedOn: { lt: "2000-01-01" } }', []],
    ['no day', '{ publishedOn: { isNull: true } }', [BOOKS]],
    ['a newspaper of its own', '{ newspaper: { equals: "清远日报" } }', [RED]],
    [
      'figures by the day of issue',
      '{ metrics: { some: { publishedOn: { equals: "2024-05-20" } } } }',
      [RED],
    ],
    ['an amount in 亿元', '{ metrics: { some: { amount: { unit: "亿元", gte: "1.2" } } } }', [BANK, RED]],
    ['a smaller amount', '{ metrics: { some: { amount: { unit: "万元", lt: 100 } } } }', [PARK]],
    ['an amount of another currency', '{ metrics: { some: { amount: { unit: "亿美元", gt: "0" } } } }', []],
    ['an amount of things', '{ metrics: { some: { amount: { unit: "万家", lte: "0.1" } } } }', [PARK, RED]],
    ['a share', '{ metrics: { some: { amount: { unit: "%", equals: "12.5" } } } }', [RED]],
    ['numbers of what they hold', '{ organizationCount: { gte: 3 }, metricCount: { in: [3] } }', [PARK]],
    ['numbers of what their page holds', '{ document: { articleCount: { equals: 1 } } }', [RED, BOOKS]],
    ['mentions of a type', '{ mentions: { some: { type: { equals: FINANCE } } } }', [BANK]],
  ])('take %s', async (_, where, titles) => {
    const { data, errors } = await api.send(`{ articles(where: ${where}) { totalCount nodes { title } } }`)
    expect(errors).toBeUndefined()
    expect(data.articles.nodes.map(({ title }: { title: string }) => title).sort()).toEqual(
      [...titles].sort(),
    )
    expect(data.articles.totalCount).toBe(titles.length)
  })

  it('reads the id of what a row belongs to, also where nothing else of it is asked', async () => {
    const api = await engine.start({ documents: corpus.slice(0, 1) })
    const { data } = await api.send(
      '{ metrics(first: 1) { nodes { document { id } article { id document { id } } } } documents { nodes { id } } }',
    )
    const [{ id }] = data.documents.nodes
    const [{ document, article }] = data.metrics.nodes
    expect([document.id, article.document.id]).toEqual([id, id])
    expect(article.id).toMatch(/^Article:[0-9a-f]+$/)
  })

  it('of nested lists count for each parent', async () => {
    const { data } = await api.send(`{ articles(orderBy: { field: TITLE }) { nodes {
      title money: metrics(where: { dimension: { equals: MONEY } }, first: 1) { totalCount nodes { text } }
      counts: metrics(where: { dimension: { equals: COUNT } }, orderBy: { field: VALUE, direction: DESC }, first: 1) { totalCount nodes { text } }
    } } }`)
    const rows = data.articles.nodes.map(
      (one: Record<string, { totalCount: number; nodes: { text: string }[] }>) => [
        one.title,
        one.money?.totalCount,
        one.money?.nodes[0]?.text,
        one.counts?.totalCount,
        one.counts?.nodes[0]?.text,
      ],
    )
    expect(rows.sort()).toEqual(
      [
        [PARK, 1, '20万元', 2, '1286家'],
        [BANK, 2, '1.2亿元', 0, undefined],
        [RED, 1, '365.7亿元', 3, '2658家'],
        [BOOKS, 0, undefined, 1, '0.57万人'],
      ].sort(),
    )
  })

  it('of a time find its place and its days', async () => {
    const { data } = await api.send(
      '{ metrics(where: { periodTo: { equals: "2024-02-29" } }, orderBy: { field: PERIOD }) { nodes { period periodSpan { raw } periodRange { from to } base per } } }',
    )
    const one = {
      period: '截至2月底',
      periodSpan: { raw: '截至2月底' },
      periodRange: { from: null, to: '2024-02-29' },
      base: null,
      per: null,
    }
    expect(data.metrics.nodes).toEqual([one, one])
  })

  it.each([
    ['where: { unit: { equals: "亿元" } }', 'where.unit.equals', /"元".*amount: { unit: "亿元" }/],
    ['where: { unit: { contains: "亿元" } }', 'where.unit.contains', /"元"/],
    ['where: { unit: { startsWith: "万家" } }', 'where.unit.startsWith', /"家"/],
    ['where: { unit: { contains: "亿" } }', 'where.unit.contains', /amount: { unit: "亿元", gte: "1" }/],
    ['where: { unit: { equals: "百万" } }', 'where.unit.equals', /amount: { unit: "百万元"/],
    ['where: { unit: { in: ["元", "万家"] } }', 'where.unit.in.1', /"家"/],
    ['where: { unit: { equals: "zz" } }', 'where.unit.equals', /"zz" is no unit: .*家.*亩.*facets/],
    ['where: { unit: { in: ["家", "元 "] } }', 'where.unit.in.1', /"元 " is no unit/],
    ['where: { unit: { contains: "zz" } }', 'where.unit.contains', /no unit holds "zz".*亩/],
    ['where: { unit: { startsWith: "方米" } }', 'where.unit.startsWith', /no unit starts with "方米"/],
    ['where: { not: { unit: { equals: "zz" } } }', 'where.not.unit.equals', /is no unit/],
    ['where: { normalizedUnit: { equals: "zz" } }', 'where.normalizedUnit.equals', /is no unit/],
    ['where: { normalizedUnit: { equals: "亩" } }', 'where.normalizedUnit.equals', /"平方米"/],
    ['where: { normalizedUnit: { equals: "家" } }', 'where.normalizedUnit.equals', /unit: { equals: "家" }/],
    ['where: { amount: { unit: "zz", gt: 1 } }', 'where.amount.unit', /"zz" is no unit: .*亩/],
    ['where: { amount: { unit: "亿zz" } }', 'where.amount.unit', /"亿zz" is no unit/],
    [`where: { amount: { unit: "${'亿'.repeat(41)}" } }`, 'where.amount.unit', /is no unit/],
  ])('refuse %s, which nothing can meet', async (args, argument, message) => {
    const { errors } = await api.send(`{ metrics(${args}) { totalCount } }`)
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_UNIT', argument })
    expect(errors?.[0]?.message).toMatch(message)
  })

  it('refuse an amount that is larger than any figure', async () => {
    const { errors } = await api.send(
      `{ metrics(where: { amount: { unit: "亿元", gt: "${'9'.repeat(40)}" } }) { totalCount } }`,
    )
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_FILTER', argument: 'where.amount.gt' })
  })

  it.each([
    ['unit: { equals: "人民币元" }', 'unit: { equals: "元" }'],
    ['unit: { equals: "％" }', 'unit: { equals: "%" }'],
    ['unit: { in: ["CNY"] }', 'unit: { equals: "元" }'],
    ['amount: { unit: "万CNY", gte: 20 }', 'amount: { unit: "万元", gte: 20 }'],
    ['normalizedUnit: { equals: "人民币" }', 'normalizedUnit: { equals: "元" }'],
  ])('find by %s as by %s', async (other, own) => {
    const { data } = await api.send(
      `{ other: metrics(where: { ${other} }) { totalCount } own: metrics(where: { ${own} }) { totalCount } }`,
    )
    expect(data.own.totalCount).toBeGreaterThan(0)
    expect(data.other).toEqual(data.own)
  })

  it('are asked in no unit that there is not', async () => {
    for (const query of [
      '{ metrics(first: 1) { nodes { valueIn(unit: "zz") { value } } } }',
      '{ parse(text: "沧州高新区引进企业222家。") { metrics { valueIn(unit: "zz") { value } } } }',
    ]) {
      const { errors } = await api.send(query)
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_UNIT', argument: 'unit' })
    }
  })

  it('give values in a unit that is asked for, exactly', async () => {
    const { data } =
      await api.send(`{ metrics(where: { unit: { in: ["元", "%"] } }, orderBy: { field: VALUE, direction: DESC }) {
      nodes { valueIn(unit: "亿元") { value unit fraction } no: valueIn(unit: "亩") { value } normalized { fraction } publishedOn newspaper }
    } }`)
    expect(data.metrics.nodes[0]).toEqual({
      valueIn: { value: '365.7', unit: '亿元', fraction: '3657/10' },
      no: null,
      normalized: { fraction: '36570000000' },
      publishedOn: '2024-05-20',
      newspaper: '清远日报',
    })
    expect(data.metrics.nodes.at(-1).valueIn).toBeNull()
  })

  it('compare numbers as numbers', async () => {
    const { data } = await api.send('{ metrics(first: 100, orderBy: { field: VALUE }) { nodes { value } } }')
    const values = data.metrics.nodes.map(({ value }: { value: string }) => Number(value))
    expect(values).toEqual([10, 12.5, 96, 310, 1286, 2658, 5700, 2e5, 8e6, 1.2e8, 3.657e10])
  })
})

interface Row {
  readonly id: string
}

/** All rows of a connection, page by page, in the direction asked for. */
async function walk(
  api: Api,
  field: string,
  orderBy: string,
  size: number,
  backward: boolean,
): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | null = null, more = true; more; ) {
    const { data, errors } = await api.send(
      `query ($size: Int, $cursor: String) { ${field}(orderBy: ${orderBy}, ${backward ? 'last: $size, before: $cursor' : 'first: $size, after: $cursor'}) {
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }
      } }`,
      { size, cursor },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    const { nodes, pageInfo } = data[field]
    const page = nodes.map(({ id }: Row) => id)
    ids.splice(backward ? 0 : ids.length, 0, ...page)
    expect(pageInfo[backward ? 'hasNextPage' : 'hasPreviousPage']).toBe(cursor !== null)
    more = pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage']
    cursor = pageInfo[backward ? 'startCursor' : 'endCursor']
  }
  return ids
}

eachEngine('paging', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: [...corpus, ...seeds()] })
  })

  let made: Promise<Api> | undefined
  const small = (): Promise<Api> => {
    made ??= engine.start({ documents: corpus })
    return made
  }

  describe.each([
    ['articles', '{ field: TITLE }'],
    ['articles', '[{ field: PUBLISHED_ON, direction: DESC }, { field: LENGTH }]'],
    ['metrics', '{ field: VALUE, direction: DESC }'],
    ['metrics', '[{ field: NORMALIZED_VALUE }, { field: INGESTED, direction: DESC }, { field: START }]'],
    ['organizations', '{ field: NAME }'],
    ['organizations', '{ field: ARTICLE_COUNT, direction: DESC }'],
    ['documents', '{ field: INGESTED }'],
    ['metrics', '[{ field: PERIOD, nulls: LAST }, { field: START }]'],
    ['articles', '{ field: PUBLISHED_ON, direction: DESC, nulls: FIRST }'],
  ])('of %s by %s', (field, orderBy) => {
    it('meets every row once, forward and backward, in one order', async () => {
      const whole = await api.send(`{ ${field} { totalCount } }`)
      const forward = await walk(api, field, orderBy, 37, false)
      expect(forward).toHaveLength(whole.data[field].totalCount)
      expect(new Set(forward).size).toBe(forward.length)
      expect(await walk(api, field, orderBy, 41, true)).toEqual(forward)
    })
  })

  it.each([
    ['ASC', 'text: { contains: "元" }'],
    ['DESC', 'text: { contains: "万" }'],
    ['DESC', 'not: { text: { startsWith: "1" } }, change: { isNull: true }'],
    ['ASC', 'or: [{ text: { contains: "家" } }, { unit: { equals: "%" } }]'],
  ])('of figures by their values, %s, that are printed so: %s', async (direction, where) => {
    const of = (part: string): string => `{ metrics(${part}) { totalCount nodes { id text } } }`
    const all = `orderBy: { field: VALUE, direction: ${direction} }`
    const printed = `${all}, where: { ${where} }`
    const forward = await walk(api, 'metrics', printed.slice('orderBy: '.length), 3, false)
    expect(await walk(api, 'metrics', printed.slice('orderBy: '.length), 4, true)).toEqual(forward)
    const { data } = await api.send(of(`${printed}, first: 100`))
    expect(data.metrics.totalCount).toBe(forward.length)
    expect(data.metrics.nodes.map(({ id }: Row) => id)).toEqual(forward.slice(0, 100))
    // The same rows, chosen from the order of all of them.
    const inOrder = await walk(api, 'metrics', all.slice('orderBy: '.length), 100, false)
    const chosen = new Set(forward)
    expect(inOrder.filter((id) => chosen.has(id))).toEqual(forward)
  })

  it.each([
    ['ASC', 'LAST', ['2024-03-08', '2024-03-08', '2024-05-20', null]],
    ['ASC', 'FIRST', [null, '2024-03-08', '2024-03-08', '2024-05-20']],
    ['DESC', 'FIRST', [null, '2024-05-20', '2024-03-08', '2024-03-08']],
    ['DESC', 'LAST', ['2024-05-20', '2024-03-08', '2024-03-08', null]],
  ])('%s with what is absent %s', async (direction, nulls, days) => {
    const { data } = await (await small()).send(
      `{ articles(orderBy: { field: PUBLISHED_ON, direction: ${direction}, nulls: ${nulls} }) { nodes { publishedOn } } }`,
    )
    expect(data.articles.nodes.map(({ publishedOn }: { publishedOn: string | null }) => publishedOn)).toEqual(
      days,
    )
  })

  it('goes from an article to those beside it on the page, wherever it is reached from', async () => {
    const { data } = await (
      await small()
    ).send(`{ metrics(where: { article: { title: { equals: "${BANK}" } } }, first: 1) {
      nodes { article { next { title } previous { title next { title position } } } }
    } }`)
    expect(data.metrics.nodes[0].article).toEqual({
      next: null,
      previous: { title: PARK, next: { title: BANK, position: 1 } },
    })
  })

  it('goes on from a row that is gone, past those that came since', async () => {
    const own = await engine.start({ documents: corpus })
    const ask = async (after: string | null) =>
      (
        await own.send(
          'query ($after: String) { articles(first: 2, after: $after, orderBy: { field: TITLE }) { pageInfo { endCursor } nodes { title } } }',
          { after },
        )
      ).data.articles
    const titles = (page: { nodes: { title: string }[] }): string[] => page.nodes.map(({ title }) => title)
    const all = titles(await ask(null)).concat(titles(await ask((await ask(null)).pageInfo.endCursor)))
    expect([...all].sort()).toEqual([PARK, BANK, RED, BOOKS].sort())
    const first = await ask(null)
    // Everything on the first page goes, and is read again.
    for (const document of corpus) await removeDocument(own.database, document.id)
    const kept = corpus.filter(({ page }) =>
      page.articles.some(({ title }) => title === all[2] || title === all[3]),
    )
    for (const document of kept) await saveDocument(own.database, document)
    expect(titles(await ask(first.pageInfo.endCursor))).toEqual(all.slice(2))
  })

  it('keeps ids when a page is read again by a newer parser', async () => {
    const own = await engine.start({ documents: corpus })
    const ids = async () =>
      (
        await own.send(
          '{ articles(orderBy: { field: TITLE }) { nodes { id metrics { nodes { id } } organizations { nodes { id } } } } }',
        )
      ).data
    const before = await ids()
    for (const document of corpus)
      expect(
        await saveDocument(own.database, { ...document, page: { ...document.page, parserVersion: 'newer' } }),
      ).toBe('replaced')
    expect(await ids()).toEqual(before)
  })

  it('finds every node again by its id', async () => {
    const { data } = await api.send(
      '{ documents(first: 2) { nodes { id } } articles(first: 2) { nodes { id } } organizations(first: 2) { nodes { id } } metrics(first: 2) { nodes { id } } }',
    )
    const ids = ['documents', 'articles', 'organizations', 'metrics'].flatMap((field) =>
      data[field].nodes.map(({ id }: Row) => id),
    )
    const again = await api.send(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Article { title } ... on Organization { name } ... on Metric { value } ... on Document { name } } }',
      { ids: ids.concat(`Metric:${'0'.repeat(32)}`) },
    )
    expect(again.errors).toBeUndefined()
    expect(again.data.nodes.slice(0, -1).map(({ id }: Row) => id)).toEqual(ids)
    expect(again.data.nodes.map((node: { __typename: string } | null) => node?.__typename)).toEqual([
      'Document',
      'Document',
      'Article',
      'Article',
      'Organization',
      'Organization',
      'Metric',
      'Metric',
      undefined,
    ])
  })
})
