import { type Database, idsOfHits, type SearchQuery } from '@baobiao/database'
import { compileWhere } from './compile/where.js'
import type { Entity } from './entity.js'
import type { ListSource } from './select.js'
import { all, column, name, oneOf, type Sql, sql } from './sql.js'

/**
 * All rows that a search finds and a caller's `where` leaves, as a list that can be ordered and counted.
 *
 * @throws RangeError for a query that nobody types
 * @throws GraphQLError BAD_FILTER
 */
export function foundList(
  database: Database,
  entity: Entity,
  query: Pick<SearchQuery, 'kind' | 'query'>,
  where: unknown,
): ListSource {
  const hits = idsOfHits(database, query)
  return {
    entity: entity.name,
    order: [],
    link: {
      from: (x) => sql`${name(entity.name)} ${name(x)}`,
      where: (x) => all([sql`${column(x, 'id')} IN (${hits})`, ...compileWhere(entity, where, x)]),
    },
  }
}

/** A subselect of these ids, for a search among them. */
export function amongIds(entity: Entity, ids: readonly string[]): Sql {
  return sql`SELECT x."id" FROM ${name(entity.name)} x WHERE ${oneOf(column('x', 'id'), ids)}`
}
