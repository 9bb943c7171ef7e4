import { decimalKey } from '@baobiao/database'
import { Big } from 'big.js'
import { compileWhere } from './compile/where.js'
import { entityOf } from './entities/entities.js'
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

/** How often a value occurs in a group: its keys are `k0`, `k1` … */
interface ValueRow extends Readonly<Record<`k${number}`, string | null>> {
  readonly unit: string
  readonly value: string
  readonly n: number
}

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
  const read = new Groups()
  for await (const rows of reads.rowsInTurns<ValueRow>(
    [...names, 'unit', 'value', 'n'],
    sql`SELECT ${grouped}, "unit", MIN("value") AS "value", COUNT(*) AS "n" FROM (
      SELECT ${join(keys)}, ${unit} AS "unit", ${value} AS "value", ${key} AS "key"
      FROM "Metric" x WHERE ${all(conditions)}
    ) m GROUP BY ${grouped}, "unit", "key" ORDER BY "key"`,
  ))
    for (const row of rows)
      read.add(
        names.map((key) => row[key] ?? null),
        row,
      )
  return read.statistics()
}

/** The same of all metrics by unit, from the counts that writes keep: no metric is read. */
async function ofUnits(reads: Reads): Promise<Statistics[]> {
  const values: (Pick<ValueRow, 'unit' | 'value' | 'n'> & { readonly key: string })[] = []
  for await (const rows of reads.rowsInTurns<{ of: string; n: number }>(
    ['of', 'n'],
    sql`SELECT SUBSTR("value", 2) AS "of", "count" AS "n" FROM "Tally" WHERE "of" = 'Metric.value unit'`,
  ))
    for (const { of, n } of rows) {
      const space = of.indexOf(' ')
      const value = of.slice(0, space)
      values.push({ value, unit: of.slice(space + 1), n, key: decimalKey(value) })
    }
  values.sort((a, b) => (a.key < b.key ? -1 : 1))
  const read = new Groups()
  for (const [index, value] of values.entries()) {
    if (index % VALUES_A_TURN === 0) await turn()
    read.add([value.unit], value)
  }
  return read.statistics()
}

/** Values that are added up before others get their turn: some milliseconds. */
const VALUES_A_TURN = 1_000

/** Groups of one unit each, whose values are added least first. */
class Groups {
  readonly #groups = new Map<string, Group>()

  add(keys: Statistics['keys'], { unit, value, n }: Pick<ValueRow, 'unit' | 'value' | 'n'>): void {
    const key = `${unit}\0${keys.map((one) => one ?? '\u0001').join('\0')}`
    let group = this.#groups.get(key)
    if (!group) {
      group = new Group(keys, unit)
      this.#groups.set(key, group)
    }
    group.add(value, n)
  }

  async statistics(): Promise<Statistics[]> {
    const statistics: Statistics[] = []
    let added = 0
    for (const group of this.#groups.values()) {
      added += group.distinct
      if (added > VALUES_A_TURN) {
        await turn()
        added = 0
      }
      statistics.push(group.statistics())
    }
    return statistics
  }
}

/** Distinct values, least first, and how often each occurs. */
class Group {
  readonly #values: string[] = []
  readonly #times: number[] = []
  #count = 0
  #sum = new Exact(0)

  constructor(
    private readonly keys: Statistics['keys'],
    private readonly unit: string,
  ) {}

  get distinct(): number {
    return this.#values.length
  }

  add(value: string, n: number): void {
    this.#values.push(value)
    this.#times.push(n)
    this.#count += n
    this.#sum = this.#sum.plus(n === 1 ? value : new Exact(value).times(n))
  }

  statistics(): Statistics {
    const [count, sum] = [this.#count, this.#sum]
    return {
      keys: this.keys,
      unit: this.unit,
      count,
      sum: sum.toFixed(),
      min: this.#values[0] ?? null,
      max: this.#values.at(-1) ?? null,
      average: sum.div(count).toFixed(),
      median: new Exact(this.#valueAt((count - 1) >> 1))
        .plus(this.#valueAt(count >> 1))
        .div(2)
        .toFixed(),
    }
  }

  /** The value at `index`, counting each as often as it occurs. */
  #valueAt(index: number): string {
    let before = 0
    for (const [at, value] of this.#values.entries()) {
      before += this.#times[at] as number
      if (index < before) return value
    }
    throw new RangeError(`no value at ${index}`)
  }
}
