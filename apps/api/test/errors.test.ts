import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'

const cursor = (...values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')
const BY_LENGTH = 'Article by LENGTH ASC'
const ID = 'a'.repeat(32)
const many = (count: number, value: string): string => Array.from({ length: count }, () => value).join(', ')

/** What is asked, with the code and the argument of the one error that answers it. */
const BAD_INPUT: readonly (readonly [title: string, query: string, code: string, argument?: string])[] = [
  ['first over the limit', '{ articles(first: 101) { nodes { id } } }', 'BAD_PAGE', 'first'],
  ['first of zero', '{ articles(first: 0) { nodes { id } } }', 'BAD_PAGE', 'first'],
  ['last below zero', '{ articles(last: -1) { nodes { id } } }', 'BAD_PAGE', 'last'],
  ['first and last', '{ articles(first: 1, last: 1) { nodes { id } } }', 'BAD_PAGE', 'last'],
  ['a nested first', '{ articles { nodes { metrics(first: 1000) { nodes { id } } } } }', 'BAD_PAGE', 'first'],
  ['facets without buckets', '{ metrics { facets { units(first: 0) { count } } } }', 'BAD_PAGE', 'first'],
  ['a cursor that is none', '{ articles(after: "abc") { nodes { id } } }', 'BAD_CURSOR', 'after'],
  ['an empty cursor', '{ articles(before: "") { nodes { id } } }', 'BAD_CURSOR', 'before'],
  [
    'a cursor of JSON that is no list',
    `{ articles(after: "${Buffer.from('{"a":1}').toString('base64url')}") { nodes { id } } }`,
    'BAD_CURSOR',
    'after',
  ],
  [
    'a cursor of another order',
    `{ articles(orderBy: { field: TITLE }, after: "${cursor(BY_LENGTH, 1, ID)}") { nodes { id } } }`,
    'BAD_CURSOR',
    'after',
  ],
  [
    'a cursor of another type',
    `{ documents(orderBy: { field: NAME }, after: "${cursor('Organization by NAME ASC', 'x', ID)}") { nodes { id } } }`,
    'BAD_CURSOR',
    'after',
  ],
  ...[
    ['too few values', cursor(BY_LENGTH, 1)],
    ['a text for a number', cursor(BY_LENGTH, 'x', ID)],
    ['a number for the id', cursor(BY_LENGTH, 1, 2)],
    ['a number that no column holds', cursor(BY_LENGTH, 1e15, ID)],
    ['a character that no text holds', cursor(BY_LENGTH, 1, '\0')],
    ['a list inside', cursor(BY_LENGTH, [1], ID)],
  ].map(
    ([title, forged]) =>
      [
        `a forged cursor with ${title}`,
        `{ articles(orderBy: { field: LENGTH }, after: "${forged}") { nodes { id } } }`,
        'BAD_CURSOR',
        'after',
      ] as const,
  ),
  [
    'an order by one key twice',
    '{ articles(orderBy: [{ field: TITLE }, { field: TITLE, direction: DESC }]) { nodes { id } } }',
    'BAD_ORDER',
    'orderBy',
  ],
  [
    'an order by more keys than a cursor holds',
    '{ articles(orderBy: [{ field: TITLE }, { field: LENGTH }, { field: POSITION }, { field: INGESTED }]) { nodes { id } } }',
    'BAD_ORDER',
    'orderBy',
  ],
  ['an id that is none', '{ node(id: "abc") { id } }', 'BAD_ID', 'id'],
  ['an id of an unknown type', `{ node(id: "Author:${ID}") { id } }`, 'BAD_ID', 'id'],
  ['an id of no length of ours', '{ node(id: "Article:abcd") { id } }', 'BAD_ID', 'id'],
  ['an id of another type', `{ article(id: "Metric:${ID}") { id } }`, 'BAD_ID', 'id'],
  ['one bad id among others', `{ nodes(ids: ["Article:${ID}", "x"]) { id } }`, 'BAD_ID', 'ids.1'],
  ['more ids than a page has', `{ nodes(ids: [${many(101, `"Article:${ID}"`)}]) { id } }`, 'BAD_PAGE', 'ids'],
  [
    'an id of another type in a filter',
    `{ articles(where: { organizations: { some: { id: { equals: "Article:${ID}" } } } }) { nodes { id } } }`,
    'BAD_ID',
    'where.organizations.some.id.equals',
  ],
  ['neither id nor hash', '{ document { id } }', 'BAD_ID', 'id'],
  ['id and name', `{ organization(id: "Organization:${ID}", name: "甲") { id } }`, 'BAD_ID', 'id'],
  ['a hash that is none', '{ document(sha256: "123") { id } }', 'BAD_ID', 'sha256'],
  ...['"abc"', '"1e5"', '""', '"0x10"', '"１２"', '1e5', `"${'9'.repeat(41)}"`, 'true', '[["1"]]'].map(
    (decimal) =>
      [
        `the decimal ${decimal.slice(0, 12)}`,
        `{ metrics(where: { value: { gt: ${decimal} } }) { nodes { id } } }`,
        'BAD_DECIMAL',
        'where.value.gt',
      ] as const,
  ),
  ...['"2024-13-01"', '"2024-02-30"', '"0000-01-01"', '"8.3.2024"', '20240308'].map(
    (date) =>
      [
        `the date ${date}`,
        `{ documents(where: { publishedOn: { gte: ${date} } }) { nodes { id } } }`,
        'BAD_DATE',
        'where.publishedOn.gte',
      ] as const,
  ),
  ...['"yesterday"', '"0000-06-01T00:00:00Z"', '"9999-12-31T23:59:59-01:00"', '20240308', '{}'].map(
    (moment) =>
      [
        `the moment ${moment}`,
        `{ documents(where: { ingestedAt: { gte: ${moment} } }) { nodes { id } } }`,
        'BAD_DATE',
        'where.ingestedAt.gte',
      ] as const,
  ),
  [
    'one date among others',
    '{ articles(where: { or: [{}, { publishedOn: { in: ["2024-02-29", "2023-02-29"] } }] }) { nodes { id } } }',
    'BAD_DATE',
    'where.or.1.publishedOn.in.1',
  ],
  ['a date of a timeline', '{ articles { timeline(from: "2024-2-1") { count } } }', 'BAD_DATE', 'from'],
  [
    'a filter that nests without end',
    `{ articles(where: ${'{ not: '.repeat(9)}{}${' }'.repeat(9)}) { nodes { id } } }`,
    'BAD_FILTER',
    `where${'.not'.repeat(9)}`,
  ],
  [
    'a filter of very many conditions',
    `{ articles(where: { or: [${many(61, '{ text: { contains: "甲" } }')}] }) { nodes { id } } }`,
    'BAD_FILTER',
    'where.or.59.text',
  ],
  [
    'a filter of very many conditions that ask nothing',
    `{ articles(where: { not: { or: [${many(61, '{}')}] } }) { nodes { id } } }`,
    'BAD_FILTER',
    'where.not.or.58',
  ],
  [
    'a list without end',
    `{ metrics(where: { unit: { in: [${many(501, '"家"')}] } }) { nodes { id } } }`,
    'BAD_FILTER',
    'where.unit.in',
  ],
  [
    'a text without end',
    `{ articles(where: { text: { contains: "${'%'.repeat(1001)}" } }) { nodes { id } } }`,
    'BAD_FILTER',
    'where.text.contains',
  ],
  [
    'a character that no text holds',
    String.raw`{ articles(where: { title: { equals: "\u0000" } }) { nodes { id } } }`,
    'BAD_FILTER',
    'where.title.equals',
  ],
  ['a name with such a character', String.raw`{ organization(name: "\u0000") { id } }`, 'BAD_FILTER', 'name'],
  [
    'a prefix with such a character',
    String.raw`{ suggestOrganizations(prefix: "\u0000") { name } }`,
    'BAD_FILTER',
    'prefix',
  ],
  [
    'a span that ends before it begins',
    '{ documents { nodes { span(start: 5, end: 2) { raw } } } }',
    'BAD_SPAN',
    'end',
  ],
  ['an unknown field', '{ articles { nodes { titel } } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an unknown enum value',
    '{ metrics(where: { dimension: { equals: MOMEY } }) { nodes { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a whole number over 32 bits',
    '{ articles(first: 3000000000) { nodes { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['broken syntax', '{ articles(', 'GRAPHQL_PARSE_FAILED'],
]

eachEngine('errors', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus })
  })

  it.each(BAD_INPUT.map(([title, query, code, argument]) => ({ title, query, code, argument })))(
    'say what is wrong with $title',
    async ({ query, code, argument }) => {
      const { errors } = await api.send(query)
      expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set([code]))
      expect(errors?.[0]?.extensions.argument).toEqual(argument)
      expect(errors?.[0]?.message).not.toMatch(/undefined|\[object/)
    },
  )

  it.each([
    [
      'a filter',
      'query ($v: MetricWhere) { metrics(where: $v) { nodes { id } } }',
      { value: { gt: 'x' } },
      'BAD_DECIMAL',
    ],
    [
      'a date',
      'query ($v: Date) { documents(where: { publishedOn: { lt: $v } }) { nodes { id } } }',
      '2024',
      'BAD_DATE',
    ],
    ['a page size', 'query ($v: Int) { articles(first: $v) { nodes { id } } }', 101, 'BAD_PAGE'],
    [
      'a page size of another type',
      'query ($v: Int) { articles(first: $v) { nodes { id } } }',
      '20',
      'BAD_REQUEST',
    ],
    [
      'a filter that is unknown',
      'query ($v: MetricWhere) { metrics(where: $v) { nodes { id } } }',
      { valu: 1 },
      'BAD_REQUEST',
    ],
  ])('say the same of variables: %s', async (_, query, v, code) => {
    const { data, errors } = await api.send(query, { v })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(errors?.[0]?.message).not.toContain('got invalid value')
    expect(data ?? null).toBeNull()
  })

  it.each([
    ...[
      '1e5',
      '',
      '0x10',
      '１２',
      '1,000',
      '+1',
      '1.',
      '9'.repeat(41),
      true,
      0.1,
      1e21,
      2 ** 53,
      {},
      [['1']],
    ].map((decimal) => ({ gt: decimal })),
    { in: ['1', 'x'] },
  ])('say the same of a decimal in variables: %j', async (value) => {
    const asked = 'query ($v: DecimalFilter) { metrics(where: { value: $v }) { nodes { id } } }'
    const { data, errors } = await api.send(asked, { v: value })
    const argument = 'in' in value ? '$v.in.1' : '$v.gt'
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_DECIMAL', argument } }])
    expect(errors?.[0]?.message).toMatch(/^Variable \$v\.\S+: not an exact decimal number such as .{0,200}$/)
    expect(data ?? null).toBeNull()
  })

  it.each([
    ['dimension.equals', { dimension: { equals: 'MOMEY' } }, /does not exist in "Dimension".* "MONEY"/],
    ['dimension.equals', { dimension: { equals: 'money' } }, /does not exist in "Dimension".* "MONEY"/],
    ['dimension.equals', { dimension: { equals: 1 } }, /cannot represent non-string value: 1/],
    ['dimension.in.1', { dimension: { in: ['MONEY', 'X'] } }, /"X" does not exist in "Dimension"/],
    ['dimension.in.0', { dimension: { in: [['MONEY']] } }, /cannot represent non-string value/],
    [
      'or.0.organization.type.equals',
      { or: [{ organization: { type: { equals: 'FIRM' } } }] },
      /"OrganizationType"/,
    ],
  ])('say the same of an enum value in variables, at %s: %j', async (place, v, message) => {
    const { data, errors } = await api.send('query ($v: MetricWhere) { metrics(where: $v) { totalCount } }', {
      v,
    })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST', argument: `$v.${place}` } }])
    expect(errors?.[0]?.message).toMatch(message)
    expect(data ?? null).toBeNull()
  })

  it('tell the part of a variable that is at fault, and a literal by its place', async () => {
    const at = async (query: string, variables: object) => {
      const { errors } = await api.send(query, variables)
      const [{ message, extensions, locations } = { message: '', extensions: {} }] = (errors ?? []) as {
        message: string
        extensions: object
        locations?: unknown
      }[]
      return { message, ...extensions, locations }
    }
    const QUERY = 'query ($w: MetricWhere) { metrics(where: $w) { totalCount } }'
    expect(await at(QUERY, { w: { or: [{ periodTo: { in: ['2024-02-30'] } }] } })).toEqual({
      message: 'Variable $w.or.0.periodTo.in.0: not an ISO 8601 date such as 2024-03-08: "2024-02-30"',
      code: 'BAD_DATE',
      argument: '$w.or.0.periodTo.in.0',
      locations: [{ line: 1, column: 8 }],
    })
    expect(await at('{ metrics(where: { value: { gt: "x" } }) { totalCount } }', {})).toMatchObject({
      argument: 'where.value.gt',
      locations: [{ line: 1, column: 33 }],
    })
  })

  describe('of the request', () => {
    const post = async (body: string, headers: Record<string, string> = {}): Promise<[number, unknown]> => {
      const response = await fetch(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      })
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
      return [response.status, errors.map(({ extensions }) => extensions.code)]
    }

    it.each([
      ['no body', ''],
      ['broken JSON', '{"query":'],
      ['no object', '"{ articles { totalCount } }"'],
      ['no query', '{}'],
      ['a query that is no text', '{"query": 1}'],
      ['variables that are no object', '{"query": "{ __typename }", "variables": "a"}'],
      ['an unknown operation', '{"query": "query A { __typename }", "operationName": "B"}'],
      ['several operations and no name', '{"query": "query A { __typename } query B { __typename }"}'],
      [
        'an unknown persisted operation',
        `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
      ],
    ])('say what is wrong with %s', async (_, body) => {
      const [status, codes] = await post(body)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(codes).toEqual([
        expect.stringMatching(/^(BAD_REQUEST|OPERATION_RESOLUTION_FAILURE|PERSISTED_QUERY_NOT_FOUND)$/),
      ])
    })
  })

  it.each([
    ['an id', `{ article(id: "Article:${ID}") { id } }`, { article: null }],
    ['a node', `{ node(id: "Metric:${ID}") { id } }`, { node: null }],
    ['a name', '{ organization(name: "无此公司") { id } }', { organization: null }],
    ['a hash', `{ document(sha256: "${'0'.repeat(64)}") { id } }`, { document: null }],
  ])('are none where nothing has %s', async (_, query, data) => {
    expect(await api.send(query)).toMatchObject({ data })
    expect((await api.send(query)).errors).toBeUndefined()
  })

  it('of ours tell nothing but a number, which the log explains', async () => {
    const broken = await engine.start()
    await broken.database.prisma.$executeRawUnsafe('ALTER TABLE "Article" RENAME TO "Hidden"')
    const { errors } = await broken.send('{ articles { nodes { title } } }')
    expect(errors).toHaveLength(1)
    const [{ message, extensions, path }] = errors as [
      { message: string; extensions: Record<string, unknown>; path: unknown[] },
    ]
    expect(extensions).toEqual({ code: 'INTERNAL', requestId: expect.any(String) })
    expect(path).toEqual(['articles'])
    expect(message).not.toMatch(/Hidden|Article|SQL|relation/)
    const logged = broken.log.filter(({ msg }) => msg === 'unexpected error')
    expect(logged).toHaveLength(1)
    expect(logged[0]).toMatchObject({
      requestId: extensions.requestId,
      err: { message: expect.stringContaining('Article') },
    })
  })
})
