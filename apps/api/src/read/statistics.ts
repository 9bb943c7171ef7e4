import { metricsToSum, summedMetrics, talliedValues } from '@baobiao/database'
import { decimalOrder } from './compile/decimal-order.js'
import { columnsOfFilter } from './compile/summed.js'
import { compileWhere } from './compile/where.js'
import { entityOf } from './entities/entities.js'
import { GROUPS, type GroupName } from './metric-groups.js'
import type { Reads } from './reads.js'
import { all, any, empty, join, name, oneOf, raw, type Sql, sql } from './sql.js'
import {
  type Group,
  Groups,
  MAX_GROUPS,
  type PickedRow,
  type Spread,
  Spreads,
  type Statistics,
  type SumRow,
  tooManyGroups,
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
 * @param spread whether the spread of all groups is needed: else see {@link readSpreads}
 * @throws GraphQLError LIMIT_EXCEEDED
 */
export async function readStatistics(
  reads: Reads,
  request: StatisticsRequest,
  spread: boolean,
): Promise<Statistics[]> {
  const [groups, spreads] = await Promise.all([
    readSums(reads, request),
    spread ? pickSpreads(reads, request, []) : null,
  ])
  if (spreads) for (const group of groups) group.spread = spreads.of(group)
  return groups
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
  const spreads = await pickSpreads(reads, request, [units, ...keys])
  return (group) => spreads.of(group)
}

function amongKeys(key: Sql, groups: readonly Statistics[], index: number): Sql {
  const values = new Set(groups.map(({ keys }) => keys[index] ?? null))
  const none = values.delete(null) ? [sql`${key} IS NULL`] : []
  return any([...(values.size > 0 ? [oneOf(key, [...values])] : []), ...none])
}

const unitOf = ({ normalized }: StatisticsRequest): Sql =>
  normalized ? sql`x."normalizedUnit"` : sql`x."unit"`

async function readSums(reads: Reads, request: StatisticsRequest): Promise<Group[]> {
  await refuseAllArticles(reads, request)
  const columns = columnsOf(request)
  const summed = columns && summedMetrics(columns, request.normalized)
  const { from, scale, sum, count } = summed ?? metricsToSum(request.normalized)
  const groups = new Groups()
  const select = groupedSelect(reads, request, {
    from,
    search: !summed,
    columns: { scale },
    totals: {
      n: sql`CAST(SUM(${count}) AS INTEGER)`,
      sum: sql`CAST(SUM(${sum}) AS TEXT)`,
    },
    conditions: [sql`${scale} <> ''`],
  })
  const rows = keyedRows<SumRow>(reads, request, ['unit', 'scale', 'n', 'sum'], select)
  for await (const { keys, row } of rows) groups.of(keys, row.unit).addSum(row)
  return groups.all
}

/** Groups of every article are known to be too many before any metric is looked at. */
async function refuseAllArticles(reads: Reads, { groupBy, where }: StatisticsRequest): Promise<void> {
  if (!groupBy.includes('ARTICLE') || Object.values(where ?? {}).some((asked) => asked != null)) return
  const articles = sql`SELECT "count" FROM "Tally" WHERE "of" = 'Article' AND "value" = ''`
  const [all] = await reads.rowsOf<{ count: number }>(['count'], articles)
  if ((all?.count ?? 0) > MAX_GROUPS) throw tooManyGroups()
}

/**
 * The database picks the least, the greatest and the middle of each group by adding up how often each value occurs: of real
 * pages nearly every figure has a value of its own, and a million of those are not sent.
 *
 * Of some groups, where they are told apart by what is counted, an index has their figures by that: PostgreSQL takes these
 * for so few that it would look for each in all that holds the words.
 *
 * @param among conditions that those of some groups meet
 */
async function pickSpreads(
  reads: Reads,
  request: StatisticsRequest,
  among: readonly Sql[],
): Promise<Spreads> {
  const columns = columnsOf(request)
  // Of some organizations an index has their figures, which are fewer than the values of all.
  const tallied =
    columns && talliedValues(columns, !columnsOfFilter(request.where)?.includes('organizationId'))
  const [value, key] = request.normalized
    ? [sql`x."normalized"`, sql`x."normalizedKey"`]
    : [sql`x."value"`, sql`x."valueKey"`]
  const conditions = [...among, sql`${value} IS NOT NULL`]
  const counted = tallied
    ? groupedSelect(reads, request, {
        from: sql`${tallied} x`,
        search: false,
        columns: { value, key, n: sql`x."count"` },
        totals: {},
        conditions,
      })
    : groupedSelect(reads, request, {
        from: sql`"Metric" x`,
        search: !(columns && among.length > 0 && request.groupBy.includes('INDICATOR')),
        columns: { value },
        totals: { n: sql`CAST(COUNT(*) AS INTEGER)` },
        conditions,
      })
  const ofCounted = sql`v."value"`
  const order = tallied ? [sql`v."key"`, ofCounted] : decimalOrder(ofCounted, reads.database.engine.reads)
  const spreads = new Spreads()
  const picked = pickedSelect([...keyNames(request), 'unit'], counted, order)
  const rows = keyedRows<PickedRow>(reads, request, ['unit', 'min', 'max', 'lower', 'upper'], picked)
  for await (const { keys, row } of rows) spreads.add(keys, row)
  return spreads
}

/**
 * Each group's least, greatest and middle values.
 *
 * @param counted how often each of its values occurs (`value`, `n`)
 * @param order terms that put the values of `v` in order
 */
function pickedSelect(groups: readonly string[], counted: Sql, order: readonly Sql[]): Sql {
  const by = join(groups.map(name))
  // Of five values the third is the middle, of four the second and the third: counted from zero.
  const at = (place: Sql): Sql =>
    sql`MAX(CASE WHEN r."upto" > ${place} AND r."upto" - r."n" <= ${place} THEN r."value" END)`
  return sql`SELECT ${by}, ${at(sql`0`)} AS "min", ${at(sql`(r."total" - 1)`)} AS "max",
      ${at(sql`(r."total" - 1) / 2`)} AS "lower", ${at(sql`r."total" / 2`)} AS "upper"
    FROM (SELECT ${by}, v."value", v."n", SUM(v."n") OVER (PARTITION BY ${by}) AS "total",
        SUM(v."n") OVER (PARTITION BY ${by} ORDER BY ${join([...order])} ROWS UNBOUNDED PRECEDING) AS "upto"
      FROM (${counted}) v) r
    GROUP BY ${by}`
}

interface GroupedRead {
  /** FROM clause of rows `x`. */
  readonly from: Sql
  /** Whether texts may be looked up in the search index. */
  readonly search: boolean
  /** What rows are grouped by besides the keys and the unit. */
  readonly columns: Readonly<Record<string, Sql>>
  /** Where there are none, rows are not grouped. */
  readonly totals: Readonly<Record<string, Sql>>
  readonly conditions: readonly Sql[]
}

/** What the database makes of each group: its keys, its unit, the columns and the totals. */
function groupedSelect(
  reads: Reads,
  request: StatisticsRequest,
  { from, search, columns, totals, conditions }: GroupedRead,
): Sql {
  const { groupBy, where } = request
  const dialect = reads.database.engine.reads
  // In the order of an index of theirs, each row would be read for the rest: one index has all.
  const grouped = {
    ...Object.fromEntries(
      groupBy.map((group, index) => [`k${index}`, dialect.unindexed(GROUPS[group].of('x'))]),
    ),
    unit: dialect.unindexed(unitOf(request)),
    ...columns,
  }
  const selected = Object.entries({ ...grouped, ...totals })
  const joined = groupBy.map((group) => GROUPS[group].through?.('x')).find((join) => join) ?? empty
  const chosen = compileWhere(entityOf('Metric'), where, 'x', dialect, { search, whole: true })
  const places = Object.keys(grouped).map((_, index) => index + 1)
  const together = Object.keys(totals).length > 0 ? sql`GROUP BY ${raw(places.join(', '))}` : empty
  return sql`SELECT ${join(selected.map(([key, value]) => sql`${value} AS ${name(key)}`))}
    FROM ${from} ${joined} WHERE ${all([...chosen, ...conditions])} ${together}`
}

const keyNames = ({ groupBy }: StatisticsRequest): string[] => groupBy.map((_, index) => `k${index}`)

/** Rows of a SELECT that has a request's keys and these columns. */
async function* keyedRows<Row extends object>(
  reads: Reads,
  request: StatisticsRequest,
  columns: readonly (keyof Row & string)[],
  select: Sql,
): AsyncGenerator<{ readonly keys: Statistics['keys']; readonly row: Row }> {
  const names = keyNames(request)
  for await (const rows of reads.rowsInTurns<Row & Record<string, string | null>>(
    [...names, ...columns],
    select,
  ))
    for (const row of rows) yield { keys: names.map((key) => row[key] ?? null), row }
}

/** The columns of metrics that a request asks of; null where it asks of what no sums are kept by. */
function columnsOf({ groupBy, where }: StatisticsRequest): ReadonlySet<string> | null {
  const asked = columnsOfFilter(where)
  return asked && new Set([...asked, ...groupBy.flatMap((group) => GROUPS[group].columns)])
}
