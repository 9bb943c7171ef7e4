import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'

const FIRM = '河北沃润达金属包装有限公司'

eachEngine('organizations', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus })
  })

  it.each([FIRM, '沃润达'])('are found by the name %s', async (name) => {
    const { data } = await api.send(
      'query ($name: String) { organization(name: $name) { name type names { name } } }',
      { name },
    )
    expect(data.organization).toMatchObject({ name: FIRM, type: 'COMPANY' })
    expect(data.organization.names.map((one: { name: string }) => one.name).sort()).toEqual(['沃润达', FIRM])
  })

  it('are null where no document knows the name', async () => {
    const { data, errors } = await api.send('{ organization(name: "无此公司") { name } }')
    expect([data, errors]).toEqual([{ organization: null }, undefined])
  })

  it('tell with whom the same articles mention them', async () => {
    const { data } = await api.send(
      `query ($name: String) {
      organization(name: $name) { coOccurring(first: 3) {
        totalCount pageInfo { hasNextPage endCursor } edges { articleCount node { name } }
      } }
    }`,
      { name: '沧州高新区' },
    )
    const { totalCount, pageInfo, edges } = data.organization.coOccurring
    expect([totalCount, pageInfo.hasNextPage, edges.length]).toEqual([4, true, 3])
    const next = await api.send(
      `query ($name: String, $after: String) {
      organization(name: $name) { coOccurring(first: 3, after: $after) { edges { articleCount node { name } } } }
    }`,
      { name: '沧州高新区', after: pageInfo.endCursor },
    )
    const all = [...edges, ...next.data.organization.coOccurring.edges]
    expect(all.map(({ node }) => node.name).sort()).toEqual(
      ['河北沃润达金属包装有限公司', '沧州市图书馆', '沧州市财政局', '清远高新区'].sort(),
    )
    expect(all.map(({ articleCount }) => articleCount)).toEqual([1, 1, 1, 1])
  })

  it('come in the order of the articles shared, filtered like any others', async () => {
    const twice = corpus.map((document) =>
      document.name === 'undated.txt'
        ? { ...document, id: document.id.replace(/^./, (first) => (first === '0' ? '1' : '0')) }
        : document,
    )
    const both = await engine.start({ documents: [...corpus, ...twice] })
    const { data } = await both.send(`{ organization(name: "沧州高新区") {
      coOccurring(where: { type: { in: [OTHER, PARK] } }) { edges { articleCount node { name } } }
    } }`)
    expect(data.organization.coOccurring.edges).toEqual([
      { articleCount: 2, node: { name: '沧州市图书馆' } },
      { articleCount: 1, node: { name: '清远高新区' } },
    ])
  })

  describe('suggestions', () => {
    const suggest = async (prefix: string, first = 10): Promise<string[][]> => {
      const { data } = await api.send(
        'query ($prefix: String!, $first: Int!) { suggestOrganizations(prefix: $prefix, first: $first) { name organization { name } } }',
        { prefix, first },
      )
      return data.suggestOrganizations.map((one: { name: string; organization: { name: string } }) => [
        one.name,
        one.organization.name,
      ])
    }

    it('begin with what is typed, the most mentioned first', async () => {
      const found = await suggest('沧州')
      expect(found[0]).toEqual(['沧州高新区', '沧州高新区'])
      expect(found.map(([name]) => name).sort()).toEqual(
        ['沧州高新区', '沧州市财政局', '沧州银行', '沧州市图书馆'].sort(),
      )
    })

    it('go on with names that hold it', async () => {
      expect(await suggest('银行')).toEqual([['沧州银行', '沧州银行']])
      const found = await suggest('高新')
      expect(found.map(([name]) => name).sort()).toEqual(['沧州高新区', '清远高新区'].sort())
      expect(await suggest('高新', 1)).toHaveLength(1)
      expect([await suggest('"银行"'), await suggest('%%'), await suggest('银'.repeat(999))]).toEqual([
        [],
        [],
        [],
      ])
    })

    it('find aliases', async () => expect(await suggest('沃')).toEqual([['沃润达', FIRM]]))
    it('take traditional letters, at the beginning and inside', async () => {
      const name = '沧州市财政局'
      expect([await suggest('滄州市財'), await suggest('財政')]).toEqual([[[name, name]], [[name, name]]])
    })
    it('take full-width forms and white space', async () =>
      expect(await suggest(' 沃 润')).toEqual([['沃润达', FIRM]]))
    it('read no wildcards', async () => expect([await suggest('%'), await suggest('_')]).toEqual([[], []]))
    it('are none for nothing', async () => expect(await suggest('')).toEqual([]))
    it('are as many as asked for', async () => expect(await suggest('沧州', 2)).toHaveLength(2))

    it.each([0, 21])('refuse first: %i', async (first) => {
      const { errors } = await api.send(`{ suggestOrganizations(prefix: "沧", first: ${first}) { name } }`)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_PAGE', argument: 'first' })
    })
  })
})
