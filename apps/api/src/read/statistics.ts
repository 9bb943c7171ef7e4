import { talliedValues } from '@baobiao/database'
import { compileWhere } from './compile/where.js'
import { entityOf } from './entities/entities.js'
import { GROUPS, type GroupName } from './metric-groups.js'
import type { Reads } from './reads.js'
import { all, any, empty, join, name, oneOf, raw, type Sql, sql } from './sql.js'
import { Groups, type Spread, type Statistics, type ValueRow } from './statistics-groups.js'

export interface StatisticsRequest {
  readonly where: unknown
  /** What tells groups apart, from one thing to three. */
  readonly groupBy: readonly GroupName[]
  /** Takes values in their dimension's base unit; metrics that convert into nothing are left out. */
  readonly normalized: boolean
}

/**
 * Exact statistics of metrics by group and unit: values of two units never meet. The database counts equal values, or
 * writes have counted them; one row for each distinct value of a group is read, and fewer where nobody needs the spread. In
 * no order.
 *
 * @param spread whether the spread is needed of all groups; else it comes only where it costs nothing more
 */
export async function readStatistics(
  reads: Reads,
  request: StatisticsRequest,
  spread: boolean,
): Promise<Statistics[]> {
  return (await readGroups(reads, request, !spread && talliedMetrics(request) !== null, [])).all
}

/** The spreads of some groups that {@link readStatistics} gave without. */
export async function readSpreads(
  reads: Reads,
  request: StatisticsRequest,
  groups: readonly Statistics[],
): Promise<(group: Statistics) => Spread | null> {
  const units = sql`${unitOf(request)} IN (${join([...new Set(groups.map(({ unit }) => unit))])})`
  const keys = request.groupBy.map((group, index) => amongKeys(GROUPS[group].of('x'), groups, index))
  const read = await readGroups(reads, request, false, [units, ...keys])
  return (group) => read.like(group)?.spread ?? null
}

function amongKeys(key: Sql, groups: readonly Statistics[], index: number): Sql {
  const values = new Set(groups.map(({ keys }) => keys[index] ?? null))
  const none = values.delete(null) ? [sql`${key} IS NULL`] : []
  return any([...(values.size > 0 ? [oneOf(key, [...values])] : []), ...none])
}

const figureOf = ({ normalized }: StatisticsRequest): Sql =>
  normalized ? sql`x."normalized"` : sql`x."value"`
const unitOf = ({ normalized }: StatisticsRequest): Sql =>
  normalized ? sql`x."normalizedUnit"` : sql`x."unit"`

/** @param added whether the database adds up whole values, so that only their sum is known */
async function readGroups(
  reads: Reads,
  request: StatisticsRequest,
  added: boolean,
  among: readonly Sql[],
): Promise<Groups> {
  const value = figureOf(request)
  const tallied = talliedMetrics(request)
  const names = request.groupBy.map((_, index): `k${number}` => `k${index}`)
  const keys = request.groupBy.map((group, index) => sql`${GROUPS[group].of('x')} AS ${name(`k${index}`)}`)
  const conditions = compileWhere(entityOf('Metric'), request.where, 'x', reads.database.engine.reads, {
    search: !tallied,
  })
  const joined = request.groupBy.map((group) => GROUPS[group].through?.('x')).find((join) => join) ?? empty
  const [from, times] = tallied ? [tallied, sql`x."count"`] : [sql`"Metric"`, sql`1`]
  const isAdded = sql`LENGTH(${value}) <= ${raw(String(ADDED_DIGITS))} AND ${value} NOT LIKE '%.%'`
  const own = added ? sql`CASE WHEN ${isAdded} THEN NULL ELSE ${value} END` : value
  const sum = added
    ? sql`CAST(SUM(CASE WHEN ${isAdded} THEN CAST(${value} AS BIGINT) * ${times} END) AS TEXT)`
    : sql`NULL`
  const columns = [...keys, sql`${unitOf(request)} AS "unit"`, sql`${own} AS "value"`]
  const read = new Groups(added)
  for await (const rows of reads.rowsInTurns<ValueRow>(
    [...names, 'unit', 'value', 'n', 'sum'],
    sql`SELECT ${join(columns)}, CAST(SUM(${times}) AS INTEGER) AS "n", ${sum} AS "sum" FROM ${from} x ${joined}
      WHERE ${all([...conditions, ...among, sql`${value} IS NOT NULL`])} GROUP BY ${join(columns.map((_, index) => raw(String(index + 1))))}`,
  ))
    for (const row of rows)
      read.add(
        names.map((key) => row[key] ?? null),
        row,
      )
  return read
}

/** Characters of whole values that engines add up: the sum of millions of them is no more than a 64-bit integer holds. */
const ADDED_DIGITS = 12

/** Where writes keep what the statistics are made of; null where metrics themselves have to be looked at. */
function talliedMetrics({ groupBy, where }: StatisticsRequest): Sql | null {
  const asked = columnsOfFilter(where)
  return asked && talliedValues(new Set([...asked, ...groupBy.flatMap((group) => GROUPS[group].columns)]))
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
