import type { SearchText } from '../engines/search-entry.js'
import type { Transaction } from '../engines/transaction.js'
import { Prisma } from '../generated/sqlite/client.js'
import type { Database } from '../open-database.js'
import { formOf } from './search-form.js'
import { addEntries, removeEntries } from './write-entries.js'

/** Brings the entries of organizations up to their names; most are so already. */
export async function indexOrganizations(
  database: Database,
  transaction: Transaction,
  organizationIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(organizationIds)].sort()
  if (ids.length === 0) return
  const organizations = await transaction.organization.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, names: { select: { name: true }, orderBy: { name: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  const texts = organizations.map(
    ({ id, name, names }): SearchText => ({
      kind: 'organization',
      targetId: id,
      title: name,
      organizations: names.map((one) => one.name).join('\n'),
      indicators: '',
      body: '',
      sort: '',
    }),
  )
  const stored = await transaction.$queryRaw<{ targetId: string; title: string; organizations: string }[]>`
    SELECT "targetId", "title", "organizations" FROM "SearchEntry"
    WHERE "kind" = 'organization' AND "targetId" IN (${Prisma.join(ids)})`
  const storedOf = new Map(stored.map((entry) => [entry.targetId, entry]))
  const changed = texts.filter(({ targetId, title, organizations }) => {
    const entry = storedOf.get(targetId)
    return entry?.title !== formOf(title) || entry.organizations !== formOf(organizations)
  })
  const kept = new Set(texts.map(({ targetId }) => targetId))
  const old = [...ids.filter((id) => !kept.has(id)), ...changed.map(({ targetId }) => targetId)]
  await removeEntries(
    database,
    transaction,
    'organization',
    old.filter((id) => storedOf.has(id)),
  )
  await addEntries(database, transaction, changed)
}
