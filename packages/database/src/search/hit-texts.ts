import { readRows } from '../engines/read-rows.js'
import type { SearchKind } from '../engines/search-entry.js'
import { Prisma } from '../generated/sqlite/client.js'
import type { Database } from '../open-database.js'

/** What is shown of a hit. */
export interface HitTexts {
  readonly title: string | null
  /** Pieces that may be shown below the title; the first that holds a phrase is. */
  readonly pieces: readonly string[]
}

/** One statement for all hits, whatever they are. */
export async function hitTextsOf(
  database: Database,
  kind: SearchKind,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, HitTexts>> {
  if (ids.length === 0) return new Map()
  const { among, list } = database.engine.reads
  const rows = await readRows<Piece>(
    database,
    ['id', 'title', 'text'],
    PIECES[kind]((column) => among(Prisma.raw(column), list(ids))),
    signal,
  )
  const texts = new Map<string, { title: string | null; pieces: string[] }>()
  for (const { id, title, text } of rows) {
    const entry = texts.get(id) ?? { title, pieces: [] }
    texts.set(id, entry)
    if (text) entry.pieces.push(text)
  }
  return texts
}

interface Piece {
  readonly id: string
  readonly title: string | null
  readonly text: string | null
}

/** The title and one piece a row, in the order in which they are looked through. */
const PIECES: Record<SearchKind, (chosen: (column: string) => Prisma.Sql) => Prisma.Sql> = {
  article: (chosen) => Prisma.sql`
    SELECT "id", "title", "text", 0 AS "part", 0 AS "position" FROM "Article" WHERE ${chosen('"id"')}
    UNION ALL SELECT "id", "title", "kicker", 1, 0 FROM "Article" WHERE ${chosen('"id"')}
    UNION ALL SELECT "id", "title", "subtitle", 2, 0 FROM "Article" WHERE ${chosen('"id"')}
    UNION ALL SELECT "articleId", NULL, "text", 3, "position" FROM "Caption" WHERE ${chosen('"articleId"')}
    ORDER BY 4, 5`,
  organization: (chosen) => Prisma.sql`
    SELECT "id", "name" AS "title", "name" AS "text", '' AS "name" FROM "Organization" WHERE ${chosen('"id"')}
    UNION ALL SELECT "organizationId", NULL, "name", "name" FROM "OrganizationName" WHERE ${chosen('"organizationId"')}
    ORDER BY 4`,
  metric: (chosen) => Prisma.sql`
    SELECT "id", "indicator" AS "title", "sentence" AS "text" FROM "Metric" WHERE ${chosen('"id"')}`,
}
