import { readRows } from './engines/read-rows.js'
import type { Transaction } from './engines/transaction.js'
import { type DataEventKind, Prisma } from './generated/sqlite/client.js'
import type { Database } from './open-database.js'

/** What changed, without its place among the changes. */
interface DataChange {
  readonly kind: DataEventKind
  /** The document that was ingested, updated or removed; null for merges. */
  readonly documentId: string | null
  /** The organization that another was merged into, or that a merge was taken back from; null for documents. */
  readonly organizationId: string | null
  /** The id that the other one has by itself. */
  readonly mergedId: string | null
}

/** A change of the data. Sequences rise in the order in which the changes were committed. */
export interface DataEvent extends DataChange {
  readonly sequence: number
}

export function documentChange(kind: 'ingested' | 'updated' | 'removed', documentId: string): DataChange {
  return { kind, documentId, organizationId: null, mergedId: null }
}

/**
 * Raises the data version: records changes in their own transaction; call it last. The version's row stays locked until the
 * commit, so no later sequence can be committed before an earlier one.
 *
 * @returns the sequences, in the order of `changes`
 */
export async function recordEvents(
  transaction: Transaction,
  changes: readonly DataChange[],
): Promise<number[]> {
  const { version } = await transaction.dataVersion.update({
    where: { id: 1 },
    data: { version: { increment: changes.length } },
  })
  const sequences = changes.map((_, index) => version - changes.length + 1 + index)
  await transaction.dataEvent.createMany({
    data: changes.map((change, index) => ({ ...change, sequence: sequences[index] as number })),
  })
  return sequences
}

/** Makes other writers wait before what only one may do at a time, until this transaction ends. */
export async function lockVersion(transaction: Transaction): Promise<void> {
  await transaction.dataVersion.update({ where: { id: 1 }, data: { version: { increment: 0 } } })
}

/** The version of the data: a greater one after every change, whoever made it. */
export async function dataVersion({ engine, current }: Database): Promise<number> {
  // Every cached answer asks for it, and the client's own connection may have a long transaction under way.
  const version = await current.json<string | null>(engine.reads.statement(VERSION))
  if (version === null) throw new Error('the data has no version: the migrations did not run whole')
  return Number(version)
}

const VERSION = Prisma.sql`SELECT CAST("version" AS TEXT) AS "data" FROM "DataVersion" WHERE "id" = 1`
const EVENT = ['sequence', 'kind', 'documentId', 'organizationId', 'mergedId'] as const

/** The changes after the one numbered `sequence`, oldest first. */
export async function eventsAfter(
  { engine, current }: Database,
  sequence: number,
  most: number,
): Promise<DataEvent[]> {
  const columns = Prisma.raw(EVENT.map((column) => `"${column}"`).join(', '))
  return readRows<DataEvent>(
    { engine, reader: current },
    EVENT,
    Prisma.sql`SELECT ${columns} FROM "DataEvent" WHERE "sequence" > ${sequence} ORDER BY "sequence" LIMIT ${most}`,
  )
}
