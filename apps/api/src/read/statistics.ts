import { Big } from 'big.js'
import { compileWhere } from './compile/where.js'
import { entityOf } from './entities/entities.js'
import { groupBy } from './group-by.js'
import type { Reads } from './reads.js'
import { all, column, join, type Sql, sql } from './sql.js'

export type GroupName =
  | 'UNIT'
  | 'DIMENSION'
  | 'INDICATOR'
  | 'ORGANIZATION'
  | 'ARTICLE'
  | 'NEWSPAPER'
  | 'MONTH'

/** What metrics can be grouped by. */
export const GROUPS: Readonly<Record<GroupName, { readonly description: string; readonly of: Sql }>> = {
  UNIT: { description: 'The unit.', of: column('x', 'unit') },
  DIMENSION: { description: 'The kind of quantity.', of: sql`UPPER(CAST(x."dimension" AS TEXT))` },
  INDICATOR: { description: 'What is counted or measured.', of: column('x', 'indicator') },
  ORGANIZATION: { description: 'The body that the figure is about.', of: column('x', 'organizationId') },
  ARTICLE: { description: 'The article that states it.', of: column('x', 'articleId') },
  NEWSPAPER: { description: 'The newspaper.', of: column('x', 'newspaper') },
  MONTH: {
    description: 'The month of publication, as YYYY-MM.',
    of: sql`NULLIF(SUBSTR(x."publishedOn", 1, 7), '')`,
  },
}

/** Decimal places of an average; sums and medians are exact. */
const AVERAGE_PLACES = 10

/** A constructor of its own, so that the places are nobody else's. */
const Exact = Big()
Exact.DP = AVERAGE_PLACES

export interface StatisticsRequest {
  readonly where: unknown
  /** Each row's group keys; the first alone, or two. */
  readonly groupBy: readonly GroupName[]
  /** Takes values in their dimension's base unit; metrics that convert into nothing are left out. */
  readonly normalized: boolean
  readonly size: number
}

export interface Statistics {
  readonly keys: readonly (string | null)[]
  readonly unit: string
  readonly count: number
  readonly sum: string
  readonly min: string
  readonly max: string
  readonly average: string
  readonly median: string
}

interface ValueRow {
  readonly k0: string | null
  readonly k1: string | null
  readonly unit: string
  readonly value: string
  readonly n: number
}

/**
 * Exact statistics of metrics by group and unit: values of two units never meet. The database counts equal values; one
 * row for each distinct value of a group is read.
 */
export async function readStatistics(
  reads: Reads,
  { where, groupBy: groups, normalized, size }: StatisticsRequest,
): Promise<Statistics[]> {
  const value = normalized ? sql`x."normalized"` : sql`x."value"`
  const key = normalized ? sql`x."normalizedKey"` : sql`x."valueKey"`
  const unit = normalized ? sql`x."normalizedUnit"` : sql`x."unit"`
  const keys = groups.map((group) => GROUPS[group].of)
  const columns = [sql`${keys[0] ?? sql`NULL`} AS "k0"`, sql`${keys[1] ?? sql`NULL`} AS "k1"`]
  const conditions = [...compileWhere(entityOf('Metric'), where, 'x'), sql`${value} IS NOT NULL`]
  const rows = await reads.rowsOf<ValueRow>(
    ['k0', 'k1', 'unit', 'value', 'n'],
    sql`SELECT "k0", "k1", "unit", MIN("value") AS "value", COUNT(*) AS "n" FROM (
      SELECT ${join(columns)}, ${unit} AS "unit", ${value} AS "value", ${key} AS "key"
      FROM "Metric" x WHERE ${all(conditions)}
    ) m GROUP BY "k0", "k1", "unit", "key" ORDER BY "key"`,
  )
  return [...groupBy(rows, ({ k0, k1, unit: name }) => JSON.stringify([k0, k1, name])).values()]
    .map((values) => statisticsOf(values, groups.length))
    .sort((a, b) => b.count - a.count || compare([...a.keys, a.unit], [...b.keys, b.unit]))
    .slice(0, size)
}

/** @param values of one group, least first */
function statisticsOf(values: readonly ValueRow[], keys: number): Statistics {
  const first = values[0] as ValueRow
  const count = values.reduce((sum, { n }) => sum + n, 0)
  const sum = values.reduce((total, { value, n }) => total.plus(new Exact(value).times(n)), new Exact(0))
  return {
    keys: [first.k0, first.k1].slice(0, keys),
    unit: first.unit,
    count,
    sum: sum.toFixed(),
    min: first.value,
    max: (values.at(-1) as ValueRow).value,
    average: sum.div(count).toFixed(),
    median: new Exact(valueAt(values, (count - 1) >> 1))
      .plus(valueAt(values, count >> 1))
      .div(2)
      .toFixed(),
  }
}

/** The value at `index`, counting each as often as it occurs. */
function valueAt(values: readonly ValueRow[], index: number): string {
  let before = 0
  for (const { value, n } of values) {
    before += n
    if (index < before) return value
  }
  throw new RangeError(`no value at ${index}`)
}

function compare(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
