import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  connectDatabase,
  type Database,
  DatabaseError,
  openDatabase,
  openReplica,
  type Replica,
  saveDocuments,
} from '@baobiao/database'
import {
  createDatabase,
  missingPostgres,
  startPostgres,
  startReplica,
  type TestPostgres,
} from '@baobiao/testing'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttpServer } from '../src/http/http-server.js'
import { prepare } from '../src/preparation.js'
import { type Answer, TEST_SETTINGS } from './support/api.js'
import { corpus } from './support/corpus.js'
import { Line } from './support/line.js'

const KEY = 'k'
const INGEST =
  'mutation ($name: String!, $text: String!) { ingestDocument(input: { name: $name, content: { text: $text } }) { __typename } }'

/** Streaming replication for real: a server, one that follows it, and the API over both. */
describe.skipIf(missingPostgres() !== null)('with a replica to read from', () => {
  let servers: { first: TestPostgres; second: TestPostgres }
  let [url, copyUrl] = ['', '']
  /** Whether the replica was asked for the count of documents. */
  let replicaRead = false
  const closing: (() => Promise<unknown>)[] = []
  const started: TestPostgres[] = []

  /** The API over a database and a replica, as server.ts puts it together. */
  async function start(databaseUrl: string, readUrl: string | null): Promise<string> {
    const database: Database = await connectDatabase(databaseUrl)
    const logger = pino({ level: 'silent' })
    const preparation = await prepare({ database, rateLimit: null, logger, failed: () => {} })
    const onQuery = (sql: string): void => {
      replicaRead ||= sql.includes('"Tally"')
    }
    const replica: Replica | null =
      readUrl === null ? null : await openReplica(database, readUrl, { onQuery })
    const settings = {
      ...TEST_SETTINGS,
      cacheBytes: 1_000_000,
      apiKeyHashes: [createHash('sha256').update(KEY).digest('hex')],
      databaseUrl,
    }
    const server: Server = createHttpServer({
      database,
      replica,
      settings,
      logger,
      rateLimit: null,
      preparation,
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    closing.push(async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await Promise.all([replica?.close(), database.close()])
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  }

  let api = ''
  beforeAll(async () => {
    const first = await startPostgres()
    started.push(first)
    url = await createDatabase(first.url)
    const second = await startReplica(first.url)
    started.push(second)
    servers = { first, second }
    copyUrl = Object.assign(new URL(second.url), { pathname: new URL(url).pathname }).toString()
    api = await start(url, copyUrl)
    const database = await openDatabase(url)
    await saveDocuments(database, corpus)
    await database.close()
    // Two servers begin here, on a machine that may be busy.
  })
  afterAll(async () => {
    for (const close of closing) await close()
    await Promise.allSettled(started.map((server) => server.stop()))
  })

  let question = 0
  /** A query that no cache has, how it was answered, and who was asked for it. */
  async function ask(
    headers: Record<string, string> = {},
    at = api,
  ): Promise<{ status: number; count: number | undefined; version: number; from: 'first' | 'second' }> {
    const query = `{ documents { count${question++}: totalCount } }`
    await expect.poll(() => tellsVersion(at)).toBe(true)
    replicaRead = false
    const response = await fetch(at, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
    const { data } = (await response.json()) as Answer
    return {
      status: response.status,
      count: data ? (Object.values(data.documents)[0] as number) : undefined,
      version: Number(response.headers.get('data-version')),
      from: replicaRead ? 'second' : 'first',
    }
  }
  async function ingest(name: string, at = api): Promise<{ status: number; version: number; code: unknown }> {
    const response = await fetch(at, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
      body: JSON.stringify({
        query: INGEST,
        variables: { name, text: `沧州高新区引进企业222家，${name}投资1.2亿元。` },
      }),
    })
    const { errors } = (await response.json()) as Answer
    const version = Number(response.headers.get('data-version'))
    return { status: response.status, version, code: errors?.[0]?.extensions.code }
  }
  /** Whatever is asked, the replica answers it in the end: one that takes too long on a busy machine is left alone for a moment. */
  const fromReplica = (count: number, headers: Record<string, string> = {}) =>
    expect.poll(() => ask(headers)).toMatchObject({ status: 200, count, from: 'second' })

  it('reads there what it has, and elsewhere what it has not yet', async () => {
    await fromReplica(corpus.length)
    const before = await ask()
    await sql(copyUrl, 'SELECT pg_wal_replay_pause()')
    const written = await ingest('one.txt')
    expect(written.version).toBeGreaterThan(before.version)
    // Nobody who says nothing reads anything old; who says what was seen reads no less.
    expect(await ask()).toMatchObject({ count: corpus.length + 1, from: 'first' })
    const other = await start(url, copyUrl)
    for (const process of [api, other])
      expect(await ask({ 'data-version': String(written.version) }, process)).toMatchObject({
        count: corpus.length + 1,
        from: 'first',
      })
    await fromReplica(corpus.length, { 'data-version': String(before.version) })
    await sql(copyUrl, 'SELECT pg_wal_replay_resume()')
    await fromReplica(corpus.length + 1)
  })

  it('serves without the replica, without the database, and from the one that takes its place', async () => {
    await servers.second.stop()
    expect(await ask()).toMatchObject({ status: 200, count: corpus.length + 1, from: 'first' })
    servers.second = await startReplica(servers.first.url, Number(new URL(copyUrl).port))
    await fromReplica(corpus.length + 1)
    const { version } = await ingest('two.txt')
    await fromReplica(corpus.length + 2)
    await servers.first.stop()
    await fromReplica(corpus.length + 2)
    expect((await ask({ 'data-version': String(version + 1) })).status).toBe(503)
    expect((await ingest('three.txt')).status).toBe(503)
    await sql(copyUrl, 'SELECT pg_promote()')
    api = await start(copyUrl, null)
    expect((await ingest('three.txt')).status).toBe(200)
    expect((await ask()).count).toBe(corpus.length + 3)
  })

  it('starts while the database is away, and makes it ready when it is there', async () => {
    const empty = await createDatabase(copyUrl)
    const line = new Line(new URL(empty))
    const away = await line.lay()
    await line.cut()
    const [alone, withReplica] = [await start(away, null), await start(away, copyUrl)]
    expect(await readyz(alone)).toBe('503 the database does not answer')
    expect((await fetch(new URL('/healthz', alone))).status).toBe(200)
    expect(await readyz(withReplica)).toBe(
      '200 ready for reading only: the database does not answer, its replica does',
    )
    const counted = () => expect.poll(async () => (await ask({}, withReplica)).count).toBe(corpus.length + 3)
    await counted()
    // A server that is stopped refuses at once; a machine that is off says nothing at all.
    await line.silence()
    await counted()
    await line.cut()
    for (const url of [alone, withReplica])
      expect(await ingest('four.txt', url)).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
    await line.lay()
    await expect.poll(() => readyz(alone)).toBe('200 ready')
    expect((await ingest('four.txt', alone)).status).toBe(200)
    expect((await ask({}, alone)).count).toBe(1)
    await line.cut()
  })

  it('is for PostgreSQL alone', async () => {
    const file = await openDatabase(`file:${join(mkdtempSync(join(tmpdir(), 'baobiao-')), 'alone.sqlite')}`)
    await expect(openReplica(file, 'postgresql://localhost/x')).rejects.toThrow(DatabaseError)
    await file.close()
  })
})

async function readyz(url: string): Promise<string> {
  const response = await fetch(new URL('/readyz', url))
  return `${response.status} ${(await response.text()).trim()}`
}

async function tellsVersion(url: string): Promise<boolean> {
  const { headers } = await fetch(`${url}?query={__typename}`)
  return headers.has('data-version')
}

async function sql(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}
