const TABLES = [
  'document',
  'sourcePart',
  'article',
  'author',
  'section',
  'caption',
  'mention',
  'metric',
  'organization',
  'organizationName',
  'organizationTypeVote',
  'organizationMerge',
  'ingestFailure',
] as const

/** What depends on when something was written, not on what. */
const OF_THE_MOMENT = { ingestedAt: null, mergedAt: null, failedAt: null, sequence: null }

/** Every row of the tables, in one order, without times and sequences: two databases that hold the same give the same. */
export async function dumpTables({ prisma }: { prisma: object }): Promise<Record<string, string[]>> {
  const tables = prisma as Record<string, { findMany(): Promise<object[]> }>
  const { $queryRawUnsafe: query } = prisma as { $queryRawUnsafe(sql: string): Promise<object[]> }
  const entries = await Promise.all(
    TABLES.map(async (table) => [table, linesOf((await tables[table]?.findMany()) ?? [])] as const),
  )
  return { ...Object.fromEntries(entries), searchEntry: linesOf(await query.call(prisma, SEARCH_ENTRIES)) }
}

/** Prisma has no model of it. */
const SEARCH_ENTRIES =
  'SELECT "kind", "targetId", "title", "organizations", "indicators", "body", "sort" FROM "SearchEntry"'

function linesOf(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify({ ...row, ...OF_THE_MOMENT }, inOrderOfKeys)).sort()
}

/** PostgreSQL keeps the keys of JSON in an order of its own. */
function inOrderOfKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
