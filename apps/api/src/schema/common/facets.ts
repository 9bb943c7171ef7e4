import type { Database } from '@baobiao/database'
import { groupBy } from '../../data/group-by.js'
import type { Rows } from '../../data/page.js'
import { all, query, type Sql, sql } from '../../data/sql.js'
import { builder } from '../builder.js'

/** What the rows of a connection can be counted by. */
export interface FacetKey {
  readonly description: string
  /** The bucket of the row named `alias`, as text or null. */
  readonly of: (alias: string) => Sql
}

export interface Bucket {
  readonly value: string | null
  readonly count: number
}

export const FacetBucket = builder.objectRef<Bucket>('FacetBucket').implement({
  description: 'How many rows of a connection share one value.',
  fields: (t) => ({
    value: t.exposeString('value', {
      nullable: true,
      description: 'The value, written as filters take it; null for rows without one.',
    }),
    count: t.exposeInt('count', { description: 'Rows that have it.' }),
  }),
})

/** The commonest values of a facet for each parent, in one statement. */
export async function readFacet(
  database: Database,
  rows: Rows,
  key: FacetKey,
  size: number,
): Promise<(parent: string | null) => readonly Bucket[]> {
  const parent = rows.parent ?? sql`NULL`
  const counts = await query<{ parent: string | null; value: string | null; n: number | bigint }>(
    database,
    sql`SELECT "parent", "value", "n" FROM (
      SELECT g.*, ROW_NUMBER() OVER (PARTITION BY "parent" ORDER BY "n" DESC, "value" NULLS LAST) AS "rank" FROM (
        SELECT r."parent", r."value", COUNT(*) AS "n"
        FROM (SELECT ${parent} AS "parent", ${key.of('x')} AS "value" FROM ${rows.from} WHERE ${all(rows.where)}) r
        GROUP BY r."parent", r."value"
      ) g
    ) b WHERE "rank" <= ${size} ORDER BY "rank"`,
  )
  const byParent = groupBy(counts, (row) => row.parent)
  return (id) => (byParent.get(id) ?? []).map(({ value, n }) => ({ value, count: Number(n) }))
}
