import type { IngestFailure } from './generated/sqlite/client.js'
import { contentId } from './ids.js'
import type { Database } from './open-database.js'
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
  const row = { ...failure, failedAt: new Date() }
  await inTransaction(database, async (transaction) => {
    await transaction.ingestFailure.upsert({ where: { id }, create: { id, ...row }, update: row })
  })
}

/** Forgets the failure of a name, once it was ingested. */
export async function clearFailure(database: Database, name: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await transaction.ingestFailure.deleteMany({ where: { id: contentId('failure', name) } })
  })
}

/** The names of all that failed and was not ingested since. */
export async function failedNames({ prisma }: Database): Promise<Set<string>> {
  return new Set((await prisma.ingestFailure.findMany({ select: { name: true } })).map(({ name }) => name))
}

/** What failed and was not ingested since, latest first. */
export async function listFailures(database: Database): Promise<IngestFailure[]> {
  return database.prisma.ingestFailure.findMany({ orderBy: [{ failedAt: 'desc' }, { id: 'asc' }] })
}
