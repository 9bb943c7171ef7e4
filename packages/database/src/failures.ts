import type { IngestFailure } from './generated/sqlite/client.js'
import { contentId } from './ids.js'
import type { Database } from './open-database.js'
import { storableText } from './storable-text.js'
import { inTransaction } from './transaction.js'

/** An attempt that failed: what was to be ingested and why it was not. */
export interface Failure {
  /** A path, or the name given with the text. */
  readonly name: string
  /** SHA-256 of the bytes, where they could be read. */
  readonly sha256: string | null
  /** Stable code of the reason: EMPTY, BINARY, PDF, … */
  readonly code: string
  /** One line for a person: what happened and what to do. */
  readonly message: string
}

/** Records a failure; the last one of a name counts. */
export async function recordFailure(database: Database, failure: Failure): Promise<void> {
  const id = contentId('failure', failure.name)
  const [name, message] = [storableText(failure.name), storableText(failure.message)]
  const row = { ...failure, name, message, failedAt: new Date() }
  await inTransaction(database, async (transaction) => {
    await transaction.ingestFailure.upsert({ where: { id }, create: { id, ...row }, update: row })
  })
}

/** Forgets the failures of names, once they were ingested. */
export async function clearFailures(database: Database, names: readonly string[]): Promise<void> {
  const where = { id: { in: names.map((name) => contentId('failure', name)) } }
  // Few fail: looking takes no turn among the writers.
  if (names.length === 0 || (await database.prisma.ingestFailure.count({ where })) === 0) return
  await inTransaction(database, async (transaction) => {
    await transaction.ingestFailure.deleteMany({ where })
  })
}

/** What failed and was not ingested since, latest first. */
export async function listFailures(database: Database): Promise<IngestFailure[]> {
  return database.prisma.ingestFailure.findMany({ orderBy: [{ failedAt: 'desc' }, { id: 'asc' }] })
}
