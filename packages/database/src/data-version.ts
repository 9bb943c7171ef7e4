import type { Transaction } from './engines/transaction.js'
import type { DataEventKind } from './generated/sqlite/client.js'
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
 * Records changes in their own transaction; call it last. The version's row stays locked until the commit, so no later
 * sequence can be committed before an earlier one.
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
export async function dataVersion({ prisma }: Database): Promise<number> {
  // Every cached answer asks for it: a plain statement takes less than half of what a query of the client does.
  const [row] = await prisma.$queryRaw<{ version: number | bigint }[]>`
    SELECT "version" FROM "DataVersion" WHERE "id" = 1`
  if (!row) throw new Error('the data has no version: the migrations did not run whole')
  return Number(row.version)
}

/** The changes after the one numbered `sequence`, oldest first. */
export async function eventsAfter(database: Database, sequence: number, most: number): Promise<DataEvent[]> {
  return database.prisma.dataEvent.findMany({
    where: { sequence: { gt: sequence } },
    orderBy: { sequence: 'asc' },
    take: most,
    select: { sequence: true, kind: true, documentId: true, organizationId: true, mergedId: true },
  })
}
