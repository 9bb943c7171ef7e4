import type { FacetKey } from '../entity.js'
import type { ListSelection } from '../selection.js'
import { all, column, empty, join, name, type Sql, sql } from '../sql.js'
import type { Rows } from './level.js'
import { columnsOfFacet, type SummedBy } from './summed.js'

const ONCE = 'once'

/** Rows that are counted in several ways. */
interface FoundOnce {
  /** What stands after WITH: how many rows there are of each of the values that they are counted by. */
  readonly table: Sql
  /** The same rows, which have been added up to that. */
  readonly rows: Rows
}

/**
 * Finds the rows of a list once for all that they are counted by, their number too: 270,000 figures of articles that hold a word
 * took as long to find for each. Null where no more than one count needs the rows themselves.
 *
 * @param x alias of the rows
 */
export function foundOnce(list: ListSelection, rows: Rows, x: string): FoundOnce | null {
  const counted = [
    ...(list.count ? [[]] : []),
    ...[...list.facets.values()].map(({ field }) => columnsOf(list.entity.facets[field] as FacetKey)),
  ].flatMap((columns) => (columns && !rows.summedBy(columns) ? [columns] : []))
  if (counted.length < 2) return null
  const kept = new Set(counted.flat())
  const columns = [...kept].map((key) => column(x, key))
  const grouped = columns.length > 0 ? sql`GROUP BY ${join(columns)}` : empty
  const summedBy: SummedBy = (asked) =>
    rows.summedBy(asked) ??
    (asked?.every((key) => kept.has(key)) ? { from: sql`${name(ONCE)} ${name(x)}`, where: [] } : null)
  return {
    table: sql`${name(ONCE)} AS MATERIALIZED (SELECT ${join([...columns, sql`COUNT(*) AS "count"`])}
      FROM ${rows.from} WHERE ${all(rows.where)} ${grouped})`,
    rows: { ...rows, summedBy },
  }
}

/** The columns that rows are counted by; null where it is more than columns. */
function columnsOf(key: FacetKey): readonly string[] | null {
  return key.through ? null : columnsOfFacet(key)
}
