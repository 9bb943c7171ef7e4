import { type Database, dataVersion, pendingMigrations, type Replica } from '@baobiao/database'
import type { Preparation } from '../preparation.js'

export interface Served {
  readonly database: Database
  readonly replica: Replica | null
  readonly preparation: Preparation
}

/** What `/readyz` says: whether requests should come here. One line, without places. */
export async function readiness({ database, replica, preparation }: Served): Promise<[number, string]> {
  const reason = preparation.pending ?? (await whyNot(database))
  if (reason === null) return [200, 'ready']
  const hasReplica = (await replica?.version().catch(() => null)) ?? null
  return hasReplica === null ? [503, reason] : [200, `ready for reading only: ${reason}, its replica does`]
}

async function whyNot(database: Database): Promise<string | null> {
  try {
    // A database that is away has no migrations either: first whether it answers at all.
    await database.current.json({ text: `SELECT '1'`, values: [] })
    const pending = await pendingMigrations(database)
    if (pending.length > 0) return `migrations are missing: ${pending.join(', ')}`
    await dataVersion(database)
    return null
  } catch {
    return 'the database does not answer'
  }
}
