import { isInputObjectType, type OperationDefinitionNode, parse } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { actualCost, costedOperation } from '../src/graphql/cost/query-cost.js'
import { publishedOperations } from '../src/graphql/operations.js'
import { schema } from '../src/schema/schema.js'
import { type Api, sqliteOnly, TEST_SETTINGS } from './support/api.js'
import { corpus } from './support/corpus.js'

const { costBudget } = TEST_SETTINGS

function costed(query: string, variables: Record<string, unknown> = {}) {
  const [operation] = parse(query).definitions as [OperationDefinitionNode]
  return costedOperation({ schema, operation, fragments: new Map(), variables })
}

const requested = (query: string, variables?: Record<string, unknown>): number =>
  costed(query, variables).requested

const organizations = (where: string): string => `{ organizations(first: 1, where: ${where}) { totalCount } }`

describe('the cost of filters', () => {
  it.each<[string, string]>([
    [
      'metrics of organizations of metrics of documents of metrics',
      organizations(
        '{ metrics: { some: { document: { metrics: { some: { organization: { metrics: { some: { indicator: { contains: "甲" } } } } } } } } } }',
      ),
    ],
    [
      'texts of related things of related things',
      organizations(
        '{ metrics: { some: { document: { metrics: { some: { indicator: { contains: "甲" } } } } } } }',
      ),
    ],
    [
      'relations without any condition',
      organizations(
        '{ articles: { some: { organizations: { some: { articles: { some: { organizations: { some: {} } } } } } } } }',
      ),
    ],
    [
      'relations that must not be',
      organizations(
        '{ not: { articles: { none: { organizations: { none: { articles: { none: { metrics: { none: {} } } } } } } } } }',
      ),
    ],
    [
      'forty texts in each of many places',
      `{ ${Array.from({ length: 29 }, (_, index) => `a${index}: articles(first: 1, where: { or: [${'{ title: { contains: "甲" } }, '.repeat(40)}] }) { totalCount }`).join(' ')} }`,
    ],
    [
      'a text that every count and facet looks for again',
      `{ articles(first: 1, where: { or: [${'{ text: { contains: "甲" } }, '.repeat(20)}] }) { totalCount timeline { count } facets { ${Array.from({ length: 25 }, (_, index) => `f${index}: newspapers { count }`).join(' ')} } } }`,
    ],
  ])('refuses %s', (_, query) => {
    expect(requested(query)).toBeGreaterThan(costBudget)
  })

  it.each<[string, string]>([
    ['one text', '{ articles(where: { text: { contains: "甲" } }) { totalCount nodes { title } } }'],
    [
      'related things with a text each',
      organizations(
        '{ articles: { some: { title: { contains: "甲" } } }, metrics: { some: { indicator: { contains: "乙" } } } }',
      ),
    ],
    [
      'things that are related over two others',
      organizations('{ articles: { some: { document: { newspaper: { equals: "甲" } } } } }'),
    ],
    [
      'a list of five hundred',
      `query { metrics(first: 100, where: { unit: { in: [${'"元", '.repeat(500)}] } }) { totalCount nodes { text value } } }`,
    ],
  ])('leaves more than room enough for %s', (_, query) => {
    expect(requested(query)).toBeLessThan(costBudget / 3)
  })

  it('is ten times as high with each step to many things', () => {
    const step = (levels: number): number =>
      requested(
        organizations(
          `${'{ articles: { some: { organizations: { some: '.repeat(levels)}{ name: { equals: "甲" } }${' } } } }'.repeat(levels)}`,
        ),
      )
    expect(step(2) / step(1)).toBeGreaterThan(50)
  })

  it('is counted once for a variable that many fields use, and each of them pays it', () => {
    const query = (times: number): string =>
      `query ($w: ArticleWhere) { ${Array.from({ length: times }, (_, index) => `a${index}: articles(first: 1, where: $w) { nodes { id } }`).join(' ')} }`
    const w = { text: { contains: '甲' } }
    expect(requested(query(20), { w })).toBe(20 * requested(query(1), { w }))
  })

  it('grows with the length of a page that is parsed or ingested', () => {
    const parse = (length: number): number =>
      requested('query ($t: String!) { parse(text: $t) { parserVersion } }', { t: '文'.repeat(length) })
    expect(parse(100_000)).toBeGreaterThan(costBudget / 2)
    expect(parse(100_000)).toBeLessThan(costBudget)
    expect(parse(5_000)).toBeLessThan(costBudget / 15)
    const ingest = (content: object): number =>
      requested(
        'mutation ($c: DocumentContent!) { ingestDocument(input: { name: "x", content: $c }) { __typename } }',
        { c: content },
      )
    expect(ingest({ text: '文'.repeat(100_000) })).toBeLessThan(costBudget)
    expect(ingest({ base64: 'A'.repeat(400_000) })).toBeGreaterThan(10 * ingest({ text: '文' }))
  })

  it('knows every input type by its name', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isInputObjectType(type) || !/Where$|Filter$/.test(type.name)) continue
      for (const { name, type: of } of Object.values(type.getFields()))
        if (!type.name.endsWith('Filter'))
          expect([type.name, name, String(of)].join(' ')).toMatch(/(Where|Filter|Where!\])$/)
    }
  })
})

sqliteOnly('the cost of answers', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus })
  })

  it('is what they hold, and never more than was requested', async () => {
    for (const { text, kind } of publishedOperations()) {
      if (kind !== 'query') continue
      const { extensions } = await api.send(text)
      const { requested, actual, budget } = extensions?.cost ?? { requested: 0, actual: 0, budget: 0 }
      expect(actual).toBeGreaterThan(0)
      expect(actual).toBeLessThanOrEqual(requested)
      expect(requested).toBeLessThan(budget / 10)
    }
  })

  it('grows with the rows that are there', async () => {
    const of = async (first: number) =>
      (await api.send(`{ articles(first: ${first}) { nodes { title } } }`)).extensions?.cost
    const [one, two, hundred] = [await of(1), await of(2), await of(100)]
    expect(one?.actual).toBeLessThan(two?.actual ?? 0)
    // There are four.
    expect(hundred?.actual).toBe((await of(4))?.actual)
    expect(hundred?.requested).toBeGreaterThan(20 * (hundred?.actual ?? 0))
  })

  it('is all that was requested where something failed', async () => {
    const { errors, extensions } = await api.send('{ articles(first: 10, after: "x") { nodes { title } } }')
    expect(errors).toHaveLength(1)
    expect(extensions?.cost.actual).toBe(extensions?.cost.requested)
  })

  it('counts the parts of fragments that are there', () => {
    const operation = costed(
      '{ node(id: "x") { id ... on Article { title text } ... on Metric { value unit text } } }',
    )
    const article = { node: { id: 'x', title: 'x', text: 'x' } }
    expect(actualCost(operation, article)).toBeLessThan(operation.requested)
    expect(actualCost(operation, { node: null })).toBe(1)
    expect(actualCost(operation, null)).toBe(0)
  })
})
