import { type ReadDialect, termsOfPart } from '@baobiao/database'
import type { EntityName } from '../entity.js'
import { column, type Sql, sql } from '../sql.js'

/** What the search index calls the rows of a table. */
const KINDS: { readonly [Name in EntityName]?: string } = {
  Article: 'article',
  Metric: 'metric',
  Organization: 'organization',
}

/**
 * The rows of `alias` in whose searched texts the terms of `part` stand: all that hold it, and some others. Null where
 * the index cannot tell.
 */
export function inIndex(entity: EntityName, alias: string, part: string, dialect: ReadDialect): Sql | null {
  const kind = KINDS[entity]
  const terms = termsOfPart(part)
  return !kind || terms.length === 0
    ? null
    : sql`${column(alias, 'id')} IN (SELECT e."targetId" FROM "SearchEntry" e WHERE ${dialect.holds(kind, terms)})`
}
