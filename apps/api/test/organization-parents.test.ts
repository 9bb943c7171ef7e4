import { beforeAll, expect, it } from 'vitest'
import { type Api, eachEngine } from './support/api.js'
import { seeds } from './support/seeds.js'

eachEngine('an organization', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: seeds() })
  })

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
    expect(api.statements().length).toBeLessThan(6)
  })
})
