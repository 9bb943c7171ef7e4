import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@baobiao/database'
import { dumpTables } from '@baobiao/testing/dump-tables'
import { expect, it } from 'vitest'
import { postgresql, sqlite } from './each-engine.js'
import { runCli, temporaryFolder } from './run-cli.js'

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

async function tablesOf(databaseUrl: string): Promise<Record<string, string[]>> {
  const database = await openDatabase(databaseUrl)
  const tables = await dumpTables(database)
  await database.close()
  return tables
}

async function expectRestored(live: string, restored: string): Promise<void> {
  expect(await tablesOf(restored)).toEqual(await tablesOf(live))
  const again = await runCli(['ingest', 'seeds', '--json'], { databaseUrl: restored })
  expect(JSON.parse(again.stdout)).toMatchObject({ created: 0, unchanged: 5, failed: 0 })
}

it.skipIf(!isInstalled('sqlite3'))('an SQLite backup by VACUUM INTO is the same database', async () => {
  const folder = temporaryFolder()
  const live = await sqlite.seededUrl()
  execFileSync('sqlite3', [live.slice('file:'.length), `VACUUM INTO '${join(folder, 'backup.sqlite')}'`])
  const check = execFileSync('sqlite3', [join(folder, 'backup.sqlite'), 'PRAGMA integrity_check'])
  expect(check.toString().trim()).toBe('ok')
  copyFileSync(join(folder, 'backup.sqlite'), join(folder, 'restored.sqlite'))
  await expectRestored(live, `file:${join(folder, 'restored.sqlite')}`)
})

it.skipIf(!postgresql || !isInstalled('pg_dump'))(
  'a PostgreSQL backup by pg_dump is the same database, queue included',
  async () => {
    const [live = '', restored = ''] = [await postgresql?.seededUrl(), await postgresql?.newUrl()]
    await runCli(['enqueue', '-'], { databaseUrl: live, input: '沧州高新区引进企业222家。' })
    const dump = join(temporaryFolder(), 'backup.dump')
    execFileSync('pg_dump', ['--format=custom', `--file=${dump}`, live])
    execFileSync('pg_restore', [`--dbname=${restored}`, '--single-transaction', dump])
    await expectRestored(live, restored)
    const drained = await runCli(['worker', '--drain', '--json'], { databaseUrl: restored })
    expect(JSON.parse(drained.stdout)).toMatchObject({ created: 1 })
  },
)
