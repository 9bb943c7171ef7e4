import type {} from 'vitest'
import type { TestProject } from 'vitest/node'
import { missingPostgres, startPostgres } from './postgres.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Administrator's URL of a PostgreSQL for the run, or null where none is installed. */
    postgres: string | null
  }
}

/** Vitest's global set-up: one PostgreSQL server for all test files of a package. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const missing = missingPostgres()
  if (missing) {
    console.warn(`\n  SKIPPED: every test on PostgreSQL. ${missing}.\n`)
    project.provide('postgres', null)
    return
  }
  const server = await startPostgres()
  project.provide('postgres', server.url)
  return () => server.stop()
}
