import { groupBy } from './group-by.js'
import type { Reads } from './reads.js'
import { name, sql } from './sql.js'

/** A mention or metric and its place in the source. */
export interface Marked {
  readonly kind: 'MENTION' | 'METRIC'
  readonly id: string
  readonly holder: string
  readonly start: number
  readonly end: number
  readonly organizationId: string | null
}

/** What holds marks: an article, or all of a document. */
export type Holder = { readonly articleId: string } | { readonly documentId: string }

/** All mentions and metrics of an article or a document: one statement for all that a request asks for. */
export function marksIn(reads: Reads, holder: Holder): Promise<readonly Marked[]> {
  const [column, id] =
    'articleId' in holder
      ? (['articleId', holder.articleId] as const)
      : (['documentId', holder.documentId] as const)
  return reads.batched(`marks by ${column}`, id, async (ids) => {
    const { list, among } = reads.database.engine.reads
    const ours = among(name(column), list(ids))
    const rows = await reads.rowsOf<Marked>(
      ['kind', 'id', 'holder', 'start', 'end', 'organizationId'],
      sql`SELECT 'MENTION' AS "kind", "id", ${name(column)} AS "holder", "start", "end", "organizationId" FROM "Mention" WHERE ${ours}
        UNION ALL SELECT 'METRIC' AS "kind", "id", ${name(column)} AS "holder", "start", "end", NULL FROM "Metric" WHERE ${ours}`,
    )
    const byHolder = groupBy(rows, (row) => row.holder)
    return ids.map((one) => byHolder.get(one) ?? [])
  })
}
