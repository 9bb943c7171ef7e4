import { clearFailures, type Database, listFailures } from '@baobiao/database'
import Table from 'cli-table3'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { print, warn } from '../report/output.js'

/** Lists what failed and was not ingested since. */
export async function failures(database: Database, { json }: { json?: boolean }): Promise<number> {
  const rows = await listFailures(database)
  if (json) for (const row of rows) await print(`${JSON.stringify(row)}\n`)
  else if (rows.length === 0) await print('Nothing failed.\n')
  else {
    const table = new Table({ head: ['when', 'what', 'code', 'why'], style: { head: [], border: [] } })
    for (const { failedAt, name, code, message } of rows)
      table.push([failedAt.toISOString(), name, code, message])
    await print(`${table}\n`)
  }
  return DONE
}

/** Forgets failures by the names that the list gives, or all of them. */
export async function dismiss(
  database: Database,
  names: readonly string[],
  { all }: { all?: boolean },
): Promise<number> {
  const known = new Set((await listFailures(database)).map(({ name }) => name))
  const dismissed = all ? [...known] : names.filter((name) => known.has(name))
  await clearFailures(database, dismissed)
  await print(`${dismissed.length} dismissed\n`)
  const unknown = all ? [] : names.filter((name) => !known.has(name))
  for (const name of unknown) warn(name, 'no failure has this name: `failures` lists them')
  return unknown.length > 0 ? SOME_FAILED : DONE
}
