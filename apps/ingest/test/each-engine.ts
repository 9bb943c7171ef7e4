import { join } from 'node:path'
import { createDatabase } from '@baobiao/testing'
import { copySqlite } from '@baobiao/testing/copy-sqlite'
import type {} from '@baobiao/testing/global-setup'
import { describe, inject } from 'vitest'
import { runCli, temporaryFolder } from './run-cli.js'

export interface TestEngine {
  readonly engine: string
  /** A new, empty database. */
  newUrl(): Promise<string>
  /** A new database that holds the seeds. */
  seededUrl(): Promise<string>
}

const postgres = inject('postgres')

export const sqlite = testEngine('SQLite', async (template) => {
  const path = join(temporaryFolder(), 'test.sqlite')
  if (template) copySqlite(template.slice('file:'.length), path)
  return `file:${path}`
})

/** Null where no PostgreSQL is installed. */
export const postgresql =
  postgres === null ? null : testEngine('PostgreSQL', (template) => createDatabase(postgres, template))

/** The engines that are there to test with. */
export const engines: readonly TestEngine[] = postgresql ? [sqlite, postgresql] : [sqlite]

/** Runs the same tests on each engine. */
export function eachEngine(title: string, tests: (engine: TestEngine) => void): void {
  describe.each(engines)(`${title} on $engine`, tests)
}

/** Ingests the seeds once; every test that wants them has a copy. */
function testEngine(engine: string, create: (template?: string) => Promise<string>): TestEngine {
  let seeded: Promise<string> | undefined
  const seed = async (): Promise<string> => {
    const databaseUrl = await create()
    await runCli(['ingest', 'seeds', '--quiet'], { databaseUrl })
    return databaseUrl
  }
  return {
    engine,
    newUrl: () => create(),
    async seededUrl() {
      seeded ??= seed()
      return create(await seeded)
    },
  }
}
