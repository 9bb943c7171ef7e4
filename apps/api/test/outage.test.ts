import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { migrate, openDatabase, saveDocuments } from '@baobiao/database'
import { createDatabase } from '@baobiao/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createHttpServer } from '../src/http/http-server.js'
import { type Answer, sqliteOnly, TEST_SETTINGS } from './support/api.js'
import { corpus } from './support/corpus.js'
import { Line } from './support/line.js'

const postgres = inject('postgres')

describe.skipIf(postgres === null)('while the database is away', () => {
  let line: Line
  let origin: string
  const closing: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    line = new Line(new URL(await createDatabase(postgres ?? '')))
    const databaseUrl = await line.lay()
    const database = await openDatabase(databaseUrl)
    await migrate(database)
    await saveDocuments(database, corpus)
    const settings = { ...TEST_SETTINGS, cacheBytes: 1_000_000, databaseUrl }
    const server = createHttpServer({
      database,
      settings,
      logger: pino({ level: 'silent' }),
      rateLimit: null,
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    closing.push(async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await database.close()
      await line.cut()
    })
  })
  afterAll(async () => {
    for (const close of closing) await close()
  })

  const ask = async (
    query: string,
    seen: Record<string, string> = {},
  ): Promise<{ status: number; headers: Headers; answer: Answer }> => {
    const response = await fetch(`${origin}/graphql?${new URLSearchParams({ query })}`, {
      headers: { accept: 'application/graphql-response+json', ...seen },
    })
    return { status: response.status, headers: response.headers, answer: (await response.json()) as Answer }
  }
  const readyz = async (): Promise<string> => {
    const response = await fetch(`${origin}/readyz`)
    return `${response.status} ${(await response.text()).trim()}`
  }

  it('serves what it has ready, says so of the rest in the form of GraphQL, and serves as before when it is back', async () => {
    expect((await ask('{ documents { totalCount } }')).status).toBe(200)
    expect(await readyz()).toBe('200 ready')
    await line.cut()
    const ready = await ask('{ documents { totalCount } }')
    expect([ready.status, ready.answer.data.documents.totalCount]).toEqual([200, corpus.length])
    expect(ready.headers.get('warning')).toBe('111 - "Revalidation Failed"')
    // Another process told of a write that this one had not heard of yet.
    const later = String(Number(ready.headers.get('data-version')) + 1)
    expect((await ask('{ documents { totalCount } }', { 'data-version': later })).status).toBe(503)
    for (const query of ['{ documents { nodes { name } } }', '{ articles { nodes { title } } }']) {
      const { status, headers, answer } = await ask(query)
      expect([status, headers.get('retry-after')]).toEqual([503, '5'])
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE'])
    }
    expect(await readyz()).toBe('503 the database does not answer')
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
    await line.lay()
    await expect.poll(async () => (await ask('{ documents { totalCount } }')).status).toBe(200)
    expect(await readyz()).toBe('200 ready')
  })
})

sqliteOnly('while the disk is full', (engine) => {
  it('says so when something is to be stored, stores nothing of it, and goes on reading', async () => {
    const key = 'k'
    const { url, database, send } = await engine.start({
      documents: corpus,
      settings: {
        apiKeyHashes: [createHash('sha256').update(key).digest('hex')],
        timeLimitMs: 60_000,
      },
    })
    // As large as it is now: what SQLite says then is what it says of a full disk.
    const [{ page_count: pages } = { page_count: 0 }] = await database.prisma.$queryRaw<
      { page_count: bigint }[]
    >`PRAGMA page_count`
    await database.prisma.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`)
    const text = '沧州高新区引进企业222家，投资1.2亿元。\n'.repeat(60)
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({
        query: 'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { __typename } }',
        variables: { input: { name: 'large.txt', content: { text } } },
      }),
    })
    const { errors } = (await response.json()) as Answer
    expect([response.status, errors?.[0]?.extensions.code]).toEqual([507, 'STORAGE_FULL'])
    expect((await send('{ documents { totalCount } }')).data.documents.totalCount).toBe(corpus.length)
  })
})

sqliteOnly('a database that can only be read', (engine) => {
  it('is served, and tells whoever wants to change it', async () => {
    const { database, databaseUrl } = await engine.start({ documents: corpus })
    await database.prisma.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`
    const copy = `${databaseUrl.slice('file:'.length)}-copy 50%.sqlite`
    copyFileSync(databaseUrl.slice('file:'.length), copy)
    const closed = await openDatabase(`file:${copy}?mode=ro`)
    expect([await migrate(closed), closed.engine.readOnly]).toEqual([[], true])
    const log: string[] = []
    const server = createHttpServer({
      database: closed,
      settings: { ...TEST_SETTINGS, apiKeyHashes: [createHash('sha256').update('k').digest('hex')] },
      logger: pino({ level: 'warn' }, { write: (told: string) => void log.push(told) }),
      rateLimit: null,
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const ask = async (query: string): Promise<{ status: number; answer: Answer }> => {
      const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer k' },
        body: JSON.stringify({ query }),
      })
      return { status: response.status, answer: (await response.json()) as Answer }
    }
    const read = await ask('{ documents { totalCount } searchArticles(query: "高新区") { totalCount } }')
    expect(read.answer.data.documents.totalCount).toBe(corpus.length)
    const change = await ask(
      'mutation { ingestDocument(input: { name: "x", content: { text: "沧州高新区引进企业222家。" } }) { __typename } }',
    )
    expect([change.status, change.answer.errors?.[0]?.extensions.code]).toEqual([403, 'READ_ONLY'])
    // Nobody has to look after it.
    expect(log).toEqual([])
    expect(existsSync(`${copy}-shm`)).toBe(false)
    await new Promise((resolve) => server.close(resolve))
    await closed.close()
  })
})
