import { beforeAll, expect, it } from 'vitest'
import { type Api, eachEngine } from './support/api.js'
import { seeds } from './support/seeds.js'

eachEngine('an organization', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: seeds() })
  })

  interface Named {
    readonly name: string
    readonly parent: { readonly name: string } | null
    readonly children: { readonly nodes: readonly { readonly name: string }[] }
  }
  async function allWithParents(): Promise<Named[]> {
    const found: Named[] = []
    for (let after: string | null = null; ; ) {
      const { data } = await api.send(
        'query ($after: String) { organizations(first: 50, after: $after) { nodes { name parent { name } children { nodes { name } } } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      found.push(...data.organizations.nodes)
      if (!data.organizations.pageInfo.hasNextPage) return found
      after = data.organizations.pageInfo.endCursor
    }
  }
  async function namesOf(where: string): Promise<string[]> {
    const { data } = await api.send(`{ organizations(first: 100, where: ${where}) { nodes { name } } }`)
    return data.organizations.nodes.map(({ name }: { name: string }) => name)
  }

  it('has the region that its name begins with, and the body that it belongs to', async () => {
    const { data } = await api.send(`{
      party: organizations(where: { name: { equals: "沧州高新区企业党委" } }) { nodes { region parent { name type } } }
      company: organizations(where: { name: { equals: "豪美新材" } }) { nodes { region parent { name } } }
    }`)
    expect(data).toEqual({
      party: { nodes: [{ region: '河北省/沧州市', parent: { name: '沧州高新区', type: 'PARK' } }] },
      company: { nodes: [{ region: null, parent: null }] },
    })
  })

  it('has children and is found by its parent', async () => {
    const all = await allWithParents()
    const named = all.filter(({ parent }) => parent)
    expect(named.length).toBeGreaterThan(5)
    for (const parent of new Set(named.map((one) => one.parent?.name)))
      expect(await namesOf(`{ parent: { name: { equals: "${parent}" } } }`)).toEqual(
        named.filter((one) => one.parent?.name === parent).map(({ name }) => name),
      )
    for (const { name, children } of all)
      expect(children.nodes.map((child) => child.name)).toEqual(
        named.filter(({ parent }) => parent?.name === name).map((child) => child.name),
      )
    const { data } = await api.send('{ organizations(where: { not: { parent: {} } }) { totalCount } }')
    expect(data.organizations.totalCount).toBe(all.length - named.length)
  })

  it('is found by its region', async () => {
    const { data } = await api.send(
      '{ organizations(first: 100, where: { region: { startsWith: "河北省/沧州市" } }) { nodes { name region } } }',
    )
    const { nodes } = data.organizations
    expect(nodes.length).toBeGreaterThan(10)
    expect(nodes.every(({ region }: { region: string }) => region.startsWith('河北省/沧州市'))).toBe(true)
  })

  it('asks for the parents of a whole list at once', async () => {
    api.statements()
    await api.send('{ organizations(first: 50) { nodes { name parent { name } } } }')
    expect(api.statements()).toHaveLength(1)
  })
})
