import type { Prisma } from '../generated/sqlite/client.js'
import type { Statement } from './reader.js'
import type { SearchKind } from './search-entry.js'

type Sql = Prisma.Sql

/** How an engine writes what reads need beyond the standard: JSON, mostly. */
export interface ReadDialect {
  /** A JSON object of values by their keys; keys are ours, never a caller's text. */
  object(entries: readonly (readonly [key: string, value: Sql])[]): Sql
  /** All rows of a FROM clause as one JSON array of `row`, in the order of the rows. */
  array(row: Sql, from: Sql): Sql
  /** A SELECT of such arrays as "data", one for each value of `group`; rows in all of them in the order of `place`. */
  arrays(row: Sql, place: Sql, from: Sql, group: Sql): Sql
  /** A column that holds JSON, as a part of other JSON. */
  json(column: Sql): Sql
  /**
   * Whether a text is one of a list that travels as one parameter, whatever its length.
   *
   * @param list what {@link ReadDialect.list} makes of it, or what stands for that until the statement is sent
   */
  among(value: Sql, list: unknown): Sql
  list(values: readonly string[]): unknown
  /** Whether a value is one of the few that a subselect gives; they are found first, and looked up in an index. */
  amongFew(value: Sql, select: Sql): Sql
  /**
   * How many rows are read at most; none where a precondition is not met, which tells an engine more than the same among the
   * conditions of each row.
   *
   * @param chosen whether rows are chosen by a caller's values, so that it is best to plan for each of those
   */
  limit(rows: number, preconditions: readonly Sql[], chosen: boolean): Sql
  /** A value that no index is looked up for: SQLite knows too little of how many rows have it to choose well. */
  unindexed(value: Sql): Sql
  /** Condition on an entry `e` of the search index: it is of that kind and holds all the terms. */
  holds(kind: SearchKind, terms: readonly string[]): Sql
  /** Condition on an entry `e` of an article: its title holds all these pairs of neighbouring Chinese characters. */
  titleHolds(pairs: readonly string[]): Sql
  /** Where `part` begins in `text`, from 1; 0 where it is not in it. */
  position(text: Sql, part: string): Sql
  /** As the engine's driver takes it. */
  statement(sql: Sql): Statement
}
