import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gql as apolloTag } from '@apollo/client'
import { createClient, graphql } from '@baobiao/client'
import { createClient as createUrql, fetchExchange, gql as urqlTag } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import { parse, print } from 'graphql'
import { afterAll, expect, it } from 'vitest'
import { publishedOperation } from '../src/graphql/operations.js'
import { apolloClient } from './clients/examples/apollo.js'
import { urqlClient } from './clients/examples/urql.js'
import { type Api, sqliteOnly } from './support/api.js'
import { corpus } from './support/corpus.js'

const folder = mkdtempSync(join(tmpdir(), 'baobiao-operations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const Own = graphql('query Own { documents { totalCount } }')
const OWN = print(Own as Parameters<typeof print>[0])

/** An operation as a front end writes it: comment, fragment, arguments over several lines, a type's name in one place. */
const PAGES = `# The pages.
query Pages($first: Int = 2, $where: DocumentWhere) {
  documents(first: $first, where: $where, orderBy: [{ field: PUBLISHED_ON, direction: DESC }, { field: NAME, direction: ASC }]) {
    totalCount
    nodes { id ...Page articles { nodes { __typename id ... on Article { title } } } }
  }
}
fragment Page on Document { name publishedOn }
`
const persisted = persistedExchange({ preferGetForPersistedQueries: false })

async function post({ url }: Api, body: object, accept = 'application/json') {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  })
  return {
    status: response.status,
    answer: (await response.json()) as {
      data?: unknown
      errors?: { message: string; extensions: { code: string } }[]
    },
  }
}
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })
const code = ({ answer }: Awaited<ReturnType<typeof post>>) => answer.errors?.[0]?.extensions.code

const MANIFESTS: readonly [form: string, file: string, content: string, id: string][] = [
  [
    "Apollo's manifest",
    'apollo.json',
    JSON.stringify({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'a1', name: 'Own', type: 'query', body: OWN }],
    }),
    'a1',
  ],
  ["Relay's map of texts", 'relay.json', JSON.stringify({ r1: OWN }), 'r1'],
  [
    'a folder of files, by the hash that clients print',
    join('files', 'Own.graphql'),
    `# Ours.\n${OWN}`,
    sha256(OWN),
  ],
]

sqliteOnly('persisted operations', (engine) => {
  const { text } = publishedOperation('Documents')

  it.each([
    ['of the file', sha256(text)],
    ['that clients print', sha256(print(parse(text)))],
  ])('are known by the hash %s, also where no others may run', async (_, hash) => {
    for (const persistedOnly of [false, true]) {
      const api = await engine.start({ documents: corpus.slice(0, 1), settings: { persistedOnly } })
      expect((await post(api, byHash(hash))).answer.data).toBeTruthy()
    }
  })

  it.each(MANIFESTS)('are taken from %s', async (_, file, content, id) => {
    mkdirSync(join(folder, 'files'), { recursive: true })
    const path = join(folder, file)
    writeFileSync(path, content)
    const operations = file.endsWith('.graphql') ? join(folder, 'files') : path
    const api = await engine.start({ settings: { persistedOnly: true, operations } })
    expect((await post(api, byHash(id))).answer.data).toEqual({ documents: { totalCount: 0 } })
    expect(code(await post(api, { query: OWN }))).toBe('PERSISTED_ONLY')
    expect(code(await post(api, byHash('0'.repeat(64))))).toBe('PERSISTED_QUERY_NOT_IN_LIST')
  })

  it.each([
    ['no such file', 'missing.json', null, /missing\.json, which does not exist/],
    ['no JSON', 'broken.json', '{', /broken\.json cannot be read/],
    ['another JSON', 'list.json', '[1]', /list\.json is neither an Apollo manifest/],
    ['no GraphQL', 'text.json', '{"x":"query {"}', /x of .*text\.json is no GraphQL/],
  ])('say what is wrong with a manifest: %s', async (_, file, content, message) => {
    const operations = join(folder, file)
    if (content !== null) writeFileSync(operations, content)
    await expect(engine.start({ settings: { operations } })).rejects.toThrow(message)
  })

  it("are registered by hash and text together, and never under another text's hash", async () => {
    const api = await engine.start()
    expect(await post(api, byHash(sha256(OWN)))).toMatchObject({
      status: 404,
      answer: {
        errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      },
    })
    expect(code(await post(api, { query: '{ __typename }', ...byHash(sha256(OWN)) }))).toBe(
      'PERSISTED_QUERY_MISMATCH',
    )
    expect((await post(api, { query: OWN, ...byHash(sha256(OWN)) })).answer.data).toBeTruthy()
    expect((await post(api, byHash(sha256(OWN)))).answer.data).toBeTruthy()
  })

  it('tell clients to send texts where none are registered', async () => {
    const api = await engine.start({ settings: { automaticPersistedQueries: false } })
    expect((await post(api, byHash(sha256(OWN)))).answer.errors?.[0]).toMatchObject({
      message: 'PersistedQueryNotSupported',
      extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
    })
  })

  it.each(['automatic', 'only'] as const)('are sent by our own client with hashes: %s', async (hashes) => {
    writeFileSync(join(folder, 'own.json'), JSON.stringify({ [sha256(OWN)]: OWN }))
    const settings = hashes === 'only' ? { persistedOnly: true, operations: join(folder, 'own.json') } : {}
    const api = await engine.start({ settings })
    const client = createClient({ url: api.url, hashes })
    expect(await client.request(Own, {})).toEqual({ documents: { totalCount: 0 } })
  })

  it('are known by what Apollo Client and urql send of a file, where no others may run', async () => {
    const own = join(folder, 'front-end')
    mkdirSync(own)
    writeFileSync(join(own, 'Pages.graphql'), PAGES)
    const documents = corpus.slice(0, 1)
    const api = await engine.start({ documents, settings: { persistedOnly: true, operations: own } })
    const apollo = await apolloClient(api.url).query<{ documents: object }>({ query: apolloTag(PAGES) })
    const urql = await urqlClient(api.url).query(urqlTag(PAGES), {}).toPromise()
    const uncached = createUrql({
      url: api.url,
      preferGetMethod: false,
      exchanges: [persisted, fetchExchange],
    })
    const plain = await uncached.query(PAGES, {}).toPromise()
    const { name, articles } = { name: documents[0]?.name, articles: { nodes: [{}, {}] } }
    for (const { data, error } of [apollo, urql, plain]) {
      expect(error).toBeUndefined()
      expect(data?.documents).toMatchObject({ totalCount: 1, nodes: [{ name, articles }] })
    }
    const published = publishedOperation('Documents').text
    expect((await uncached.query(published, {}).toPromise()).error).toBeUndefined()
  })

  it('refuse an answer in a form that nobody speaks, in words', async () => {
    const api = await engine.start()
    const refused = await post(api, { query: '{ __typename }' }, 'text/csv')
    expect([refused.status, code(refused)]).toEqual([406, 'NOT_ACCEPTABLE'])
    const asJson = await post(api, { query: 'subscription { documentIngested { cursor } }' })
    expect([asJson.status, code(asJson)]).toEqual([406, 'NOT_ACCEPTABLE'])
  })
})
