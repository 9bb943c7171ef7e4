import { createHash } from 'node:crypto'
import { get } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { openDatabase, removeDocument } from '@baobiao/database'
import { smallPdf } from '@baobiao/testing/small-pdf'
import { serverAudits } from 'graphql-http'
import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Answer, type Api, eachEngine, sqliteOnly } from './support/api.js'
import { corpus } from './support/corpus.js'

sqliteOnly('GraphQL over HTTP', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus })
  })

  const audits = serverAudits({ url: () => api.url })
  it('has the whole audit suite', () => expect(audits).toHaveLength(61))
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    'passes the audit %s: %s',
    async (_, __, audit) => {
      const result = await audit.fn()
      expect(result, 'reason' in result ? result.reason : '').toMatchObject({ status: 'ok' })
    },
  )

  it('counts errors by their code, those that never reach GraphQL too', async () => {
    await api.send('{ articles(first: 101) { nodes { id } } }')
    await fetch(api.url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })
    const metrics = async (): Promise<string> => (await fetch(`${api.origin}/metrics`)).text()
    await expect.poll(metrics).toMatch(/code="BAD_PAGE"\} 1\n/)
    await expect.poll(metrics).toMatch(/code="UNSUPPORTED_MEDIA_TYPE"\} \d/)
  })

  it('gives a file the time that its pages take', async () => {
    const keyHash = createHash('sha256').update('key').digest('hex')
    const timeLimitMs = 50_000
    const timed = await engine.start({ settings: { timeLimitMs, apiKeyHashes: [keyHash] } })
    const page = [{ text: '今年以来，高新区引进企业9家。', x: 40, y: 60, size: 10 }]
    const base64 = smallPdf(Array.from({ length: 15 }, () => page)).toString('base64')
    const ingest = `mutation ($input: IngestDocumentInput!) {
      ingestDocument(input: $input) { ... on IngestedDocument { pages { outcome } } } }`
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const answer = timed.send(
        ingest,
        { input: { name: 'issue.pdf', content: { base64 } } },
        { authorization: 'Bearer key' },
      )
      // Its pages are being read: no clock but the test's has told yet that the time is over.
      const reading = /pool="ingestion, \w+",state="read"} 1/
      const metrics = async (): Promise<string> => (await fetch(`${timed.origin}/metrics`)).text()
      await expect.poll(metrics, { interval: 1 }).toMatch(reading)
      await vi.advanceTimersByTimeAsync(2 * timeLimitMs)
      expect((await answer).data.ingestDocument.pages).toEqual(Array(15).fill({ outcome: 'CREATED' }))
    } finally {
      vi.useRealTimers()
    }
  })

  it('answers queries by GET', async () => {
    const query = new URLSearchParams({
      query: 'query ($n: Int) { articles(first: $n) { nodes { id } } }',
      variables: '{"n":2}',
    })
    const response = await fetch(`${api.url}?${query}`, {
      headers: { accept: 'application/graphql-response+json' },
    })
    expect(response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/)
    expect(((await response.json()) as Answer).data.articles.nodes).toHaveLength(2)
  })

  it('sends what is deferred after the rest', async () => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'multipart/mixed' },
      body: JSON.stringify({
        query:
          '{ articles { nodes { title } ... @defer { totalCount facets { newspapers { value count } } } } }',
      }),
    })
    expect(response.headers.get('content-type')).toMatch(/^multipart\/mixed/)
    const parts = (await response.text()).split('---').filter((part) => part.includes('{'))
    expect(parts).toHaveLength(2)
    expect(parts[0]).toContain('"nodes"')
    expect(parts[0]).not.toContain('totalCount')
    expect(parts[0]).toMatch(/"cost":\{"requested":(\d+),"actual":\1,"budget":50000\}/)
    expect(parts[1]).toContain('"totalCount":4')
  })

  it('gives every request an id that the access log names', async () => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query Titles { articles { nodes { title } } }' }),
    })
    await response.text()
    const id = response.headers.get('x-request-id')
    await expect
      .poll(() => api.log.find(({ requestId }) => requestId === id))
      .toMatchObject({
        msg: 'request',
        method: 'POST',
        path: '/graphql',
        status: 200,
        operationName: 'Titles',
        cost: expect.any(Number),
        milliseconds: expect.any(Number),
      })
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('compresses by %s', async (encoding, decompress) => {
    const query = new URLSearchParams({
      query: '{ documents { nodes { text articles { nodes { text title paragraphs { text } } } } } }',
    })
    const plain = await raw(`${api.url}?${query}`, { accept: 'application/json' })
    const packed = await raw(`${api.url}?${query}`, {
      accept: 'application/json',
      'accept-encoding': encoding,
    })
    expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([
      undefined,
      encoding,
    ])
    expect(packed.body.length).toBeLessThan(plain.body.length)
    expect(decompress(packed.body).equals(plain.body)).toBe(true)
  })

  it.each([
    ['/', 302, /^$/],
    ['/healthz', 200, /^ok/],
    ['/readyz', 200, /^ready/],
    ['/metrics', 200, /^baobiao_http_request_seconds_bucket/m],
    ['/metrics', 200, /^baobiao_pages\{pool="previews, short",state="waiting"\} 0$/m],
    ['/nothing', 404, /\/graphql/],
  ])('answers %s with %i', async (path, status, body) => {
    const response = await fetch(api.origin + path, { redirect: 'manual' })
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(body)
  })
})

/** Status and codes of the answer to something that reads much, articles too. */
async function slowly({ url }: Api): Promise<[number, unknown[]]> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({
      query:
        '{ documents { nodes { text articles { totalCount nodes { metrics(first: 5) { nodes { organization { articles(first: 5) { nodes { text } } } } } } } } } }',
    }),
  })
  const { errors = [] } = (await response.json()) as Answer
  return [response.status, errors.map(({ extensions }) => extensions.code)]
}

function raw(
  url: string,
  headers: Record<string, string>,
): Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve({ headers: response.headers, body: Buffer.concat(chunks) })
    }).on('error', reject)
  })
}

eachEngine('the service', (engine) => {
  it('is not ready while migrations are missing, or the database does not answer', async () => {
    const api = await engine.start()
    const ready = async (): Promise<[number, string]> => {
      const response = await fetch(`${api.origin}/readyz`)
      return [response.status, await response.text()]
    }
    expect((await ready())[0]).toBe(200)
    await api.database.prisma.$executeRawUnsafe('DELETE FROM "_prisma_migrations"')
    expect(await ready()).toEqual([503, expect.stringContaining('0001_init')])
  })

  it('gives up what takes longer than its time, and the database does too', async () => {
    const api = await engine.start({
      documents: corpus,
      settings: { timeLimitMs: engine.name === 'sqlite' ? 1 : 1_500 },
    })
    const release = engine.name === 'sqlite' ? async () => {} : await lockArticles(api.databaseUrl)
    expect(await slowly(api)).toEqual([504, ['TIMEOUT']])
    if (engine.name === 'postgresql') await expect.poll(() => waiting(api)).toBe(0)
    await release()
  })

  it.runIf(engine.name === 'postgresql')('says the same where the database gave up first', async () => {
    const api = await engine.start({ documents: corpus, statementTimeoutMs: 1_000 })
    const release = await lockArticles(api.databaseUrl)
    expect(await slowly(api)).toEqual([504, ['TIMEOUT']])
    await release()
  })

  describe('the cache', () => {
    const QUERY = '{ documents(orderBy: { field: NAME }) { totalCount nodes { name } } }'
    const post = async (api: Api, headers: Record<string, string> = {}): Promise<[string, string | null]> => {
      const response = await fetch(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: QUERY }),
      })
      return [await response.text(), response.headers.get('etag')]
    }

    it('answers identical reads with ready bytes, and sees what another process writes', async () => {
      const api = await engine.start({ documents: corpus, settings: { cacheBytes: 1_000_000 } })
      const [first, etag] = await post(api)
      api.statements()
      const [ready, sameTag] = await post(api)
      expect([ready.replace('"actual":0', ''), sameTag]).toEqual([first.replace(/"actual":\d+/, ''), etag])
      // The version of the data is all that is read.
      expect(api.statements()).toHaveLength(1)
      const other = await openDatabase(api.databaseUrl)
      await removeDocument(other, corpus[0]?.id ?? '')
      await other.close()
      const [second, changed] = await post(api)
      expect(JSON.parse(second).data.documents.totalCount).toBe(corpus.length - 1)
      expect(changed).not.toBe(etag)
    })

    it('tells by GET that nothing has changed', async () => {
      const api = await engine.start({ documents: corpus, settings: { cacheBytes: 1_000_000 } })
      const url = `${api.url}?query=${encodeURIComponent(QUERY)}`
      const first = await fetch(url, { headers: { accept: 'application/json' } })
      const etag = first.headers.get('etag') ?? ''
      const status = async (known: string): Promise<unknown> => {
        const again = await fetch(url, { headers: { accept: 'application/json', 'if-none-match': known } })
        return [again.status, (await again.text()) === '']
      }
      expect(first.status).toBe(200)
      for (const known of [etag, etag.replace('W/', ''), '*', `"other", ${etag}`])
        expect(await status(known)).toEqual([304, true])
      for (const known of ['"other"', etag.slice(0, -2), `x${etag}`])
        expect(await status(known)).toEqual([200, false])
    })

    it('keeps no errors', async () => {
      const api = await engine.start({ settings: { cacheBytes: 1_000_000 } })
      await api.database.prisma.$executeRawUnsafe('ALTER TABLE "Document" RENAME TO "Hidden"')
      expect(JSON.parse((await post(api))[0]).errors).toHaveLength(1)
      await api.database.prisma.$executeRawUnsafe('ALTER TABLE "Hidden" RENAME TO "Document"')
      expect(JSON.parse((await post(api))[0]).data.documents.totalCount).toBe(0)
    })
  })
})

/**
 * Holds a lock that every read of articles waits for; call what it returns to let go. Over the driver itself: Prisma gives a
 * transaction up after a while, and what waits for it would go on before its own time is over on a busy machine.
 */
async function lockArticles(connectionString: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query('BEGIN; LOCK TABLE "Article" IN ACCESS EXCLUSIVE MODE')
  return () => client.end()
}

/** Statements of the service that wait for a lock. */
async function waiting({ database }: Api): Promise<number> {
  const rows = await database.prisma.$queryRawUnsafe<unknown[]>(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rows.length
}
