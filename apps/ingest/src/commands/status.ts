import { type Database, databaseStatus } from '@baobiao/database'
import Table from 'cli-table3'
import { DONE } from '../exit-codes.js'
import { print } from '../report/output.js'

/** What the name of a fact alone does not tell. */
const NAMES: Readonly<Record<string, string>> = { version: 'version of the data' }

/** Describes what the database holds. */
export async function status(database: Database, { json }: { json?: boolean }): Promise<number> {
  const facts = await databaseStatus(database)
  if (json) await print(`${JSON.stringify(facts)}\n`)
  else {
    const table = new Table({ style: { head: [], border: [] } })
    for (const [name, value] of Object.entries(facts)) table.push([NAMES[name] ?? name, String(value)])
    await print(`${table}\n`)
  }
  return DONE
}
