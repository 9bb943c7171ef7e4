import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '@baobiao/testing'
import type {} from '@baobiao/testing/global-setup'
import { afterAll, describe, inject } from 'vitest'
import { type Database, migrate, openDatabase } from '../src/index.js'

export interface TestEngine {
  readonly name: string
  /** URL of a new, empty database. */
  emptyUrl(): Promise<string>
  /** A new database with all migrations, closed when the tests are done. */
  open(onQuery?: (sql: string) => void): Promise<Database>
}

/** Runs the same tests on both engines. */
export function eachEngine(title: string, tests: (engine: TestEngine) => void): void {
  const postgres = inject('postgres')
  describe(`${title} on SQLite`, () => tests(engineOf('sqlite', emptyFile())))
  describe.skipIf(postgres === null)(`${title} on PostgreSQL`, () =>
    tests(engineOf('postgresql', () => createDatabase(postgres ?? ''))),
  )
}

function engineOf(name: string, emptyUrl: () => Promise<string>): TestEngine {
  const opened: Database[] = []
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.close()))
  })
  return {
    name,
    emptyUrl,
    async open(onQuery) {
      const database = await openDatabase(await emptyUrl(), onQuery && { onQuery })
      opened.push(database)
      await migrate(database)
      return database
    },
  }
}

function emptyFile(): () => Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'baobiao-sqlite-'))
  let number = 0
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return async () => `file:${join(folder, `${number++}.sqlite`)}`
}
