import type { Database } from '../src/index.js'

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
] as const

/** Every row of the tables, in one order, without times and sequences: two databases that hold the same give the same. */
export async function dumpTables({ prisma }: Database): Promise<Record<string, string[]>> {
  const entries = await Promise.all(
    TABLES.map(async (table) => {
      const rows: object[] = await (prisma[table] as unknown as { findMany(): Promise<object[]> }).findMany()
      const lines = rows.map((row) =>
        JSON.stringify({ ...row, ingestedAt: null, mergedAt: null, sequence: null }),
      )
      return [table, lines.sort()] as const
    }),
  )
  return Object.fromEntries(entries)
}
