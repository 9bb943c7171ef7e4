import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BaobiaoError, createClient, graphql } from '@baobiao/client'
import { saveDocument } from '@baobiao/database'
import { beforeAll, expect, expectTypeOf, it } from 'vitest'
import { largestFigures } from './examples/largest-figures.js'
import { type Api, sqliteOnly } from './support/api.js'
import { corpus } from './support/corpus.js'

const Title = graphql(
  'query Title($id: ID!) { article(id: $id) { title metrics { nodes { value qualifier } } } }',
)
const Delete = graphql(
  'mutation Delete($id: ID!) { deleteDocument(id: $id) { __typename ... on NotFound { message } } }',
)
const Follow = graphql(
  'subscription Follow($after: String) { documentIngested(after: $after) { cursor document { name } } }',
)

const breaksOff =
  (type: string, begun: string): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type }).write(begun, () => response.destroy())
  }

const says =
  (status: number, body: string, type = 'application/json'): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body)
const parts = (...bodies: string[]): RequestListener =>
  says(
    200,
    `---${bodies.map((body) => `\r\ncontent-type: application/json\r\n\r\n${body}\r\n---`).join('')}--\r\n`,
    'multipart/mixed; boundary="-"',
  )
const events = (data: string): RequestListener =>
  says(200, `event: next\ndata: ${data}\n\n`, 'text/event-stream')

async function drained(answers: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of answers);
}

const NOT_THE_API: readonly (readonly [string, RequestListener])[] = [
  ['errors of JSON:API', says(404, '{"errors":[{"status":"404","title":"Not found"}]}')],
  ['errors that are words', says(500, '{"errors":["nope"]}')],
  ['errors that are null', says(500, '{"errors":[null]}')],
  ['an error with other extensions', says(200, '{"errors":[{"message":"no","extensions":["x"]}]}')],
  ['data that is a list', says(200, '{"data":[1,2]}')],
  ['data that is a text', says(200, '{"data":"x"}')],
  ['data beside a failure', says(500, '{"data":{"a":1}}')],
  ['no data and no errors', says(200, '{"data":null}')],
  ['null', says(200, 'null')],
  ['no part', parts()],
  ['a part that is a page', parts('<!doctype html>')],
  ['a part that is null', parts('null')],
  ['a part of another', parts('{"error":"no such route"}')],
  [
    'a part in no place',
    parts('{"data":{},"hasNext":true}', '{"incremental":[{"path":["a","b"],"data":{}}]}'),
  ],
  ['an event that is no JSON', events('hello')],
  ['an event that is null', events('null')],
]

sqliteOnly('the client', (engine) => {
  const apiKey = 'k'
  let api: Api
  beforeAll(async () => {
    api = await engine.start({
      documents: corpus.slice(0, 2),
      settings: { apiKeyHashes: [createHash('sha256').update(apiKey).digest('hex')] },
    })
  })

  it('runs the example of its README', async () => {
    expect(await largestFigures(api.url, '家')).toEqual([
      '2658 企业 of 清远高新区',
      '1286 入驻企业 of 沧州高新区',
      '310 高新技术企业 of 清远高新区',
    ])
    const readme = readFileSync(new URL('../../../packages/client/README.md', import.meta.url), 'utf8')
    const example = readFileSync(new URL('examples/largest-figures.ts', import.meta.url), 'utf8')
    expect(readme).toContain(example)
  })

  it('knows the types of variables and answers', () => {
    const { request } = createClient({ url: api.url })
    const answer = () => request(Title, { id: 'x' })
    expectTypeOf(answer).returns.resolves.toEqualTypeOf<{
      article: {
        title: string | null
        metrics: {
          nodes: { value: string; qualifier: 'EXACT' | 'APPROX' | 'AT_LEAST' | 'AT_MOST' | 'NEARLY' }[]
        }
      } | null
    }>()
    // @ts-expect-error an id is needed
    expectTypeOf(() => request(Title, {})).returns.toBeObject()
  })

  it('throws what the API refuses, with its code', async () => {
    const error = await createClient({ url: api.url })
      .request(Title, { id: 'x' })
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(BaobiaoError)
    expect(error).toMatchObject({ code: 'BAD_ID', errors: [{ extensions: { argument: 'id' } }] })
  })

  it.each<[string, RequestListener, object]>([
    [
      'a page',
      (_, response) => response.writeHead(404).end('<!doctype html>'),
      { code: 'NOT_THE_API', status: 404 },
    ],
    [
      'JSON of another',
      (_, response) => response.end('{"error":"no such route"}'),
      { code: 'NOT_THE_API', status: 200 },
    ],
    ['a bad gateway', (_, response) => response.writeHead(502).end(), { code: 'NOT_THE_API', status: 502 }],
    [
      'an answer that breaks off',
      breaksOff('application/json', '{"data":'),
      { code: 'UNREACHABLE', status: 0 },
    ],
    [
      'parts that break off',
      breaksOff('multipart/mixed; boundary="-"', '---\r\n'),
      { code: 'UNREACHABLE', status: 0 },
    ],
    ['events that break off', breaksOff('text/event-stream', ':\n\n'), { code: 'UNREACHABLE', status: 0 }],
    ...NOT_THE_API.map(([what, listener]): [string, RequestListener, object] => [
      what,
      listener,
      { code: 'NOT_THE_API' },
    ]),
  ])('throws one type of error where there is %s', async (_, listener, error) => {
    const server = createServer(listener).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const calls = [createClient({ url }), createClient({ url, hashes: 'automatic' })].flatMap((client) => [
      () => client.request(Title, { id: 'x' }),
      () => drained(client.stream(Title, { id: 'x' })),
      () => drained(client.follow(Follow, {})),
    ])
    for (const call of calls) {
      const thrown = await call().catch((reason: unknown) => reason)
      expect(thrown).toBeInstanceOf(BaobiaoError)
      expect(thrown).toMatchObject(error)
    }
    server.close()
  })

  it('tells where parts end before the last one', async () => {
    const server = createServer(parts('{"data":{"article":null},"hasNext":true}')).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const client = createClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
    const answers = client.stream(Title, { id: 'x' })
    expect(await answers.next()).toMatchObject({ value: { article: null } })
    await expect(answers.next()).rejects.toMatchObject({ name: 'BaobiaoError', code: 'UNREACHABLE' })
    server.close()
  })

  it('takes deferred parts as they come', async () => {
    const Deferred = graphql(
      'query Deferred { articles(first: 1) { nodes { id } ... @defer { totalCount } } }',
    )
    const answers: unknown[] = []
    for await (const answer of createClient({ url: api.url }).stream(Deferred, {})) answers.push(answer)
    expect(answers[0]).not.toHaveProperty('articles.totalCount')
    expect(answers.at(-1)).toHaveProperty('articles.totalCount', 3)
  })

  it('keeps what was answered beside an error, and tells a lost network alike', async () => {
    const Partly = graphql('query Partly($id: ID!) { documents { totalCount } article(id: $id) { title } }')
    const client = createClient({ url: api.url })
    const partial = await client.request(Partly, { id: 'x' }).catch((reason: unknown) => reason)
    expect(partial).toMatchObject({ code: 'BAD_ID', data: { documents: { totalCount: 2 }, article: null } })
    const lost = createClient({ url: 'http://127.0.0.1:9/graphql' }).request(Partly, { id: 'x' })
    await expect(lost).rejects.toMatchObject({ name: 'BaobiaoError', status: 0, code: 'UNREACHABLE' })
  })

  it('changes with a key', async () => {
    const variables = { id: `Document:${'0'.repeat(64)}` }
    await expect(createClient({ url: api.url }).request(Delete, variables)).rejects.toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    })
    const { deleteDocument } = await createClient({ url: api.url, apiKey }).request(Delete, variables)
    expect(deleteDocument.__typename).toBe('NotFound')
  })

  it('follows until it is told to stop', async () => {
    const stop = new AbortController()
    const names: (string | undefined)[] = []
    const after = Buffer.from('["events",1]').toString('base64url')
    const following = (async () => {
      for await (const { documentIngested } of createClient({ url: api.url }).follow(
        Follow,
        { after },
        stop.signal,
      ))
        names.push(documentIngested.document?.name)
    })()
    await expect.poll(() => names).toEqual(['qingyuan-05-20.txt'])
    await saveDocument(api.database, corpus[2] as (typeof corpus)[2])
    await expect.poll(() => names).toEqual(['qingyuan-05-20.txt', 'undated.txt'])
    stop.abort()
    await expect(following).rejects.toMatchObject({ name: 'AbortError' })
    const refused = createClient({ url: api.url }).follow(Follow, { after: 'x' })
    await expect(refused.next()).rejects.toMatchObject({ code: 'BAD_CURSOR' })
  })
})
