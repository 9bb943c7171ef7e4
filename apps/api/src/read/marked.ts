import { groupBy } from './group-by.js'
import type { Reads } from './reads.js'
import { sql } from './sql.js'

/** A mention or metric of an article and its place in the source. */
export interface Marked {
  readonly articleId: string
  readonly start: number
  readonly end: number
  readonly organizationId: string | null
  readonly metricId: string | null
}

/** All mentions and metrics of an article: one statement for all articles of a request. */
export function markedIn(reads: Reads, articleId: string): Promise<readonly Marked[]> {
  return reads.batched('marked', articleId, async (ids) => {
    const { list, among } = reads.database.engine.reads
    const ours = among(sql`"articleId"`, list(ids))
    const rows = await reads.rowsOf<Marked>(
      ['articleId', 'start', 'end', 'organizationId', 'metricId'],
      sql`SELECT "articleId", "start", "end", "organizationId", NULL AS "metricId" FROM "Mention" WHERE ${ours}
        UNION ALL SELECT "articleId", "start", "end", NULL, "id" FROM "Metric" WHERE ${ours}`,
    )
    const byArticle = groupBy(rows, (row) => row.articleId)
    return ids.map((id) => byArticle.get(id) ?? [])
  })
}
