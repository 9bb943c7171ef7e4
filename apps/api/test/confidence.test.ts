import { beforeAll, expect, it } from 'vitest'
import { type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'

interface Edge {
  readonly cursor: string
  readonly node: { readonly surface: string; readonly confidence: number }
}

eachEngine('confidence of mentions', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus })
  })

  /** Mentions of one article. */
  const mentions = async (args: string): Promise<readonly Edge[]> => {
    const { data, errors } = await api.send(
      `{ articles(where: { title: { equals: "沧州高新区企业总数突破千家" } }) { nodes { mentions(first: 100, ${args}) { edges { cursor node { surface confidence } } } } } }`,
    )
    expect(errors).toBeUndefined()
    return data.articles.nodes[0].mentions.edges
  }
  const shares = (edges: readonly Edge[]): number[] => edges.map(({ node }) => node.confidence)

  it('filters', async () => {
    const sure = await mentions('where: { confidence: { gte: 0.9 } }')
    const unsure = await mentions('where: { confidence: { lt: 0.9 } }')
    expect(new Set(shares(sure))).toEqual(new Set([0.95]))
    expect(new Set(shares(unsure))).toEqual(new Set([0.7]))
    expect(sure.length + unsure.length).toBe((await mentions('where: {}')).length)
  })

  it('orders, and a cursor goes on in the order', async () => {
    const order = 'orderBy: [{ field: CONFIDENCE, direction: ASC }]'
    const all = await mentions(order)
    expect(shares(all)).toEqual(shares(all).toSorted((a, b) => a - b))
    expect(await mentions(`after: "${all[0]?.cursor}", ${order}`)).toEqual(all.slice(1))
  })
})
