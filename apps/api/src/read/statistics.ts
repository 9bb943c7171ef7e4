import { decimalKey } from '@baobiao/database'
import { Big } from 'big.js'
import { compileWhere } from './compile/where.js'
import { entityOf } from './entities/entities.js'
import { groupBy } from './group-by.js'
import { GROUPS, type GroupName } from './metric-groups.js'
import type { Reads } from './reads.js'
import { all, join, name, sql } from './sql.js'
import { turn } from './turns.js'

/** Decimal places of an average; sums and medians are exact. */
const AVERAGE_PLACES = 10

/** A constructor of its own, so that the places are nobody else's. */
const Exact = Big()
Exact.DP = AVERAGE_PLACES

export interface StatisticsRequest {
  readonly where: unknown
  /** What tells groups apart, from one thing to three. */
  readonly groupBy: readonly GroupName[]
  /** Takes values in their dimension's base unit; metrics that convert into nothing are left out. */
  readonly normalized: boolean
}

/** Of a group; a group without metrics, which fills a gap, has neither extremes nor average. */
export interface Statistics {
  readonly keys: readonly (string | null)[]
  readonly unit: string
  readonly count: number
  readonly sum: string
  readonly min: string | null
  readonly max: string | null
  readonly average: string | null
  readonly median: string | null
}

/** How often a value of a unit occurs. */
interface Counted {
  readonly unit: string
  readonly value: string
  readonly n: number
}

type ValueRow = Counted & Readonly<Record<`k${number}`, string | null>>

/**
 * Exact statistics of metrics by group and unit: values of two units never meet. The database counts equal values; one
 * row for each distinct value of a group is read. In no order.
 */
export async function readStatistics(
  reads: Reads,
  { where, groupBy: groups, normalized }: StatisticsRequest,
): Promise<Statistics[]> {
  if (where == null && !normalized && groups.length === 1 && groups[0] === 'UNIT') return ofUnits(reads)
  const value = normalized ? sql`x."normalized"` : sql`x."value"`
  const key = normalized ? sql`x."normalizedKey"` : sql`x."valueKey"`
  const unit = normalized ? sql`x."normalizedUnit"` : sql`x."unit"`
  const names = groups.map((_, index): `k${number}` => `k${index}`)
  const keys = groups.map((group, index) => sql`${GROUPS[group].of('x')} AS ${name(`k${index}`)}`)
  const grouped = join(names.map(name))
  const conditions = [
    ...compileWhere(entityOf('Metric'), where, 'x', reads.database.engine.reads),
    sql`${value} IS NOT NULL`,
  ]
  const rows = await reads.rowsOf<ValueRow>(
    [...names, 'unit', 'value', 'n'],
    sql`SELECT ${grouped}, "unit", MIN("value") AS "value", COUNT(*) AS "n" FROM (
      SELECT ${join(keys)}, ${unit} AS "unit", ${value} AS "value", ${key} AS "key"
      FROM "Metric" x WHERE ${all(conditions)}
    ) m GROUP BY ${grouped}, "unit", "key" ORDER BY "key"`,
  )
  const keysOf = (row: ValueRow): (string | null)[] => names.map((key) => row[key] ?? null)
  return statisticsOfEach(groupBy(rows, (row) => JSON.stringify([...keysOf(row), row.unit])).values(), keysOf)
}

/** Values that are added up before others get their turn: some milliseconds. */
const VALUES_A_TURN = 2_000

/** @param groups values of each group, least first */
async function statisticsOfEach<Value extends Counted>(
  groups: Iterable<readonly Value[]>,
  keysOf: (value: Value) => (string | null)[],
): Promise<Statistics[]> {
  const statistics: Statistics[] = []
  let added = 0
  for (const values of groups) {
    added += values.length
    if (added > VALUES_A_TURN) {
      await turn()
      added = 0
    }
    statistics.push({ keys: keysOf(values[0] as Value), ...statisticsOf(values) })
  }
  return statistics
}

/** The same of all metrics by unit, from the counts that writes keep: no metric is read. */
async function ofUnits(reads: Reads): Promise<Statistics[]> {
  const rows = await reads.rowsOf<{ of: string; n: number }>(
    ['of', 'n'],
    sql`SELECT SUBSTR("value", 2) AS "of", "count" AS "n" FROM "Tally" WHERE "of" = 'Metric.value unit'`,
  )
  const values = rows.map(({ of, n }) => {
    const space = of.indexOf(' ')
    const value = of.slice(0, space)
    return { value, unit: of.slice(space + 1), n, key: decimalKey(value) }
  })
  values.sort((a, b) => (a.key < b.key ? -1 : 1))
  return statisticsOfEach(groupBy(values, ({ unit }) => unit).values(), ({ unit }) => [unit])
}

/** @param values of one group, least first */
function statisticsOf(values: readonly Counted[]): Omit<Statistics, 'keys'> {
  const first = values[0] as Counted
  const count = values.reduce((sum, { n }) => sum + n, 0)
  const sum = values.reduce((total, { value, n }) => total.plus(new Exact(value).times(n)), new Exact(0))
  return {
    unit: first.unit,
    count,
    sum: sum.toFixed(),
    min: first.value,
    max: (values.at(-1) as Counted).value,
    average: sum.div(count).toFixed(),
    median: new Exact(valueAt(values, (count - 1) >> 1))
      .plus(valueAt(values, count >> 1))
      .div(2)
      .toFixed(),
  }
}

/** The value at `index`, counting each as often as it occurs. */
function valueAt(values: readonly Counted[], index: number): string {
  let before = 0
  for (const { value, n } of values) {
    before += n
    if (index < before) return value
  }
  throw new RangeError(`no value at ${index}`)
}
