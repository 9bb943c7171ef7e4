import { parentNames } from '@baobiao/parser'
import type { Transaction } from '../engines/transaction.js'
import { Prisma } from '../generated/sqlite/client.js'
import type { Database } from '../open-database.js'
import { inTransaction } from '../transaction.js'
import { identityOf } from './identity.js'

export interface NamedOrganization {
  readonly id: string
  readonly name: string
}

/** Both engines bound the parameters of one statement. */
const ROWS_A_STATEMENT = 200

/** Notes which organizations the names of new ones begin with, whether they are there or not. */
export async function addParents(
  transaction: Transaction,
  organizations: readonly NamedOrganization[],
): Promise<void> {
  const rows = organizations.flatMap(({ id, name }) => {
    // Of two names of one organization the longer one counts, which comes first.
    const lengths = new Map<string, number>()
    for (const parent of parentNames(name)) {
      const parentId = identityOf(parent)
      if (parentId !== id && !lengths.has(parentId)) lengths.set(parentId, parent.length)
    }
    return [...lengths].map(([parentId, length]) => Prisma.sql`(${id}, ${parentId}, ${length})`)
  })
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT)
    await transaction.$executeRaw`
      INSERT INTO "OrganizationParent" ("organizationId", "parentId", "length")
      VALUES ${Prisma.join(rows.slice(at, at + ROWS_A_STATEMENT))}`
}

/** The same for one whose name has changed. */
export async function renewParents(transaction: Transaction, organization: NamedOrganization): Promise<void> {
  await transaction.organizationParent.deleteMany({ where: { organizationId: organization.id } })
  await addParents(transaction, [organization])
}

/** Notes the parents of all organizations that were there before parents were noted. */
export async function addAllParents(database: Database): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await database.engine.beginMerge(transaction)
    await transaction.organizationParent.deleteMany({})
    await addParents(
      transaction,
      await transaction.organization.findMany({ select: { id: true, name: true } }),
    )
  })
}
