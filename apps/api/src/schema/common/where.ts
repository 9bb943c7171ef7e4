import type { InputRef } from '@pothos/core'
import { all, any, column, name, type Sql, sql } from '../../data/sql.js'
import { badInput } from '../../graphql/errors.js'
import { builder } from '../builder.js'
import type { Filter } from './filters.js'

type Path = readonly (string | number)[]
type WhereValue = Readonly<Record<string, unknown>>

/** Filters that nest deeper, or hold more conditions, ask more of a database than of a reader. */
const MAX_DEPTH = 8
const MAX_CONDITIONS = 60

/** State of one compilation: gives aliases and counts conditions. */
class Compilation {
  #aliases = 0
  #conditions = 0

  alias(): string {
    return `w${this.#aliases++}`
  }

  enter(depth: number, path: Path): void {
    this.#conditions++
    if (depth > MAX_DEPTH) throw badInput('BAD_FILTER', `a filter may nest ${MAX_DEPTH} levels`, path)
    if (this.#conditions > MAX_CONDITIONS)
      throw badInput('BAD_FILTER', `a filter may hold ${MAX_CONDITIONS} conditions`, path)
  }
}

interface Scope {
  readonly alias: string
  readonly path: Path
  readonly depth: number
  readonly compilation: Compilation
}

/** One field of a where input. */
export interface Condition {
  readonly description: string
  readonly ref: () => InputRef<unknown>
  readonly compile: (value: unknown, scope: Scope) => Sql
}

const registry = new Map<string, Where>()

/** The conditions on one type: its input `TypeWhere` with and, or, not, and their SQL. */
export class Where {
  readonly ref: InputRef<WhereValue>
  readonly #conditions: Readonly<Record<string, Condition>>

  constructor(
    type: string,
    readonly table: string,
    conditions: Readonly<Record<string, Condition>>,
  ) {
    this.#conditions = conditions
    const ref = builder.inputRef<WhereValue>(`${type}Where`)
    this.ref = ref
    registry.set(type, this)
    ref.implement({
      description: `Conditions on ${type}; those that are given must all hold.`,
      fields: (t) => ({
        and: t.field({ type: [ref], description: 'All of these hold.' }),
        or: t.field({ type: [ref], description: 'At least one of these holds.' }),
        not: t.field({ type: ref, description: 'This does not hold.' }),
        ...Object.fromEntries(
          Object.entries(conditions).map(([field, { description, ref: input }]) => [
            field,
            t.field({ type: input(), description }),
          ]),
        ),
      }),
    })
  }

  /** SQL for the rows named `alias` that meet the caller's `where`. */
  compile(where: unknown, alias: string, argument = 'where'): Sql[] {
    if (where == null) return []
    return [this.within(where, { alias, path: [argument], depth: 1, compilation: new Compilation() })]
  }

  within(where: unknown, scope: Scope): Sql {
    const given = Object.entries(where as WhereValue).filter(([, value]) => value != null)
    return all(
      given.map(([field, value]) => this.#field(field, value, { ...scope, path: [...scope.path, field] })),
    )
  }

  #field(field: string, value: unknown, scope: Scope): Sql {
    scope.compilation.enter(scope.depth, scope.path)
    const deeper = { ...scope, depth: scope.depth + 1 }
    const each = (): Sql[] =>
      (value as unknown[]).map((one, index) => this.within(one, { ...deeper, path: [...scope.path, index] }))
    if (field === 'and') return all(each())
    if (field === 'or') return any(each())
    // Absent values make a comparison unknown; for a reader it then simply does not hold.
    if (field === 'not') return sql`NOT COALESCE(${this.within(value, deeper)}, FALSE)`
    return (this.#conditions[field] as Condition).compile(value, scope)
  }
}

/** A condition on a column. */
export function on(columnName: string, filter: Filter, description: string): Condition {
  return onValue((alias) => column(alias, columnName), filter, description)
}

/** A condition on a value that SQL computes. */
export function onValue(of: (alias: string) => Sql, filter: Filter, description: string): Condition {
  return {
    description,
    ref: () => filter.ref,
    compile: (value, { alias, path }) => filter.compile(value, of(alias), path),
  }
}

/** A condition on the one thing that `foreignKey` points to. */
export function toOne(type: string, foreignKey: string, description: string): Condition {
  return {
    description,
    ref: () => whereOf(type).ref,
    compile: (value, scope) =>
      exists(type, value, scope, (inner) => sql`${column(inner, 'id')} = ${column(scope.alias, foreignKey)}`),
  }
}

/** A condition on the many things that `link` relates: some of them meet it, or none does. */
export function toMany(
  type: string,
  link: (outer: string, inner: string) => Sql,
  description: string,
): Condition {
  return {
    description,
    ref: () => manyRef(type),
    compile: (value, scope) => {
      const { some, none } = value as { some?: unknown; none?: unknown }
      const found = (where: unknown, operator: string): Sql =>
        exists(type, where, { ...scope, path: [...scope.path, operator] }, (inner) =>
          link(scope.alias, inner),
        )
      return all([...(some ? [found(some, 'some')] : []), ...(none ? [sql`NOT ${found(none, 'none')}`] : [])])
    },
  }
}

const manyRefs = new Map<string, InputRef<unknown>>()

function manyRef(type: string): InputRef<unknown> {
  const known = manyRefs.get(type)
  if (known) return known
  const ref = builder.inputType(`${type}ListWhere`, {
    description: `Conditions on related things of type ${type}.`,
    fields: (t) => ({
      some: t.field({ type: whereOf(type).ref, description: 'At least one meets this.' }),
      none: t.field({ type: whereOf(type).ref, description: 'None meets this.' }),
    }),
  })
  manyRefs.set(type, ref)
  return ref
}

function exists(type: string, value: unknown, scope: Scope, link: (inner: string) => Sql): Sql {
  const where = whereOf(type)
  const inner = scope.compilation.alias()
  const met = where.within(value, { ...scope, alias: inner, depth: scope.depth + 1 })
  return sql`EXISTS (SELECT 1 FROM ${name(where.table)} ${name(inner)} WHERE ${link(inner)} AND ${met})`
}

function whereOf(type: string): Where {
  return registry.get(type) as Where
}
