import type { Database } from '../open-database.js'
import { reassign } from '../organizations/merges.js'
import { inTransaction } from '../transaction.js'

export interface ArchivedMerge {
  readonly identity: string
  readonly name: string
  readonly organizationId: string
  readonly evidence: string
  /** ISO 8601 time. */
  readonly mergedAt: string
}

/** Puts recorded merges back; those that are there already stay as they are. */
export async function restoreMerges(database: Database, merges: readonly ArchivedMerge[]): Promise<void> {
  if (merges.length === 0) return
  await inTransaction(database, async (transaction) => {
    await database.engine.beginMerge(transaction)
    for (const { mergedAt, ...merge } of merges) {
      const { identity, organizationId } = merge
      if (await transaction.organizationMerge.findUnique({ where: { identity } })) continue
      await transaction.organizationMerge.create({ data: { ...merge, mergedAt: new Date(mergedAt) } })
      await reassign(database, transaction, { from: identity, to: organizationId })
    }
  })
}
