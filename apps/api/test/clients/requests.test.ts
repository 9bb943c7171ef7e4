import { saveDocument } from '@baobiao/database'
import { ClientError, GraphQLClient, gql } from 'graphql-request'
import { createClient } from 'graphql-sse'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, sqliteOnly } from '../support/api.js'
import { corpus } from '../support/corpus.js'

const PAGES = gql`query Pages($first: Int!) { documents(first: $first) { totalCount nodes { id name } } }`

sqliteOnly('small clients', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus.slice(0, 2) })
  })

  describe('graphql-request', () => {
    it.each(['POST', 'GET'] as const)('asks by %s', async (method) => {
      const client = new GraphQLClient(api.url, { method })
      const { documents } = await client.request<{ documents: { totalCount: number } }>(PAGES, { first: 1 })
      expect(documents.totalCount).toBe(2)
    })

    it('tells errors with code, argument and status', async () => {
      const client = new GraphQLClient(api.url)
      const error = await client.request(PAGES, { first: 1000 }).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(ClientError)
      const { errors, status } = (error as ClientError).response
      expect([status, errors?.[0]?.extensions]).toEqual([200, { code: 'BAD_PAGE', argument: 'first' }])
    })

    it('hands on what was answered beside errors', async () => {
      const client = new GraphQLClient(api.url, { errorPolicy: 'all' })
      const { data, errors, status } = await client.rawRequest<{ node: unknown }>(
        gql`{ node(id: "Article:${'0'.repeat(32)}") { id } document(id: "x") { id } }`,
      )
      expect([status, data, errors?.map(({ path }) => path)]).toEqual([
        200,
        { node: null, document: null },
        [['document']],
      ])
    })

    it('is told in words that operations are not batched', async () => {
      const batch = new GraphQLClient(api.url).batchRequests([
        { document: PAGES, variables: { first: 1 } },
        { document: PAGES, variables: { first: 2 } },
      ])
      expect(JSON.stringify(await batch.catch((error: ClientError) => error.response))).toMatch(
        /holds a batch: send each operation/,
      )
    })
  })

  describe('graphql-sse', () => {
    const FOLLOW =
      'subscription ($after: String) { documentIngested(after: $after) { cursor document { name } } }'
    const client = () => createClient({ url: api.url, retryAttempts: 0 })

    it('follows a subscription over connections of its own, and goes on after its cursor', async () => {
      const following = client().iterate<{
        documentIngested: { cursor: string; document: { name: string } }
      }>({
        query: FOLLOW,
        variables: { after: Buffer.from('["events",0]').toString('base64url') },
      })
      const events: { cursor: string; document: { name: string } }[] = []
      for await (const { data } of following) {
        if (data) events.push(data.documentIngested)
        if (events.length === 2) await saveDocument(api.database, corpus[2] as (typeof corpus)[2])
        if (events.length === 3) break
      }
      expect(events.map(({ document }) => document.name).sort()).toEqual(
        corpus
          .slice(0, 3)
          .map(({ name }) => name)
          .sort(),
      )
      const later = client().iterate({ query: FOLLOW, variables: { after: events[1]?.cursor } })
      for await (const { data } of later) {
        expect(data).toEqual({ documentIngested: events[2] })
        break
      }
    })

    it('takes queries and errors, too', async () => {
      for await (const { data } of client().iterate({ query: '{ __typename }' }))
        expect(data).toEqual({ __typename: 'Query' })
      const wrong = client().iterate({ query: FOLLOW, variables: { after: 'x' } })
      for await (const { errors } of wrong)
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', argument: 'after' })
    })

    it('is told in words that many subscriptions cannot share a connection', async () => {
      const shared = createClient({ url: api.url, singleConnection: true, retryAttempts: 0 })
      const asked = shared.iterate({ query: FOLLOW }).next()
      await expect(asked).rejects.toThrow(/405|Method Not Allowed/)
    })
  })
})
