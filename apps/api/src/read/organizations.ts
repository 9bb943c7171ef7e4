import { identityOf, searchEntries, simplified } from '@baobiao/database'
import type { Reads } from './reads.js'
import { any, escaped, like, oneOf, type Sql, sql } from './sql.js'

interface Id {
  readonly id: string
}

/** The organization that most documents call so: by the name as they write it, and by its identity (高新技术产业开发区 is 高新区). */
export async function organizationNamed(reads: Reads, name: string): Promise<string | null> {
  const [row] = await reads.rowsOf<Id>(
    ['id'],
    sql`SELECT "organizationId" AS "id" FROM "OrganizationName" n
      WHERE n."name" = ${name} OR n."organizationId" = ${identityOf(name)}
      ORDER BY n."canonicalDocuments" DESC, n."surfaceDocuments" DESC, n."organizationId" LIMIT 1`,
  )
  return row?.id ?? null
}

/** The organization that the one of that id was merged into, over any number of merges; null where it was not. */
export async function mergedInto(reads: Reads, id: string): Promise<string | null> {
  const [row] = await reads.rowsOf<Id>(
    ['id'],
    sql`WITH RECURSIVE merged("id", "step") AS (
        SELECT "organizationId", 1 FROM "OrganizationMerge" WHERE "identity" = ${id}
        UNION ALL
        SELECT m."organizationId", merged."step" + 1 FROM "OrganizationMerge" m JOIN merged ON m."identity" = merged."id"
      ) SELECT "id" FROM merged ORDER BY "step" DESC LIMIT 1`,
  )
  return row?.id ?? null
}

export interface Suggestion extends Id {
  readonly name: string
}

const LONGEST = 100

/**
 * Organizations with a name that begins with `typed`, then those with one that holds it, the most mentioned first, each by its
 * commonest such name.
 */
export async function suggestions(reads: Reads, typed: string, size: number): Promise<Suggestion[]> {
  // 財政 is typed for 财政 too: names stand as they were printed.
  const ways = [...new Set([typed, simplified(typed)])]
  const standing = (pattern: (way: string) => string): Sql =>
    any(ways.map((way) => like(sql`"name"`, pattern(escaped(way)))))
  const beginning = await named(
    reads,
    standing((way) => `${way}%`),
    size,
  )
  // One character is in too many names to say anything; no name is as long as a sentence.
  if (beginning.length === size || typed.length < 2 || typed.length > LONGEST) return beginning
  const holding = await searchEntries(
    reads.database,
    { kind: 'organization', query: `"${typed.replaceAll('"', ' ')}"`, first: 2 * size },
    reads.signal,
  )
  const others = holding.map(({ id }) => id).filter((id) => !beginning.some((one) => one.id === id))
  if (others.length === 0) return beginning
  const held = sql`${standing((way) => `%${way}%`)} AND ${oneOf(sql`"organizationId"`, others)}`
  return [...beginning, ...(await named(reads, held, size - beginning.length))]
}

function named(reads: Reads, condition: Sql, size: number): Promise<Suggestion[]> {
  return reads.rowsOf<Suggestion>(
    ['id', 'name'],
    sql`SELECT "id", "name" FROM (
      SELECT "organizationId" AS "id", "name", "surfaceDocuments" AS "n",
        ROW_NUMBER() OVER (PARTITION BY "organizationId" ORDER BY "surfaceDocuments" DESC, "name") AS "rank"
      FROM "OrganizationName" WHERE ${condition}
    ) s WHERE "rank" = 1 ORDER BY "n" DESC, "name", "id" LIMIT ${size}`,
  )
}
