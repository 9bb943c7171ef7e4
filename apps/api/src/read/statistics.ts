import { decimalKey, talliedValues } from '@baobiao/database'
import { Big } from 'big.js'
import { compileWhere } from './compile/where.js'
import { entityOf } from './entities/entities.js'
import { GROUPS, type GroupName } from './metric-groups.js'
import type { Reads } from './reads.js'
import { all, join, name, raw, type Sql, sql } from './sql.js'

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
 * Exact statistics of metrics by group and unit: values of two units never meet. The database counts equal values, or
 * writes have counted them; one row for each distinct value of a group is read. In no order.
 */
export async function readStatistics(
  reads: Reads,
  { where, groupBy: groups, normalized }: StatisticsRequest,
): Promise<Statistics[]> {
  const [value, unit] = normalized
    ? [sql`x."normalized"`, sql`x."normalizedUnit"`]
    : [sql`x."value"`, sql`x."unit"`]
  const names = groups.map((_, index): `k${number}` => `k${index}`)
  const keys = groups.map((group, index) => sql`${GROUPS[group].of('x')} AS ${name(`k${index}`)}`)
  const tallied = talliedMetrics(groups, where)
  const conditions = compileWhere(entityOf('Metric'), where, 'x', reads.database.engine.reads, {
    search: !tallied,
  })
  const [from, times] = tallied
    ? [tallied, sql`CAST(SUM(x."count") AS INTEGER)`]
    : [sql`"Metric"`, sql`COUNT(*)`]
  const read = new Groups()
  for await (const rows of reads.rowsInTurns<ValueRow>(
    [...names, 'unit', 'value', 'n'],
    sql`SELECT ${join(keys)}, ${unit} AS "unit", ${value} AS "value", ${times} AS "n" FROM ${from} x
      WHERE ${all([...conditions, sql`${value} IS NOT NULL`])} GROUP BY ${join([...names, 'unit', 'value'].map((_, index) => raw(String(index + 1))))}`,
  ))
    for (const row of rows)
      read.add(
        names.map((key) => row[key] ?? null),
        row,
      )
  return read.all
}

/** Where writes keep what the statistics are made of; null where metrics themselves have to be looked at. */
function talliedMetrics(groups: readonly GroupName[], where: unknown): Sql | null {
  const asked = columnsOfFilter(where)
  return asked && talliedValues(new Set([...asked, ...groups.flatMap((group) => GROUPS[group].columns)]))
}

/** Filters of metrics that ask only of these columns of theirs. */
const FILTERED: Readonly<Record<string, string>> = {
  unit: 'unit',
  normalizedUnit: 'normalizedUnit',
  dimension: 'dimension',
  change: 'change',
  indicator: 'indicator',
  newspaper: 'newspaper',
  periodFrom: 'periodFrom',
  periodTo: 'periodTo',
  organization: 'organizationId',
}

/** The columns that a caller's `where` asks of; null where it asks of others. */
function columnsOfFilter(where: unknown): readonly string[] | null {
  const asked = Object.entries(where ?? {})
    .filter(([, value]) => value != null)
    .map(([field, value]) => {
      if (field === 'not') return columnsOfFilter(value)
      if (field === 'and' || field === 'or') return together((value as unknown[]).map(columnsOfFilter))
      const column = FILTERED[field]
      return column === undefined ? null : [column]
    })
  return together(asked)
}

function together(columns: readonly (readonly string[] | null)[]): readonly string[] | null {
  return columns.includes(null) ? null : columns.flatMap((some) => some ?? [])
}

/** Groups of one unit each. */
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

  get all(): Statistics[] {
    return [...this.#groups.values()]
  }
}

interface CountedValue {
  readonly value: string
  readonly n: number
}

/** Most figures are whole, and far from what a double cannot hold: those are added as numbers. */
const WHOLE = /^-?\d{1,15}$/

/** Distinct values and how often each occurs. What needs them in order is made when it is asked for: of one page's groups. */
class Group implements Statistics {
  readonly #values: CountedValue[] = []
  #whole = 0
  #exact = new Exact(0)
  #sorted = false
  count = 0

  constructor(
    readonly keys: Statistics['keys'],
    readonly unit: string,
  ) {}

  add(value: string, n: number): void {
    this.#values.push({ value, n })
    this.count += n
    const product = WHOLE.test(value) ? Number(value) * n : Number.NaN
    if (Number.isSafeInteger(this.#whole + product) && Number.isSafeInteger(product)) this.#whole += product
    else this.#exact = this.#exact.plus(n === 1 ? value : new Exact(value).times(n))
  }

  get sum(): string {
    return this.#total.toFixed()
  }

  get average(): string {
    return this.#total.div(this.count).toFixed()
  }

  get min(): string | null {
    return this.#inOrder[0]?.value ?? null
  }

  get max(): string | null {
    return this.#inOrder.at(-1)?.value ?? null
  }

  get median(): string {
    return new Exact(this.#valueAt((this.count - 1) >> 1))
      .plus(this.#valueAt(this.count >> 1))
      .div(2)
      .toFixed()
  }

  get #total(): Big {
    return this.#exact.plus(this.#whole)
  }

  get #inOrder(): readonly CountedValue[] {
    if (!this.#sorted) {
      const keys = new Map(this.#values.map(({ value }) => [value, decimalKey(value)]))
      const keyOf = ({ value }: CountedValue): string => keys.get(value) as string
      this.#values.sort((a, b) => compareText(keyOf(a), keyOf(b)) || compareText(a.value, b.value))
      this.#sorted = true
    }
    return this.#values
  }

  /** The value at `index`, counting each as often as it occurs. */
  #valueAt(index: number): string {
    let before = 0
    for (const { value, n } of this.#inOrder) {
      before += n
      if (index < before) return value
    }
    throw new RangeError(`no value at ${index}`)
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
