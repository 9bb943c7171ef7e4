import { CombinedGraphQLErrors, gql } from '@apollo/client'
import { saveDocument } from '@baobiao/database'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Api, sqliteOnly } from '../support/api.js'
import { corpus } from '../support/corpus.js'
import { countingProxy } from './counting-proxy.js'
import { apolloClient } from './examples/apollo.js'

const LIST = gql`
  query List($after: String) {
    articles(first: 1, after: $after) { edges { node { id title } } pageInfo { hasNextPage endCursor } }
  }
`

sqliteOnly('Apollo Client', (engine) => {
  let api: Api
  let proxy: Awaited<ReturnType<typeof countingProxy>>
  beforeAll(async () => {
    api = await engine.start({ documents: corpus.slice(0, 2) })
    proxy = await countingProxy(api.origin)
  })
  afterAll(() => proxy.close())
  beforeEach(() => void proxy.sent.splice(0))

  it('pages through a list in its normalized cache', async () => {
    const client = apolloClient(proxy.url)
    const list = client.watchQuery<{ articles: { edges: unknown[] } }>({ query: LIST })
    const lengths: number[] = []
    const subscription = list.subscribe(({ data }) => void lengths.push(data?.articles?.edges?.length ?? 0))
    await expect.poll(() => lengths.at(-1)).toBe(1)
    const cursor = () =>
      client.readQuery<{ articles: { pageInfo: { endCursor: string } } }>({ query: LIST })?.articles.pageInfo
        .endCursor
    await list.fetchMore({ variables: { after: cursor() } })
    await expect.poll(() => lengths.at(-1)).toBe(2)
    subscription.unsubscribe()
  })

  it('pays for an unknown hash once, and sends the hash alone from then on', async () => {
    const query = gql`query Once { documents { totalCount } }`
    await apolloClient(proxy.url).query({ query })
    expect(proxy.sent.map(({ body }) => body.includes('"query"'))).toEqual([false, true])
    proxy.sent.splice(0)
    await apolloClient(proxy.url).query({ query })
    expect(proxy.sent.map(({ body }) => body.includes('"query"'))).toEqual([false])
  })

  it('stops sending hashes to a server that registers none', async () => {
    const closed = await engine.start({ settings: { automaticPersistedQueries: false } })
    const through = await countingProxy(closed.origin)
    const client = apolloClient(through.url)
    await client.query({ query: gql`query A { documents { totalCount } }` })
    await client.query({ query: gql`query B { articles { totalCount } }` })
    expect(through.sent.map(({ body }) => body.includes('"query"'))).toEqual([false, true, true])
    through.close()
  })

  it('follows a subscription over its HttpLink', async () => {
    const client = apolloClient(proxy.url)
    const names: unknown[] = []
    const errors: unknown[] = []
    /** What had come behind the event when Apollo Client gave it. */
    let behind: string | undefined
    const following = client
      .subscribe<{ documentIngested: { document: { name: string } | null } }>({
        query: gql`subscription { documentIngested { document { id name } } }`,
      })
      .subscribe({
        next: ({ data }) => {
          names.push(data?.documentIngested.document?.name)
          behind = proxy.sent[1]?.answered().split('undated.txt')[1]
        },
        error: (e) => void errors.push(e),
      })
    // First the hash alone, which nobody knows yet, then hash and text.
    await expect.poll(() => proxy.sent.length).toBe(2)
    await saveDocument(api.database, corpus[2] as (typeof corpus)[2])
    await expect.poll(() => names).toEqual(['undated.txt'])
    // At once: it was not held back until the next sign of life.
    expect(behind).toMatch(/--graphql$/)
    expect(behind).not.toContain('{}')
    expect(errors).toEqual([])
    following.unsubscribe()
  })

  it('takes deferred parts', async () => {
    const { data } = await apolloClient(proxy.url).query<{ articles: { totalCount: number } }>({
      query: gql`{ articles(first: 1) { nodes { id } ... @defer { totalCount } } }`,
    })
    expect(data?.articles.totalCount).toBeGreaterThan(0)
  })

  it('tells errors with code and argument', async () => {
    const failed = apolloClient(proxy.url).query({ query: gql`{ articles(first: 1000) { nodes { id } } }` })
    const error = await failed.catch((reason: unknown) => reason)
    expect(CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions).toMatchObject({
      code: 'BAD_PAGE',
      argument: 'first',
    })
  })
})
