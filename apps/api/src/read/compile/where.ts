import type { ReadDialect } from '@baobiao/database'
import { badInput } from '../../errors.js'
import { entityOf } from '../entities/entities.js'
import type { Condition, Entity, EntityName } from '../entity.js'
import { all, any, column, name, type Sql, sql } from '../sql.js'
import { hasTerms, inIndex, isInIndex } from './searched.js'
import { tally } from './tally.js'
import { compileAmount, compileValue, type Path } from './values.js'

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
  readonly dialect: ReadDialect | null
  /** Whether texts are looked up in the search index; not among the many of a relation, which are few for each row. */
  readonly search: boolean
  /** Whether rows are found by how they are related: no index of their own has to be chosen. */
  readonly related: boolean
  /** Whether rows are found by words that the search index has: it gives all of them, few or many, before another index helps. */
  readonly found: boolean
  /** Whether all rows are looked at, as for a count, and not the first few in an order. */
  readonly whole: boolean
  /** Whether a row's own values are asked for, which few rows may have; else rows are found by what is asked of what they name. */
  readonly ofOwn: boolean
  /** Whether all rows are counted that meet it. */
  readonly counted: boolean
  /** Whether rows are taken in the order of their amounts: the index of that has those of one dimension together. */
  readonly byAmount: boolean
}

interface WhereOptions {
  /** Whether texts are looked up in the search index; by default where a dialect is given. */
  readonly search?: boolean
  readonly whole?: boolean
  readonly byAmount?: boolean
}

/**
 * The rows named `alias` that meet a caller's `where`; nothing given, nothing asked.
 *
 * @throws GraphQLError BAD_FILTER, BAD_ID
 */
export function compileWhere(
  entity: Entity,
  where: unknown,
  alias: string,
  dialect: ReadDialect | null = null,
  { search = dialect !== null, whole = false, byAmount = false }: WhereOptions = {},
): Sql[] {
  if (where == null) return []
  const scope = {
    alias,
    path: ['where'],
    depth: 1,
    compilation: new Compilation(),
    dialect,
    search,
    related: false,
    found: dialect !== null && search && asksForWords(entity, where),
    whole: whole && asksOfMany(entity, where),
    ofOwn: asksOfOwn(entity, where),
    counted: whole && search,
    byAmount,
  }
  return [within(entity, where, scope)]
}

/** Whether something is asked of which `holds` is true, by itself or within one of `under`. */
function asks(
  where: object,
  under: readonly ('and' | 'or')[],
  holds: (field: string, value: unknown) => boolean,
): boolean {
  return givenOf(where).some(([field, value]) =>
    under.some((one) => one === field)
      ? (value as object[]).some((one) => asks(one, under, holds))
      : holds(field, value),
  )
}

/** Whether a row's own text is asked for that the search index has. */
function asksForWords(entity: Entity, where: object): boolean {
  return asks(where, ['and'], (field, value) => {
    const condition = entity.filters[field]
    const { contains } = value as { contains?: string | null }
    return condition?.on === 'value' && condition.searched === true && !!contains && hasTerms(contains)
  })
}

/** Whether nothing of a row's own is asked, which few rows may have. */
function asksOfMany(entity: Entity, where: object): boolean {
  return Object.keys(where).every((field) => field === 'not' || entity.filters[field]?.on === 'many')
}

/** Whether a row's own values are asked for, which few rows may have: only that one is there or lacking, many have. */
function asksOfOwn(entity: Entity, where: object): boolean {
  return asks(where, ['and', 'or'], (field, value) => {
    if (field === 'not') return false
    return entity.filters[field]?.on !== 'one' && givenOf(value).some(([operator]) => operator !== 'isNull')
  })
}

/** Whether what rows name is better found first: by words that the search index has, for a count; by a long text that is read for each. */
function namesFew(entity: Entity, where: object, { counted }: Pick<Scope, 'counted'>): boolean {
  return (counted && asksForWords(entity, where)) || asksForLong(entity, where)
}

function asksForLong(entity: Entity, where: object): boolean {
  return asks(where, ['and', 'or'], (field, value) => {
    const condition = entity.filters[field]
    return (
      condition?.on === 'value' &&
      condition.readOnce === true &&
      (value as { contains?: string }).contains != null
    )
  })
}

/**
 * What has to be so for any row at all to meet a caller's `where`, and is no matter of rows: that the words which are asked of
 * what rows name stand anywhere.
 */
export function preconditions(entity: Entity, where: unknown, dialect: ReadDialect): Sql[] {
  return givenOf(where ?? {}).flatMap(([field, value]) => {
    if (field === 'and') return (value as unknown[]).flatMap((one) => preconditions(entity, one, dialect))
    const condition = entity.filters[field]
    return condition?.on === 'one'
      ? textsThereAre(entityOf(condition.to), value as object, { dialect, search: true, related: false })
      : []
  })
}

/** A subselect of the ids of the rows that meet a caller's `where`; null where nothing is asked. */
export function idsWhere(entity: Entity, where: unknown): Sql | null {
  const conditions = compileWhere(entity, where, 'x')
  return conditions.length === 0
    ? null
    : sql`SELECT x."id" FROM ${name(entity.name)} x WHERE ${all(conditions)}`
}

function givenOf(where: unknown): [string, unknown][] {
  return Object.entries(where as Record<string, unknown>).filter(([, value]) => value != null)
}

function within(entity: Entity, where: unknown, scope: Scope): Sql {
  return all(
    givenOf(where).map(([field, value]) =>
      fieldOf(entity, field, value, { ...scope, path: [...scope.path, field] }),
    ),
  )
}

function fieldOf(entity: Entity, field: string, value: unknown, scope: Scope): Sql {
  scope.compilation.enter(scope.depth, scope.path)
  const deeper = { ...scope, depth: scope.depth + 1 }
  const each = (): Sql[] =>
    (value as unknown[]).map((one, index) => {
      const path = [...scope.path, index]
      // Nine hundred {} are more than SQLite takes in one expression.
      if (givenOf(one).length === 0) scope.compilation.enter(scope.depth, path)
      return within(entity, one, { ...deeper, path })
    })
  if (field === 'and') return all(each())
  if (field === 'or') return any(each())
  // Absent values make a comparison unknown; for a reader it then simply does not hold.
  if (field === 'not') return sql`NOT COALESCE(${within(entity, value, deeper)}, FALSE)`
  return conditionOf(entity, entity.filters[field] as Condition, value, scope)
}

function conditionOf(entity: Entity, condition: Condition, value: unknown, scope: Scope): Sql {
  if (condition.on === 'value') return ofValue(entity, condition, value as object, scope)
  if (condition.on === 'amount') {
    const { dimension, unit, valueKey, normalizedUnit, normalizedKey } = condition.of(scope.alias)
    const columns = {
      dimension:
        scope.dialect && (!scope.byAmount || scope.found) ? scope.dialect.unindexed(dimension) : dimension,
      unit: compared(unit, scope),
      valueKey: compared(valueKey, scope),
      normalizedUnit: compared(normalizedUnit, scope),
      normalizedKey: compared(normalizedKey, scope),
    }
    return compileAmount(value as { unit: string }, columns, scope.path)
  }
  if (condition.on === 'one') {
    const { to, key, shared } = condition
    const few = shared
      ? asksForText(entityOf(to), value)
      : !scope.ofOwn && namesFew(entityOf(to), value as object, scope)
    if (few && scope.dialect && !scope.related)
      return foundFrom(compared(key(scope.alias), scope), to, 'id', value, { ...scope, whole: false })
    const found = exists(
      to,
      value,
      scope,
      scope.search,
      (inner) => sql`${column(inner, 'id')} = ${key(scope.alias)}`,
    )
    const there = textsThereAre(entityOf(to), value as object, scope)
    return there.length === 0 ? found : all([...there, found])
  }
  return many(entity, condition, value, scope)
}

function ofValue(
  entity: Entity,
  { kind, of, searched, searchedIn, tallied }: Extract<Condition, { on: 'value' }>,
  operators: { readonly contains?: string | null; readonly isNull?: boolean | null },
  scope: Scope,
): Sql {
  const { dialect, related, path } = scope
  const { contains } = operators
  const indexed =
    scope.search && dialect && searched && contains
      ? inIndex(entity.name, scope.alias, contains, dialect, searchedIn)
      : null
  const there =
    tallied && dialect && !related
      ? sql`EXISTS (SELECT 1 FROM ${tally(entity.name, tallied)} t WHERE ${compileValue(kind, operators, column('t', tallied), path)})`
      : null
  // Where most rows lack a value, SQLite would still take an index to those.
  const value =
    operators.isNull && dialect ? dialect.unindexed(of(scope.alias)) : compared(of(scope.alias), scope)
  const met = compileValue(kind, operators, value, path)
  return indexed || there ? all([...(indexed ? [indexed] : []), ...(there ? [there] : []), met]) : met
}

function many(
  entity: Entity,
  condition: Extract<Condition, { on: 'many' }>,
  value: unknown,
  scope: Scope,
): Sql {
  const { some, none } = value as { some?: unknown; none?: unknown }
  const found = (where: unknown, operator: string): Sql =>
    exists(condition.to, where, { ...scope, path: [...scope.path, operator] }, false, (inner) =>
      condition.link(scope.alias, inner),
    )
  const few =
    condition.key && !scope.related && some && (scope.whole || rare(entityOf(condition.to), some))
      ? condition.key
      : null
  const { mentions } = condition
  const below = { ...scope, path: [...scope.path, 'some'], search: false }
  const held = (): Sql => {
    if (few) return foundFrom(column(scope.alias, 'id'), condition.to, few, some, below)
    if (!mentions || !scope.whole || scope.related) return found(some, 'some')
    const theirs = foundFrom(column('m', mentions.theirs), condition.to, 'id', some, below)
    return sql`${column(scope.alias, 'id')} IN (SELECT ${column('m', mentions.ours)} FROM "Mention" m WHERE ${theirs})`
  }
  const indexed = textsInIndex(entity, condition, some, scope)
  return all([
    ...(indexed ? [indexed] : []),
    ...(some ? [held()] : []),
    ...(none ? [sql`NOT ${found(none, 'none')}`] : []),
  ])
}

/** The rows that the search index has under a part of their own texts; null where it has not, or nothing is asked of it. */
function textsInIndex(
  entity: Entity,
  { searched }: Extract<Condition, { on: 'many' }>,
  some: unknown,
  { alias, dialect, search }: Scope,
): Sql | null {
  if (!searched || !search || !dialect || !some) return null
  const { contains } = (some as Record<string, { contains?: string | null } | null>)[searched] ?? {}
  return contains ? inIndex(entity.name, alias, contains, dialect) : null
}

/** That the search index has the texts at all that are asked of what many rows may name: else none of them is gone through. */
function textsThereAre(
  entity: Entity,
  where: object,
  { dialect, search, related }: Pick<Scope, 'dialect' | 'search' | 'related'>,
): Sql[] {
  if (!dialect || !search || related) return []
  return givenOf(where).flatMap(([field, value]) => {
    const condition = entity.filters[field]
    const { contains } = value as { contains?: string | null }
    if (condition?.on !== 'value' || !condition.searched || !contains) return []
    return isInIndex(entity.name, contains, dialect, condition.searchedIn) ?? []
  })
}

/** Whether a `where` asks for rows that have one value that few rows have. */
function rare(entity: Entity, where: unknown): boolean {
  return Object.entries(where as Record<string, { equals?: unknown; in?: unknown } | null>).some(
    ([field, value]) => {
      const condition = entity.filters[field]
      return condition?.on === 'value' && condition.rare && (value?.equals ?? value?.in) != null
    },
  )
}

/** Whether a `where` asks for a name or another text, which few rows of many have; all those of a type are no few. */
function asksForText(entity: Entity, where: unknown): boolean {
  return Object.entries(where ?? {}).some(([field, value]) => {
    if (field === 'and') return (value as unknown[]).some((one) => asksForText(entity, one))
    const condition = entity.filters[field]
    if (condition?.on === 'value') return condition.kind === 'text' && value !== null
    if (condition?.on !== 'many' || !condition.searched) return false
    return asksForText(entityOf(condition.to), (value as { some?: unknown } | null)?.some)
  })
}

/** The rows whose `value` is the column `theirs` of few others: found from those, where each row would else be asked for its own. */
function foundFrom(value: Sql, to: EntityName, theirs: string, where: unknown, scope: Scope): Sql {
  const inner = scope.compilation.alias()
  const entity = entityOf(to)
  const found = scope.search && where != null && asksForWords(entity, where)
  const met = within(entity, where, { ...scope, alias: inner, depth: scope.depth + 1, found })
  return sql`${value} IN (SELECT ${column(inner, theirs)} FROM ${name(to)} ${name(inner)} WHERE ${met})`
}

/** Of rows that are related or found, an engine would else take an index of what is compared, and go through all of it. */
function compared(value: Sql, { related, found, dialect }: Scope): Sql {
  return (related || found) && dialect ? dialect.unindexed(value) : value
}

function exists(
  to: EntityName,
  value: unknown,
  scope: Scope,
  search: boolean,
  link: (inner: string) => Sql,
): Sql {
  const inner = scope.compilation.alias()
  const below = { ...scope, alias: inner, depth: scope.depth + 1, search, related: true }
  const met = within(entityOf(to), value, below)
  return sql`EXISTS (SELECT 1 FROM ${name(to)} ${name(inner)} WHERE ${link(inner)} AND ${met})`
}
