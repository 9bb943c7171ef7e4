import { join } from 'node:path'
import { createDatabase } from '@baobiao/testing'
import type {} from '@baobiao/testing/global-setup'
import { describe, inject } from 'vitest'
import { temporaryFolder } from './run-cli.js'

/** Runs the same tests on both engines; `newUrl` gives a new, empty database. */
export function eachEngine(title: string, tests: (newUrl: () => Promise<string>) => void): void {
  const postgres = inject('postgres')
  describe(`${title} on SQLite`, () => tests(async () => `file:${join(temporaryFolder(), 'test.sqlite')}`))
  describe.skipIf(postgres === null)(`${title} on PostgreSQL`, () =>
    tests(() => createDatabase(postgres ?? '')),
  )
}
