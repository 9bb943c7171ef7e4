import { join } from 'node:path'
import { createDatabase } from '@baobiao/testing'
import type {} from '@baobiao/testing/global-setup'
import { describe, inject } from 'vitest'
import { temporaryFolder } from './run-cli.js'

const postgres = inject('postgres')

/** The engines that are there to test with; `newUrl` gives a new, empty database. */
export const engines: readonly { engine: string; newUrl: () => Promise<string> }[] = [
  { engine: 'SQLite', newUrl: async () => `file:${join(temporaryFolder(), 'test.sqlite')}` },
  ...(postgres === null ? [] : [{ engine: 'PostgreSQL', newUrl: () => createDatabase(postgres) }]),
]

/** Runs the same tests on each engine. */
export function eachEngine(title: string, tests: (newUrl: () => Promise<string>) => void): void {
  describe.each(engines)(`${title} on $engine`, ({ newUrl }) => tests(newUrl))
}
