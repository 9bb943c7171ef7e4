const TABLES = [
  'document',
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
  const entries = await Promise.all(
    TABLES.map(async (table) => {
      const rows = (await tables[table]?.findMany()) ?? []
      return [table, rows.map((row) => JSON.stringify({ ...row, ...OF_THE_MOMENT })).sort()] as const
    }),
  )
  return Object.fromEntries(entries)
}
