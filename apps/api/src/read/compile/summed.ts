import { type ReadDialect, summedMetrics, talliedValues } from '@baobiao/database'
import { entityOf } from '../entities/entities.js'
import type { Entity, FacetKey } from '../entity.js'
import { name, type Sql, sql } from '../sql.js'
import { compileWhere } from './where.js'

/** FROM and WHERE of what rows of a list have been added up to: they go by its alias, and have a "count". */
export interface SummedRows {
  readonly from: Sql
  readonly where: readonly Sql[]
}

/** What rows are added up to by some columns, beside those that they are chosen by; null where they are not. */
export type SummedBy = (columns: readonly string[] | null) => SummedRows | null

/** What the metrics that meet `where` are added up to, or where their values are counted. */
export function summedBy(entity: Entity, where: unknown, alias: string, dialect: ReadDialect): SummedBy {
  const asked = entity.name === 'Metric' ? columnsOfFilter(where) : null
  return (columns) => {
    if (!asked || !columns) return null
    const needed = new Set([...asked, ...columns])
    const from = summedMetrics(needed, false)?.from ?? valuesOf(needed)
    if (!from) return null
    return {
      from: sql`(SELECT * FROM ${from}) ${name(alias)}`,
      where: compileWhere(entity, where, alias, dialect, { search: false }),
    }
  }
}

function valuesOf(columns: ReadonlySet<string>): Sql | null {
  const values = talliedValues(columns)
  return values && sql`${values} x`
}

/** The columns of metrics that a facet is made of; null where no sums are kept by them. */
export function columnsOfFacet({ tallied, columns }: FacetKey): readonly string[] | null {
  if (tallied === 'period') return ['periodFrom', 'periodTo']
  return columns ?? (tallied === undefined ? null : [tallied])
}

/** Filters of metrics that ask only of these columns of theirs. */
const FILTERED: Readonly<Record<string, readonly string[]>> = {
  unit: ['unit'],
  normalizedUnit: ['normalizedUnit'],
  dimension: ['dimension'],
  change: ['change'],
  indicator: ['indicator'],
  newspaper: ['newspaper'],
  periodFrom: ['periodFrom'],
  periodTo: ['periodTo'],
  organization: ['organizationId'],
  text: ['text'],
  value: ['valueKey'],
  normalizedValue: ['normalizedKey'],
  amount: ['dimension', 'unit', 'valueKey', 'normalizedUnit', 'normalizedKey'],
}

/** The columns that a caller's `where` asks of; null where it asks of others. */
export function columnsOfFilter(where: unknown): readonly string[] | null {
  const asked = Object.entries(where ?? {})
    .filter(([, value]) => value != null)
    .map(([field, value]) => {
      if (field === 'not') return columnsOfFilter(value)
      if (field === 'and' || field === 'or') return together((value as unknown[]).map(columnsOfFilter))
      if (asksNothing(field, value as object)) return []
      return FILTERED[field] ?? null
    })
  return together(asked)
}

/** Whether a value is compared with nothing, as where a variable was left out: `sentence: { contains: $about }`. */
function asksNothing(field: string, operators: object): boolean {
  return (
    entityOf('Metric').filters[field]?.on === 'value' &&
    Object.values(operators).every((operand) => operand == null)
  )
}

function together(columns: readonly (readonly string[] | null)[]): readonly string[] | null {
  return columns.includes(null) ? null : columns.flatMap((some) => some ?? [])
}
