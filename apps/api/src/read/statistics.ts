import { metricsToSum, summedMetrics, talliedValues } from '@baobiao/database'
import { columnsOfFilter } from './compile/summed.js'
import { compileWhere } from './compile/where.js'
import { entityOf } from './entities/entities.js'
import { GROUPS, type GroupName } from './metric-groups.js'
import type { Reads } from './reads.js'
import { all, any, empty, join, name, oneOf, raw, type Sql, sql } from './sql.js'
import {
  Groups,
  MAX_GROUPS,
  type Spread,
  type Statistics,
  type SumRow,
  tooManyGroups,
  type ValueRow,
} from './statistics-groups.js'

export interface StatisticsRequest {
  readonly where: unknown
  /** What tells groups apart, from one thing to three. */
  readonly groupBy: readonly GroupName[]
  /** Takes values in their dimension's base unit; metrics that convert into nothing are left out. */
  readonly normalized: boolean
}

/**
 * Exact statistics of metrics by group and unit: values of two units never meet. The database adds values up, or writes
 * have. In no order.
 *
 * @param spread whether the spread is needed of all groups: then one row for each distinct value of a group is read
 * @throws GraphQLError LIMIT_EXCEEDED
 */
export async function readStatistics(
  reads: Reads,
  request: StatisticsRequest,
  spread: boolean,
): Promise<Statistics[]> {
  return (await (spread ? readValues(reads, request, []) : readSums(reads, request))).all
}

/** The spreads of some groups that {@link readStatistics} gave without. */
export async function readSpreads(
  reads: Reads,
  request: StatisticsRequest,
  groups: readonly Statistics[],
): Promise<(group: Statistics) => Spread | null> {
  const { unindexed } = reads.database.engine.reads
  const units = oneOf(unindexed(unitOf(request)), [...new Set(groups.map(({ unit }) => unit))])
  const keys = request.groupBy.map((group, index) =>
    amongKeys(unindexed(GROUPS[group].of('x')), groups, index),
  )
  const read = await readValues(reads, request, [units, ...keys])
  return (group) => read.like(group)?.spread ?? null
}

function amongKeys(key: Sql, groups: readonly Statistics[], index: number): Sql {
  const values = new Set(groups.map(({ keys }) => keys[index] ?? null))
  const none = values.delete(null) ? [sql`${key} IS NULL`] : []
  return any([...(values.size > 0 ? [oneOf(key, [...values])] : []), ...none])
}

const unitOf = ({ normalized }: StatisticsRequest): Sql =>
  normalized ? sql`x."normalizedUnit"` : sql`x."unit"`

async function readSums(reads: Reads, request: StatisticsRequest): Promise<Groups> {
  await refuseAllArticles(reads, request)
  const columns = columnsOf(request)
  const summed = columns && summedMetrics(columns, request.normalized)
  const { from, scale, sum, count } = summed ?? metricsToSum(request.normalized)
  const read = new Groups(false)
  const rows = groupedRows<SumRow>(reads, request, {
    from,
    search: !summed,
    columns: { scale },
    totals: {
      n: sql`CAST(SUM(${count}) AS INTEGER)`,
      sum: sql`CAST(SUM(${sum}) AS TEXT)`,
    },
    conditions: [sql`${scale} <> ''`],
  })
  for await (const { keys, row } of rows) read.of(keys, row.unit).addSum(row)
  return read
}

/** Groups of every article are known to be too many before any metric is looked at. */
async function refuseAllArticles(reads: Reads, { groupBy, where }: StatisticsRequest): Promise<void> {
  if (!groupBy.includes('ARTICLE') || Object.values(where ?? {}).some((asked) => asked != null)) return
  const articles = sql`SELECT "count" FROM "Tally" WHERE "of" = 'Article' AND "value" = ''`
  const [all] = await reads.rowsOf<{ count: number }>(['count'], articles)
  if ((all?.count ?? 0) > MAX_GROUPS) throw tooManyGroups()
}

/**
 * Of some groups, where they are told apart by what is counted, an index has their figures by that: PostgreSQL takes these
 * for so few that it would look for each in all that holds the words.
 *
 * @param among conditions that those of some groups meet
 */
async function readValues(reads: Reads, request: StatisticsRequest, among: readonly Sql[]): Promise<Groups> {
  const columns = columnsOf(request)
  // Of some organizations an index has their figures, which are fewer than the values of all.
  const tallied =
    columns && talliedValues(columns, !columnsOfFilter(request.where)?.includes('organizationId'))
  const value = request.normalized ? sql`x."normalized"` : sql`x."value"`
  const read = new Groups(true)
  const rows = groupedRows<ValueRow>(reads, request, {
    from: tallied ? sql`${tallied} x` : sql`"Metric" x`,
    search: !tallied && !(columns && among.length > 0 && request.groupBy.includes('INDICATOR')),
    columns: { value },
    totals: { n: sql`CAST(SUM(${tallied ? sql`x."count"` : sql`1`}) AS INTEGER)` },
    conditions: [...among, sql`${value} IS NOT NULL`],
  })
  for await (const { keys, row } of rows) read.of(keys, row.unit).add(row)
  return read
}
interface GroupedRead {
  /** FROM clause of rows `x`. */
  readonly from: Sql
  /** Whether texts may be looked up in the search index. */
  readonly search: boolean
  /** What rows are grouped by besides the keys and the unit. */
  readonly columns: Readonly<Record<string, Sql>>
  readonly totals: Readonly<Record<string, Sql>>
  readonly conditions: readonly Sql[]
}

/** What the database makes of each group, by the names of its columns. */
async function* groupedRows<Row extends { readonly unit: string }>(
  reads: Reads,
  request: StatisticsRequest,
  { from, search, columns, totals, conditions }: GroupedRead,
): AsyncGenerator<{ readonly keys: Statistics['keys']; readonly row: Row }> {
  const { groupBy, where } = request
  const dialect = reads.database.engine.reads
  const keys = groupBy.map((_, index): `k${number}` => `k${index}`)
  // In the order of an index of theirs, each row would be read for the rest: one index has all.
  const grouped = {
    ...Object.fromEntries(
      groupBy.map((group, index) => [`k${index}`, dialect.unindexed(GROUPS[group].of('x'))]),
    ),
    unit: dialect.unindexed(unitOf(request)),
    ...columns,
  }
  const selected = { ...grouped, ...totals }
  const joined = groupBy.map((group) => GROUPS[group].through?.('x')).find((join) => join) ?? empty
  const chosen = compileWhere(entityOf('Metric'), where, 'x', dialect, { search, whole: true })
  const statement = sql`SELECT ${join(Object.entries(selected).map(([key, value]) => sql`${value} AS ${name(key)}`))}
    FROM ${from} ${joined} WHERE ${all([...chosen, ...conditions])}
    GROUP BY ${raw(
      Object.keys(grouped)
        .map((_, index) => index + 1)
        .join(', '),
    )}`
  for await (const rows of reads.rowsInTurns<Row & Record<string, string | null>>(
    Object.keys(selected),
    statement,
  ))
    for (const row of rows) yield { keys: keys.map((key) => row[key] ?? null), row }
}

/** The columns of metrics that a request asks of; null where it asks of what no sums are kept by. */
function columnsOf({ groupBy, where }: StatisticsRequest): ReadonlySet<string> | null {
  const asked = columnsOfFilter(where)
  return asked && new Set([...asked, ...groupBy.flatMap((group) => GROUPS[group].columns)])
}
