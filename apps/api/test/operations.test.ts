import prettyCompact from 'json-stringify-pretty-compact'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishedOperations } from '../src/graphql/operations.js'
import { type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'
import { seeds } from './support/seeds.js'

/** Every list of nodes, edges or buckets in an answer. */
function listsIn(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value, ...value.flatMap(listsIn)]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listsIn) : []
}

const QUERIES = publishedOperations().filter(({ kind }) => kind === 'query')

/** As many placeholders as there are parents say nothing of the statement. */
const shape = (statement: string): string =>
  statement.replace(/\s+/g, ' ').replace(/\((?:(?:\?|\$\d+),\s?)+(?:\?|\$\d+)\)/g, '(…)')

/**
 * Beside each operation's answer stand the statements that it sends. `npx vitest run -u` writes them again: look at what
 * changed before you commit.
 */
eachEngine('published operations', (engine) => {
  let [small, large]: Api[] = []
  beforeAll(async () => {
    small = await engine.start({ documents: corpus })
    large = await engine.start({ documents: [...corpus, ...seeds()] })
  })

  describe.each(QUERIES)('$name', ({ name, text }) => {
    const file = (ending: string): string => `operations/${name}.${ending}`

    it('answers the same on both engines', async () => {
      const answer = await (small as Api).send(text)
      const { data, errors } = answer
      expect(errors).toBeUndefined()
      // The second time it is executed by what was compiled the first time.
      expect(await (small as Api).send(text)).toEqual(answer)
      await expect(`${prettyCompact(data, { maxLength: 100 })}\n`).toMatchFileSnapshot(file('json'))
    })

    it('sends these statements', async () => {
      small?.statements()
      await small?.send(text)
      // Some are sent side by side, in no certain order.
      const statements = small
        ?.statements()
        .map((statement) => `${shape(statement)};\n`)
        .sort()
      await expect(statements?.join('\n')).toMatchFileSnapshot(file(`statements-${engine.name}.sql`))
    })

    it('sends no more of them when there is more to find, and finds it in the seeds', async () => {
      const count = async (api: Api | undefined): Promise<number> => {
        api?.statements()
        const { data, errors } = (await api?.send(text)) ?? {}
        expect(errors).toBeUndefined()
        expect(listsIn(data)[0]).not.toEqual([])
        return api?.statements().length ?? 0
      }
      expect(await count(large)).toBe(await count(small))
    })
  })
})

/** One to ten, tens and one more, and one statement for all others. */
const FEW_SIZES = 29

eachEngine('statements', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus })
  })

  const statementsOf = async (query: string): Promise<string[]> => {
    api.statements()
    expect((await api.send(query)).errors).toBeUndefined()
    return api.statements()
  }

  it('are one for all that hangs on the rows of a list, however many parents and aliases there are', async () => {
    const statements =
      await statementsOf(`{ articles { totalCount nodes { title document { name } authors { name }
      a: metrics(first: 1) { nodes { text } } b: metrics(first: 2, orderBy: { field: VALUE }) { edges { node { text organization { name } } } }
    } } }`)
    expect(statements).toHaveLength(1)
  })

  it('give each way to a row its own', async () => {
    const { data } = await api.send(`{ articles(first: 1, where: { title: { contains: "红色" } }) {
      nodes { m: metrics(first: 1) { nodes { text } } }
      edges { node { m: metrics(first: 2) { nodes { text } } d: document { name } } }
      again: edges { node { d: position m: metrics(last: 1) { nodes { text } } } }
    } }`)
    const [alone, edge, again] = [
      data.articles.nodes[0],
      data.articles.edges[0].node,
      data.articles.again[0].node,
    ]
    expect([alone.m.nodes.length, edge.m.nodes.length, again.m.nodes.length]).toEqual([1, 2, 1])
    expect([typeof edge.d.name, typeof again.d]).toEqual(['string', 'number'])
    expect(again.m.nodes).not.toEqual(alone.m.nodes)
  })

  it('read a page once for nodes, edges and page information', async () => {
    const nodes = await statementsOf('{ articles { nodes { id } } }')
    const all = await statementsOf('{ articles { pageInfo { hasNextPage } edges { cursor } nodes { id } } }')
    expect(all).toHaveLength(nodes.length)
  })

  it('count only what is asked for', async () => {
    expect((await statementsOf('{ articles { nodes { id } } }')).join()).not.toMatch(/COUNT\(/)
    expect(await statementsOf('{ articles { totalCount } }')).toHaveLength(1)
  })

  it('cut nested pages in the database', async () => {
    const [nested] = await statementsOf('{ articles { nodes { id metrics(first: 2) { nodes { id } } } } }')
    expect(nested?.match(/ORDER BY .*? LIMIT/gs)).toHaveLength(2)
  })

  it('are few, however many sizes of pages are asked for', async () => {
    const texts = new Set<string>()
    for (let first = 1; first <= 100; first++)
      for (const one of await statementsOf(`{ articles(first: ${first}) { nodes { id } } }`)) texts.add(one)
    expect(texts.size).toBe(engine.name === 'sqlite' ? 1 : FEW_SIZES)
  })

  it('leave the size of a page that is chosen by values to the engine, which plans for those', async () => {
    const [whole] = await statementsOf(
      '{ articles(first: 3) { nodes { id metrics(first: 2) { nodes { id } } } } }',
    )
    const [chosen] = await statementsOf(
      '{ articles(first: 3, where: { title: { contains: "红色" } }) { nodes { id metrics(first: 2) { nodes { id } } } } }',
    )
    const parameters = (statement: string | undefined) => statement?.match(/LIMIT [?$]/g)?.length ?? 0
    expect([parameters(whole), parameters(chosen)]).toEqual(engine.name === 'sqlite' ? [2, 2] : [0, 1])
  })

  it('read no column that nobody asked for', async () => {
    const all = (await statementsOf('{ articles { nodes { title metrics { nodes { value } } } } }')).join(
      '\n',
    )
    expect(all).not.toMatch(/[`"](text|paragraphs|spans|sentence|indicator)[`"]/)
  })

  it('read the source of all spans at once', async () => {
    const statements = await statementsOf(
      '{ articles { nodes { titleSpans { raw } bodySpans { raw } metrics { nodes { span { raw } sentence { span { raw } } } } } } }',
    )
    expect(
      statements.filter((one) => /[`"]Document[`"].*[`"]text[`"]|[`"]text[`"].*[`"]Document[`"]/s.test(one)),
    ).toHaveLength(1)
  })
})
