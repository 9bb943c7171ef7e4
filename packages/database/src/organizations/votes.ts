import { type OrganizationType, regionOf } from '@baobiao/parser'
import type { Transaction } from '../engines/transaction.js'
import { Prisma } from '../generated/sqlite/client.js'
import type { Database } from '../open-database.js'
import { addParents, type NamedOrganization, renewParents } from './parents.js'

/** What documents say of one organization, each document once. */
interface Votes {
  readonly organizationId: string
  /** Each name that they use: how many have it for the fullest name, and how many mention it so. */
  readonly names: ReadonlyMap<string, { canonical: number; surface: number }>
  /** How many take it for each type. */
  readonly types: ReadonlyMap<OrganizationType, number>
}

interface MentionFacts {
  readonly documentId: string
  readonly organizationId: string
  readonly surface: string
  readonly name: string
  readonly type: OrganizationType
}

/** The votes of documents by their mentions, in the order of the ids, so that all writers lock rows in one order. */
export function votesOf(mentions: readonly MentionFacts[]): Votes[] {
  const votes = new Map<
    string,
    { names: Map<string, { canonical: number; surface: number }>; types: Map<OrganizationType, number> }
  >()
  const seen = new Set<string>()
  const first = (...vote: string[]): boolean => seen.size < seen.add(JSON.stringify(vote)).size
  for (const { documentId, organizationId, surface, name, type } of mentions) {
    const entry = votes.get(organizationId) ?? { names: new Map(), types: new Map() }
    votes.set(organizationId, entry)
    const namesOf = (one: string) => {
      const counts = entry.names.get(one) ?? { canonical: 0, surface: 0 }
      entry.names.set(one, counts)
      return counts
    }
    if (first(documentId, organizationId, 'canonical', name)) namesOf(name).canonical++
    if (first(documentId, organizationId, 'surface', surface)) namesOf(surface).surface++
    if (first(documentId, organizationId, 'type', type))
      entry.types.set(type, (entry.types.get(type) ?? 0) + 1)
  }
  return [...votes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([organizationId, { names, types }]) => ({ organizationId, names, types }))
}

/** Makes the organizations that are new, counts votes, and settles names and types. */
export async function addVotes(
  { engine }: Database,
  transaction: Transaction,
  votes: readonly Votes[],
): Promise<void> {
  for (const some of chunks(votes)) {
    const rows = some.map(({ organizationId, names, types }) => {
      const [name, type] = [[...names.keys()][0] ?? '', [...types.keys()][0] ?? 'OTHER']
      return Prisma.sql`(${organizationId}, ${name}, ${type}, ${regionOf(name)})`
    })
    const made = await transaction.$queryRaw<NamedOrganization[]>`
      INSERT INTO "Organization" ("id", "name", "type", "region") VALUES ${Prisma.join(rows)} ON CONFLICT ("id") DO NOTHING
      RETURNING "id", "name"`
    await addParents(transaction, made)
  }
  await engine.lockOrganizations(
    transaction,
    votes.map(({ organizationId }) => organizationId),
  )
  await count(transaction, votes, 1)
  await settle(transaction, votes)
}

/** Takes votes back; organizations that no document mentions any more go. */
export async function removeVotes(transaction: Transaction, votes: readonly Votes[]): Promise<void> {
  await count(transaction, votes, -1)
  const organizationId = { in: votes.map((vote) => vote.organizationId) }
  await transaction.organizationName.deleteMany({
    where: { organizationId, canonicalDocuments: 0, surfaceDocuments: 0 },
  })
  await transaction.organizationTypeVote.deleteMany({ where: { organizationId, documents: 0 } })
  await transaction.organization.deleteMany({ where: { id: organizationId, names: { none: {} } } })
  await settle(transaction, votes)
}

async function count(transaction: Transaction, votes: readonly Votes[], by: 1 | -1): Promise<void> {
  if (votes.length === 0) return
  const names = votes.flatMap(({ organizationId, names }) =>
    [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, { canonical, surface }]) =>
          Prisma.sql`(${organizationId}, ${name}, ${canonical * by}, ${surface * by})`,
      ),
  )
  for (const rows of chunks(names))
    await transaction.$executeRaw`
      INSERT INTO "OrganizationName" ("organizationId", "name", "canonicalDocuments", "surfaceDocuments")
      VALUES ${Prisma.join(rows)}
      ON CONFLICT ("organizationId", "name") DO UPDATE SET
        "canonicalDocuments" = "OrganizationName"."canonicalDocuments" + excluded."canonicalDocuments",
        "surfaceDocuments" = "OrganizationName"."surfaceDocuments" + excluded."surfaceDocuments"`
  const types = votes.flatMap(({ organizationId, types }) =>
    [...types].sort().map(([type, documents]) => Prisma.sql`(${organizationId}, ${type}, ${documents * by})`),
  )
  for (const rows of chunks(types))
    await transaction.$executeRaw`
      INSERT INTO "OrganizationTypeVote" ("organizationId", "type", "documents") VALUES ${Prisma.join(rows)}
      ON CONFLICT ("organizationId", "type") DO UPDATE SET
        "documents" = "OrganizationTypeVote"."documents" + excluded."documents"`
}

/** Both engines bound the parameters of one statement. */
const ROWS_A_STATEMENT = 200

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) yield rows.slice(at, at + ROWS_A_STATEMENT)
}

/** The fullest name is the canonical one, the type that most documents see the type; ties go by the alphabet. */
async function settle(transaction: Transaction, votes: readonly Votes[]): Promise<void> {
  const organizations = await transaction.organization.findMany({
    where: { id: { in: votes.map(({ organizationId }) => organizationId) } },
    select: {
      id: true,
      name: true,
      type: true,
      region: true,
      names: { where: { canonicalDocuments: { gt: 0 } }, select: { name: true } },
      typeVotes: { select: { type: true, documents: true } },
    },
  })
  for (const { id, name, type, region, names, typeVotes } of organizations) {
    const fullest = names.map((one) => one.name).sort(byLengthThenAlphabet)[0] ?? name
    const commonest = typeVotes.sort((a, b) => b.documents - a.documents || (a.type < b.type ? -1 : 1))[0]
    const settled = (commonest?.type ?? type) as OrganizationType
    const ofName = regionOf(fullest)
    if (fullest === name && settled === type && region === ofName) continue
    await transaction.organization.update({
      where: { id },
      data: { name: fullest, type: settled, region: ofName },
    })
    if (fullest !== name) await renewParents(transaction, { id, name: fullest })
  }
}

function byLengthThenAlphabet(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1)
}
