import { beforeAll, expect, it } from 'vitest'
import { type Answer, type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'
import { seeds } from './support/seeds.js'

interface Marked {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

const SEARCH = `query ($query: String!, $where: ArticleWhere, $first: Int, $after: String) {
  searchArticles(query: $query, where: $where, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor rank matched title { text marks { start end } } snippet { text marks { start end } } node { id title text } }
  }
}`

const markedIn = ({ text, marks }: Marked): string[] => marks.map(({ start, end }) => text.slice(start, end))

eachEngine('search', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus })
  })

  it('finds articles by words in the headline first, and marks them', async () => {
    const { data, errors } = await api.send(SEARCH, { query: '高新区' })
    expect(errors).toBeUndefined()
    const { totalCount, edges } = data.searchArticles
    expect(totalCount).toBe(3)
    expect(edges.map(({ matched }: { matched: string[] }) => matched[0])).toEqual([
      'TITLE',
      'TITLE',
      'ORGANIZATIONS',
    ])
    const ranks = edges.map(({ rank }: { rank: number }) => rank)
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    for (const { title, snippet } of edges) {
      expect([...markedIn(title), ...markedIn(snippet)].length).toBeGreaterThan(0)
      for (const word of [...markedIn(title), ...markedIn(snippet)]) expect(word).toBe('高新区')
    }
  })

  it.each([
    ['two words that both must be there', '授信 沃润达', 1],
    ['a phrase', '"沧州高新区 企业"', 0],
    ['a single letter', '家', 2],
    ['nothing that can be searched', ' ，。 ', 0],
    ['a wildcard, which means itself', '高%区', 0],
    ['quotes of SQL', '\'; DROP TABLE "Article"; --', 0],
  ])('takes %s', async (_, query, totalCount) => {
    const { data, errors } = await api.send(SEARCH, { query })
    expect(errors).toBeUndefined()
    expect(data.searchArticles.totalCount).toBe(totalCount)
    expect(data.searchArticles.edges).toHaveLength(totalCount)
  })

  it('finds metrics by their indicator or sentence', async () => {
    const { data, errors } = await api.send(`{ searchMetrics(query: "企业", first: 3) {
      totalCount edges { matched title { text marks { start end } } snippet { text marks { start end } } node { value unit indicator sentence { text } } }
    } }`)
    expect(errors).toBeUndefined()
    const { totalCount, edges } = data.searchMetrics
    expect(totalCount).toBeGreaterThan(1)
    expect(edges[0].matched[0]).toBe('TITLE')
    for (const { node } of edges) expect(node.indicator + node.sentence.text).toContain('企业')
    for (const { snippet } of edges) for (const word of markedIn(snippet)) expect(word).toBe('企业')
  })

  it('searches among those that a filter leaves', async () => {
    const { data } = await api.send(SEARCH, {
      query: '高新区',
      where: { document: { newspaper: { equals: '清远日报' } } },
    })
    expect(data.searchArticles.edges.map(({ node }: { node: { title: string } }) => node.title)).toEqual([
      '清远高新区“红色”动能奔涌',
    ])
  })

  it('pages through all hits, each once', async () => {
    const own = await engine.start({ documents: [...corpus, ...seeds()] })
    const whole = (await own.send(SEARCH, { query: '企业', first: 100 })).data.searchArticles
    expect(whole.totalCount).toBeGreaterThan(5)
    const ids: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page: Answer['data'] = (await own.send(SEARCH, { query: '企业', first: 3, after })).data
        .searchArticles
      ids.push(...page.edges.map(({ node }: { node: { id: string } }) => node.id))
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
    }
    const all = whole.edges.map(({ node }: { node: { id: string } }) => node.id)
    expect(ids).toEqual(all)
    const found = (page: Answer['data']): string[] =>
      page.edges.map(({ node }: { node: { id: string } }) => node.id)
    for (const order of ['', ', orderBy: { field: LENGTH, direction: DESC }']) {
      const LAST = `query ($before: String) { searchArticles(query: "企业", last: 3, before: $before${order}) {
        pageInfo { hasPreviousPage hasNextPage startCursor } edges { rank node { id length: text } } } }`
      const backward: Answer['data'][] = []
      for (let before: string | null = null, more = true; more; ) {
        const page: Answer['data'] = (await own.send(LAST, { before })).data.searchArticles
        backward.unshift(...page.edges)
        expect(page.pageInfo.hasNextPage).toBe(before !== null)
        more = page.pageInfo.hasPreviousPage
        before = page.pageInfo.startCursor
      }
      const lengths = backward.map(({ node }) => node.length.length)
      if (order) expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
      else expect(found({ edges: backward })).toEqual(all)
      expect(found({ edges: backward }).sort()).toEqual([...all].sort())
    }
  })

  it('counts what was found by the values of a field', async () => {
    const { data, errors } = await api.send(`{
      found: searchMetrics(query: "高新区", where: { unit: { in: ["家", "元"] } }) { totalCount facets { units { value count } organizations { value count } } nodes { unit } }
      none: searchMetrics(query: "，") { totalCount facets { units { value count } } }
    }`)
    expect(errors).toBeUndefined()
    const { totalCount, nodes, facets } = data.found
    const counts = (values: readonly string[]): Record<string, number> =>
      Object.fromEntries(values.map((one) => [one, values.filter((other) => other === one).length]))
    expect(totalCount).toBeGreaterThan(2)
    expect(
      Object.fromEntries(facets.units.map((one: { value: string; count: number }) => [one.value, one.count])),
    ).toEqual(counts(nodes.map(({ unit }: { unit: string }) => unit)))
    expect(facets.organizations.reduce((sum: number, one: { count: number }) => sum + one.count, 0)).toBe(
      totalCount,
    )
    expect(data.none).toEqual({ totalCount: 0, facets: { units: [] } })
  })

  it('finds organizations by any of their names', async () => {
    const { data } = await api.send(
      '{ searchOrganizations(query: "沃润") { totalCount nodes { name } edges { matched } } }',
    )
    expect(data.searchOrganizations.nodes).toEqual([{ name: '河北沃润达金属包装有限公司' }])
  })

  it.each([
    ['too long a query', { query: '高'.repeat(201) }, 'BAD_FILTER', 'query'],
    ['too many words', { query: 'a b c d e f g h i j k' }, 'BAD_FILTER', 'query'],
    ['a character that no text holds', { query: '高\0' }, 'BAD_FILTER', 'query'],
    ['half of a character', { query: '高\ud840' }, 'BAD_FILTER', 'query'],
    ['a page too large', { query: '高', first: 101 }, 'BAD_PAGE', 'first'],
    ['a broken cursor', { query: '高', after: 'x' }, 'BAD_CURSOR', 'after'],
  ])('refuses %s', async (_, variables, code, argument) => {
    const { errors } = await api.send(SEARCH, variables)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, argument }])
  })

  it('refuses the cursor of another search', async () => {
    const { data } = await api.send(SEARCH, { query: '高新区', first: 1 })
    const { errors } = await api.send(SEARCH, {
      query: '企业',
      after: data.searchArticles.pageInfo.endCursor,
    })
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_CURSOR', argument: 'after' })
  })
})
