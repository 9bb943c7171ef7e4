import { type Database, listMerges, MergeError, mergeOrganizations, undoMerge } from '@baobiao/database'
import Table from 'cli-table3'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { print, warn } from '../report/output.js'

/** Makes one organization of two. */
export async function merge(
  database: Database,
  from: string,
  into: string,
  { evidence }: { evidence: string },
): Promise<number> {
  return answered(from, `merged into ${shown(into)}`, () =>
    mergeOrganizations(database, { from, into, evidence }),
  )
}

/** Makes a merged organization its own again. */
export async function unmerge(database: Database, identity: string): Promise<number> {
  return answered(identity, 'its own again', () => undoMerge(database, identity))
}

/** Lists the merges in force. */
export async function merges(database: Database, { json }: { json?: boolean }): Promise<number> {
  const rows = (await listMerges(database)).map(({ identity, organizationId, ...merge }) => ({
    identity: shown(identity),
    organizationId: shown(organizationId),
    ...merge,
  }))
  if (json) for (const row of rows) await print(`${JSON.stringify(row)}\n`)
  else {
    const head = ['id', 'name', 'is', 'evidence', 'since']
    const table = new Table({ head, style: { head: [], border: [] } })
    for (const { identity, name, organizationId, evidence, mergedAt } of rows)
      table.push([identity, name, organizationId, evidence, mergedAt.toISOString()])
    await print(rows.length === 0 ? 'Nothing was merged.\n' : `${table}\n`)
  }
  return DONE
}

/** An id as the API has it. */
const shown = (id: string): string => `Organization:${id}`

async function answered(id: string, done: string, work: () => Promise<void>): Promise<number> {
  try {
    await work()
    await print(`${shown(id)}: ${done}\n`)
    return DONE
  } catch (error) {
    if (!(error instanceof MergeError)) throw error
    warn(shown(id), error.message)
    return SOME_FAILED
  }
}
