import { type ReadDialect, type SearchKind, termsOfPart } from '@baobiao/database'
import type { EntityName } from '../entity.js'
import { column, join, type Sql, sql } from '../sql.js'

/** What the search index calls the rows of a table. */
const KINDS: { readonly [Name in EntityName]?: SearchKind } = {
  Article: 'article',
  Metric: 'metric',
  Organization: 'organization',
}

/**
 * The rows of `alias` in whose searched texts the terms of `part` stand: all that hold it, and some others. Null where
 * the index cannot tell.
 *
 * @param field the column of an entry that has the text, where it has a short one of its own
 */
export function inIndex(
  entity: EntityName,
  alias: string,
  part: string,
  dialect: ReadDialect,
  field?: string,
): Sql | null {
  const held = heldBy(entity, part, dialect, field)
  return held && sql`${column(alias, 'id')} IN (SELECT e."targetId" FROM "SearchEntry" e WHERE ${held})`
}

/** Whether there is any such row, which is asked once, before any other is looked at. */
export function isInIndex(
  entity: EntityName,
  part: string,
  dialect: ReadDialect,
  field?: string,
): Sql | null {
  const held = heldBy(entity, part, dialect, field)
  return held && sql`EXISTS (SELECT 1 FROM "SearchEntry" e WHERE ${held})`
}

function heldBy(entity: EntityName, part: string, dialect: ReadDialect, field?: string): Sql | null {
  const kind = KINDS[entity]
  const terms = termsOfPart(part)
  if (!kind || terms.length === 0) return null
  if (field === 'title' && entity === 'Article') return dialect.titleHolds(terms)
  const there = field ? terms.map((term) => sql`${dialect.position(column('e', field), term)} > 0`) : []
  return join([dialect.holds(kind, terms), ...there], ' AND ')
}

/** Whether the search index can tell where a part of a text stands. */
export function hasTerms(part: string): boolean {
  return termsOfPart(part).length > 0
}
