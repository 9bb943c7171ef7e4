import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type Database, openDatabase, type ParsedDocument } from '@baobiao/database'
import { createDatabase } from '@baobiao/testing'
import type {} from '@baobiao/testing/global-setup'
import { pino } from 'pino'
import { afterAll, describe, inject } from 'vitest'
import { readSettings, type Settings } from '../../src/environment.js'
import { createHttpServer } from '../../src/http/http-server.js'
import { type Allowance, openRateLimit } from '../../src/limits/rate-limit.js'
import { filledDatabases, newSqlite } from './filled-database.js'
import { PATIENCE_MS } from './patience.js'

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the operation's own; tests compare it with what they expect
  readonly data: any
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
  readonly extensions?: { cost: { requested: number; actual: number; budget: number; allowance?: Allowance } }
}

export interface Api {
  readonly url: string
  readonly origin: string
  readonly database: Database
  readonly databaseUrl: string
  /** Lines of the log, parsed. */
  readonly log: Record<string, unknown>[]
  /** Every statement sent since the last call of {@link Api.statements}. */
  statements(): string[]
  send(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>
}

export interface ApiOptions {
  readonly documents?: readonly ParsedDocument[]
  readonly settings?: Partial<Settings>
  /** As long as the request's own time by default. */
  readonly statementTimeoutMs?: number
}

export interface TestEngine {
  readonly name: 'sqlite' | 'postgresql'
  /** The whole service over a new database, closed when the tests are done. */
  start(options?: ApiOptions): Promise<Api>
}

/** Runs the same tests through real HTTP over both engines. */
export function eachEngine(title: string, tests: (engine: TestEngine) => void): void {
  const postgres = inject('postgres')
  describe(`${title} on SQLite`, () => tests(engineOf('sqlite')))
  describe.skipIf(postgres === null)(`${title} on PostgreSQL`, () => tests(engineOf('postgresql')))
}

/** Tests for which the engine makes no difference. */
export function sqliteOnly(title: string, tests: (engine: TestEngine) => void): void {
  describe(title, () => tests(engineOf('sqlite')))
}

/** On a busy machine a request is answered late, but never refused. */
export const TEST_SETTINGS: Settings = {
  ...readSettings({}),
  timeLimitMs: PATIENCE_MS,
  cacheBytes: 0,
  rateLimit: 0,
  logLevel: 'info',
}

const filled = {
  sqlite: filledDatabases(newSqlite),
  postgresql: filledDatabases((template) => createDatabase(inject('postgres') ?? '', template)),
}

function engineOf(name: TestEngine['name']): TestEngine {
  const closing: (() => Promise<unknown>)[] = []
  afterAll(async () => {
    for (const close of closing.reverse()) await close()
  })
  return {
    name,
    async start({ documents = [], settings = {}, statementTimeoutMs } = {}) {
      const sent: string[] = []
      const databaseUrl = await filled[name](documents)
      const database = await openDatabase(databaseUrl, {
        onQuery: (sql) => sent.push(sql),
        sourceLimitBytes: settings.sourceLimitBytes ?? TEST_SETTINGS.sourceLimitBytes,
        statementTimeoutMs: statementTimeoutMs ?? settings.timeLimitMs ?? TEST_SETTINGS.timeLimitMs,
      })
      const log: Record<string, unknown>[] = []
      const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line)) })
      const chosen = { ...TEST_SETTINGS, ...settings, databaseUrl }
      const rateLimit = openRateLimit(chosen)
      await rateLimit?.prepare()
      const server = createHttpServer({ database, settings: chosen, logger, rateLimit })
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      closing.push(async () => {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
        await Promise.all([database.close(), rateLimit?.close()])
      })
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const url = `${origin}/graphql`
      sent.length = 0
      return {
        url,
        origin,
        database,
        databaseUrl,
        log,
        statements: () => sent.splice(0),
        send: async (query, variables, headers) => {
          const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body: JSON.stringify({ query, variables }),
          })
          return (await response.json()) as Answer
        },
      }
    },
  }
}
