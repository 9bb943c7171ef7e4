// Kinds of conditions, of which the filters in filters/ are made: a filter is added there.
import type { Condition, EntityName, ValueKind } from './entity.js'
import { column, name, raw, type Sql, sql } from './sql.js'

/** A condition on a column, or on a value that SQL makes. */
export function is(kind: ValueKind, of: string | ((alias: string) => Sql), description: string): Condition {
  return {
    on: 'value',
    kind,
    of: typeof of === 'string' ? (alias) => column(alias, of) : of,
    description,
  }
}

/** A condition on a text that the search index has too, so that not every row has to be read for a part of it. */
export function searched(name: string, description: string): Condition {
  return { on: 'value', kind: 'text', of: (alias) => column(alias, name), description, searched: true }
}

/** The same on one that stands in the title of its row's entry: most that have the words elsewhere are passed over there. */
export function searchedTitle(name: string, description: string): Condition {
  return {
    on: 'value',
    kind: 'text',
    of: (alias) => column(alias, name),
    description,
    searched: true,
    searchedIn: 'title',
  }
}

/** A condition on a text that few rows share, and that an index has. */
export function rare(name: string, description: string): Condition {
  return { on: 'value', kind: 'text', of: (alias) => column(alias, name), description, rare: true }
}

/** A condition on a text of which writes count how many rows have each value: where no value meets it, no row is looked at. */
export function tallied(name: string, description: string): Condition {
  return { on: 'value', kind: 'text', of: (alias) => column(alias, name), description, tallied: name }
}

/** A condition on a long text that no index has. */
export function readOnce(name: string, description: string): Condition {
  return { on: 'value', kind: 'text', of: (alias) => column(alias, name), description, readOnce: true }
}

/** A condition on the one thing whose id the column `key`, or a value that SQL makes, is. */
export function toOne(
  to: EntityName,
  key: string | ((alias: string) => Sql),
  description: string,
): Condition {
  return { on: 'one', to, key: typeof key === 'string' ? (alias) => column(alias, key) : key, description }
}

/** The same where many rows name the same one in an indexed column: they are found from it. */
export function toShared(to: EntityName, key: string, description: string): Condition {
  return { on: 'one', to, key: (alias) => column(alias, key), description, shared: true }
}

/** A condition on the many things that point back by their column `key`: some of them meet it, or none does. */
export function toMany(
  to: EntityName,
  key: string,
  description: string,
  { searched }: { readonly searched?: string } = {},
): Condition {
  return {
    on: 'many',
    to,
    link: (outer, inner) => sql`${column(inner, key)} = ${column(outer, 'id')}`,
    key,
    description,
    ...(searched && { searched }),
  }
}

/** The same for things that mentions relate: articles of an organization, organizations of an article. */
export function throughMentions(
  to: EntityName,
  theirs: string,
  ours: string,
  description: string,
): Condition {
  return {
    on: 'many',
    to,
    link: (outer, inner) =>
      sql`${column(inner, 'id')} IN (SELECT ${column('m', theirs)} FROM "Mention" m WHERE ${column('m', ours)} = ${column(outer, 'id')})`,
    mentions: { ours, theirs },
    description,
  }
}

/** How many rows of `of` name the row of `alias` in their column `key`; of several with one `each`, one is counted. */
export function countOf(of: EntityName, key: string, each?: string): (alias: string) => Sql {
  const counted = each ? sql`DISTINCT ${column('c', each)}` : raw('*')
  return (alias) =>
    sql`(SELECT COUNT(${counted}) FROM ${name(of)} c WHERE ${column('c', key)} = ${column(alias, 'id')})`
}
