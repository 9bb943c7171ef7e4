import { type Database, listFailures } from '@baobiao/database'
import Table from 'cli-table3'
import { DONE } from '../exit-codes.js'
import { print } from '../report/output.js'

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
