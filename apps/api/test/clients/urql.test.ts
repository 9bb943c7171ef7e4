import { saveDocument } from '@baobiao/database'
import { gql } from '@urql/core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type Api, sqliteOnly } from '../support/api.js'
import { corpus } from '../support/corpus.js'
import { countingProxy } from './counting-proxy.js'
import { urqlClient } from './examples/urql.js'

const LIST = gql`
  query List($after: String) {
    articles(first: 1, after: $after) {
      edges { cursor node { id title authors { name } sections { text } mentions(first: 2) { nodes { id surface } } } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`

sqliteOnly('urql', (engine) => {
  let api: Api
  let proxy: Awaited<ReturnType<typeof countingProxy>>
  const warn = vi.spyOn(console, 'warn')
  beforeAll(async () => {
    api = await engine.start({ documents: corpus.slice(0, 2) })
    proxy = await countingProxy(api.origin)
  })
  afterAll(() => proxy.close())
  beforeEach(() => void proxy.sent.splice(0))
  afterEach(() => {
    expect(warn.mock.calls).toEqual([])
    warn.mockClear()
  })

  it('pages through a list in graphcache without a warning about keys', async () => {
    const client = urqlClient(proxy.url)
    const first = await client.query(LIST, {}).toPromise()
    const second = await client.query(LIST, { after: first.data.articles.pageInfo.endCursor }).toPromise()
    expect([first.error, second.error, second.data.articles.edges.length]).toEqual([undefined, undefined, 2])
  })

  it('sends hashes by its persisted exchange: an unknown one once with its text', async () => {
    const query = gql`query OnceByUrql { documents { totalCount } }`
    expect((await urqlClient(proxy.url).query(query, {}).toPromise()).data.documents.totalCount).toBe(2)
    expect((await urqlClient(proxy.url).query(query, {}).toPromise()).data.documents.totalCount).toBe(2)
    expect(proxy.sent.map(({ body }) => body.includes('"query"'))).toEqual([false, true, false])
  })

  it('goes on without hashes where a server registers none', async () => {
    const closed = await engine.start({ settings: { automaticPersistedQueries: false } })
    const { data, error } = await urqlClient(closed.url)
      .query(gql`{ documents { totalCount } }`, {})
      .toPromise()
    expect([data?.documents.totalCount, error]).toEqual([0, undefined])
  })

  it('takes deferred parts', async () => {
    const counts: unknown[] = []
    const query = gql`{ articles(first: 1) { nodes { id } ... @defer { totalCount } } }`
    // To its end: urql takes an answer that is broken off for an error that nobody catches.
    urqlClient(proxy.url)
      .query(query, {})
      .subscribe(({ data }) => void counts.push(data?.articles.totalCount))
    await expect.poll(() => counts.at(-1)).toBe(3)
  })

  it('tells errors with code and argument', async () => {
    const { error } = await urqlClient(proxy.url)
      .query(gql`{ articles(first: 1000) { nodes { id } } }`, {})
      .toPromise()
    expect(error?.graphQLErrors[0]?.extensions).toMatchObject({ code: 'BAD_PAGE', argument: 'first' })
  })

  it('follows a subscription', async () => {
    const names: unknown[] = []
    const { unsubscribe } = urqlClient(proxy.url)
      .subscription(gql`subscription { documentIngested { cursor document { id name } } }`, {})
      .subscribe(({ data }) => void names.push(data?.documentIngested.document?.name))
    await expect.poll(() => proxy.sent.some(({ status }) => status === 200)).toBe(true)
    await saveDocument(api.database, corpus[2] as (typeof corpus)[2])
    await expect.poll(() => names).toEqual(['undated.txt'])
    unsubscribe()
  })
})
