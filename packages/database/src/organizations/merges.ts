import { recordEvents } from '../data-version.js'
import type { Transaction } from '../engines/transaction.js'
import { type OrganizationMerge, Prisma } from '../generated/sqlite/client.js'
import { addMetrics } from '../metric-sums.js'
import type { Database } from '../open-database.js'
import { indexOrganizations } from '../search/index-organizations.js'
import { inTransaction } from '../transaction.js'
import { tallyValues } from '../value-tallies.js'
import { recountOrganizations } from './counts.js'
import { addVotes, removeVotes, votesOf } from './votes.js'

/** Why a merge could not be made or undone; the message is one line. */
export class MergeError extends Error {
  constructor(
    readonly code: 'SAME_ORGANIZATION' | 'NO_SUCH_ORGANIZATION' | 'NO_SUCH_MERGE' | 'NO_EVIDENCE',
    message: string,
  ) {
    super(message)
    this.name = 'MergeError'
  }
}

export interface Merge {
  /** Id of the organization that is no other than `into`. */
  readonly from: string
  readonly into: string
  /** Why they are one, for whoever doubts it later. */
  readonly evidence: string
}

/**
 * Makes one organization of two. All that mentions `from` mentions `into` from now on, in documents to come too, until
 * {@link undoMerge}.
 *
 * @throws {MergeError} SAME_ORGANIZATION, NO_SUCH_ORGANIZATION, NO_EVIDENCE
 */
export async function mergeOrganizations(database: Database, { from, into, evidence }: Merge): Promise<void> {
  if (from === into)
    throw new MergeError('SAME_ORGANIZATION', 'an organization cannot be merged into itself: give two ids')
  if (evidence.trim() === '') throw new MergeError('NO_EVIDENCE', 'say why the two are one')
  await inTransaction(database, async (transaction) => {
    await database.engine.beginMerge(transaction)
    const [found] = [await nameOf(transaction, from), await nameOf(transaction, into)]
    await transaction.organizationMerge.create({
      data: { identity: from, name: found, organizationId: into, evidence },
    })
    await reassign(database, transaction, { from, to: into })
    await recordEvents(transaction, [
      { kind: 'merged', documentId: null, organizationId: into, mergedId: from },
    ])
  })
}

/**
 * Makes an organization its own again, with what had been merged into it.
 *
 * @param identity id that it had before it was merged
 * @throws {MergeError} NO_SUCH_MERGE
 */
export async function undoMerge(database: Database, identity: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await database.engine.beginMerge(transaction)
    const merged = await transaction.organizationMerge.findUnique({ where: { identity } })
    if (!merged)
      throw new MergeError('NO_SUCH_MERGE', `no merge of ${identity} is recorded: look at the list of merges`)
    const root = (await currentIds(transaction, [identity])).get(identity) as string
    await transaction.organizationMerge.delete({ where: { identity } })
    await reassign(database, transaction, {
      from: root,
      to: identity,
      identities: await identitiesOf(transaction, identity),
    })
    await recordEvents(transaction, [
      { kind: 'unmerged', documentId: null, organizationId: root, mergedId: identity },
    ])
  })
}

/** The merges in force, latest first. */
export async function listMerges({ prisma }: Database): Promise<OrganizationMerge[]> {
  return prisma.organizationMerge.findMany({ orderBy: [{ mergedAt: 'desc' }, { identity: 'asc' }] })
}

/** For each identity that was merged, the organization that it is now, over any number of merges. */
export async function currentIds(
  transaction: Transaction,
  identities: readonly string[],
): Promise<Map<string, string>> {
  const current = new Map<string, string>()
  for (let open = [...new Set(identities)]; open.length > 0; ) {
    const merges = await transaction.organizationMerge.findMany({ where: { identity: { in: open } } })
    const target = new Map(merges.map(({ identity, organizationId }) => [identity, organizationId]))
    for (const identity of identities) {
      const next = target.get(current.get(identity) ?? identity)
      if (next) current.set(identity, next)
    }
    open = [...new Set(target.values())]
  }
  return current
}

/** An identity and all that was merged into it. */
async function identitiesOf(transaction: Transaction, identity: string): Promise<string[]> {
  const found = [identity]
  for (let open = found; open.length > 0; ) {
    const merges = await transaction.organizationMerge.findMany({ where: { organizationId: { in: open } } })
    open = merges.map((merge) => merge.identity)
    found.push(...open)
  }
  return found
}

async function nameOf(transaction: Transaction, id: string): Promise<string> {
  const organization = await transaction.organization.findUnique({ where: { id }, select: { name: true } })
  if (organization) return organization.name
  throw new MergeError(
    'NO_SUCH_ORGANIZATION',
    `there is no organization ${id}: it may have been merged already`,
  )
}

interface Reassignment {
  readonly from: string
  readonly to: string
  /** Of all that mentions `from`, only what means these. */
  readonly identities?: readonly string[]
}

/** Moves mentions, metrics and votes from one organization to another. */
export async function reassign(
  database: Database,
  transaction: Transaction,
  { from, to, identities }: Reassignment,
): Promise<void> {
  const moving = { organizationId: from, ...(identities && { identity: { in: [...identities] } }) }
  const documents = await transaction.mention.findMany({
    where: moving,
    select: { documentId: true },
    distinct: ['documentId'],
  })
  // A document that mentions both votes once for the two together: its votes are counted again.
  const before = await transaction.mention.findMany({
    where: {
      documentId: { in: documents.map(({ documentId }) => documentId) },
      organizationId: { in: [from, to] },
    },
    select: { documentId: true, organizationId: true, identity: true, surface: true, name: true, type: true },
  })
  const moves = new Set(identities)
  const after = before.map((mention) =>
    mention.organizationId === from && (!identities || moves.has(mention.identity))
      ? { ...mention, organizationId: to }
      : mention,
  )
  await addVotes(database, transaction, votesOf(after))
  await transaction.mention.updateMany({ where: moving, data: { organizationId: to } })
  const moved = Prisma.sql`"identity" IN (${Prisma.join([...(identities ?? (await identitiesOf(transaction, from)))])})`
  await tallyValues(transaction, moved, -1)
  await addMetrics(transaction, moved, -1)
  await transaction.metric.updateMany({ where: moving, data: { organizationId: to } })
  await tallyValues(transaction, moved, 1)
  await addMetrics(transaction, moved, 1)
  await removeVotes(transaction, votesOf(before))
  await recountOrganizations(transaction, [from, to])
  await indexOrganizations(database, transaction, [from, to])
}
