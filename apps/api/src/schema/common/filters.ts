import { decimalKey } from '@baobiao/database'
import type { InputRef } from '@pothos/core'
import { all, oneOf, type Sql, sql } from '../../data/sql.js'
import { badInput } from '../../graphql/errors.js'
import { builder } from '../builder.js'
import { decodeGlobalId, type NodeType } from './global-id.js'

type Path = readonly (string | number)[]

/** A kind of condition on one value: its input type, and its SQL. */
export interface Filter {
  readonly ref: InputRef<unknown>
  /** @param value what the caller gave: the operators that are set must all hold */
  compile(value: unknown, column: Sql, path: Path): Sql
}

type Operators = Readonly<Record<string, unknown>>
type Compile = (operand: never, column: Sql, path: Path) => Sql

/** Makes a filter of operators; each takes its operand and gives SQL. */
function filterOf(ref: InputRef<unknown>, operators: Readonly<Record<string, Compile>>): Filter {
  return {
    ref,
    compile: (value, column, path) =>
      all(
        Object.entries(value as Operators)
          .filter(([, operand]) => operand != null)
          .map(([operator, operand]) =>
            (operators[operator] as Compile)(operand as never, column, [...path, operator]),
          ),
      ),
  }
}

/** Lists and texts that are longer ask more of a database than of a reader. */
const MAX_VALUES = 500
const MAX_CHARACTERS = 1_000

function listed<Value>(values: readonly Value[], path: Path): readonly Value[] {
  if (values.length <= MAX_VALUES) return values
  throw badInput(
    'BAD_FILTER',
    `a list may hold ${MAX_VALUES} values, and this one holds ${values.length}`,
    path,
  )
}

/** @throws GraphQLError BAD_FILTER */
export function checkedText(text: string, path: Path): string {
  if (text.length > MAX_CHARACTERS)
    throw badInput('BAD_FILTER', `a text to be found may hold ${MAX_CHARACTERS} characters`, path)
  // PostgreSQL cannot store the character, so that no stored text has it.
  if (text.includes('\0')) throw badInput('BAD_FILTER', 'a text cannot hold the character U+0000', path)
  return text
}

const isNull: Compile = (wanted: boolean, column) =>
  wanted ? sql`${column} IS NULL` : sql`${column} IS NOT NULL`

/** Equality and ranges over values that the database compares once `stored` has put them into its form. */
function comparable<Value>(stored: (value: Value) => unknown): Readonly<Record<string, Compile>> {
  return {
    equals: (value: Value, column) => sql`${column} = ${stored(value)}`,
    in: (values: Value[], column, path) => oneOf(column, listed(values, path).map(stored)),
    gt: (value: Value, column) => sql`${column} > ${stored(value)}`,
    gte: (value: Value, column) => sql`${column} >= ${stored(value)}`,
    lt: (value: Value, column) => sql`${column} < ${stored(value)}`,
    lte: (value: Value, column) => sql`${column} <= ${stored(value)}`,
    isNull,
  }
}

const same = <Value>(value: Value): Value => value

const IS_NULL = 'Whether it is absent.'

function comparableInput(name: 'Decimal' | 'Int' | 'Date' | 'DateTime'): InputRef<unknown> {
  return builder.inputType(`${name}Filter`, {
    description: `Conditions on a ${name}; those that are given must all hold.`,
    fields: (t) => ({
      equals: t.field({ type: name, description: 'The very value.' }),
      in: t.field({ type: [name], description: 'One of these.' }),
      gt: t.field({ type: name, description: 'Greater.' }),
      gte: t.field({ type: name, description: 'Greater or the same.' }),
      lt: t.field({ type: name, description: 'Less.' }),
      lte: t.field({ type: name, description: 'Less or the same.' }),
      isNull: t.boolean({ description: IS_NULL }),
    }),
  })
}

export const decimalFilter = filterOf(comparableInput('Decimal'), comparable(decimalKey))
export const intFilter = filterOf(comparableInput('Int'), comparable(same))
export const dateFilter = filterOf(comparableInput('Date'), comparable(same))
export const dateTimeFilter = filterOf(comparableInput('DateTime'), comparable(same))

/** `text` for a LIKE that takes it literally. */
export const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** Latin letters in either case, on both engines. */
export function like(value: Sql, pattern: string): Sql {
  return sql`LOWER(${value}) LIKE LOWER(${pattern}) ESCAPE '\\'`
}

export const textFilter = filterOf(
  builder.inputType('TextFilter', {
    description: 'Conditions on a text; those that are given must all hold.',
    fields: (t) => ({
      equals: t.string({ description: 'The very text.' }),
      in: t.stringList({ description: 'One of these texts.' }),
      contains: t.string({ description: 'Holds this text; Latin letters in either case.' }),
      startsWith: t.string({ description: 'Begins with this text; Latin letters in either case.' }),
      isNull: t.boolean({ description: IS_NULL }),
    }),
  }),
  {
    equals: (text: string, column, path) => sql`${column} = ${checkedText(text, path)}`,
    in: (texts: string[], column, path) =>
      oneOf(
        column,
        listed(texts, path).map((text) => checkedText(text, path)),
      ),
    contains: (text: string, column, path) => like(column, `%${escaped(checkedText(text, path))}%`),
    startsWith: (text: string, column, path) => like(column, `${escaped(checkedText(text, path))}%`),
    isNull,
  },
)

const idInput = builder.inputType('IdFilter', {
  description: 'Conditions on a global id.',
  fields: (t) => ({
    equals: t.id({ description: 'The very id.' }),
    in: t.idList({ description: 'One of these ids.' }),
  }),
})

/** Ids of one type; those of another are refused. */
export function idFilter(type: NodeType): Filter {
  return filterOf(idInput, {
    equals: (id: string, column, path) => sql`${column} = ${decodeGlobalId(id, path, type).id}`,
    in: (ids: string[], column, path) =>
      oneOf(
        column,
        listed(ids, path).map((id, index) => decodeGlobalId(id, [...path, index], type).id),
      ),
  })
}

/** An enum's values; the database's own enum types are compared as text, which both engines can. */
export function enumFilter(ref: Parameters<typeof enumInput>[0], name: string): Filter {
  return filterOf(enumInput(ref, name), {
    equals: (value: string, column) => sql`CAST(${column} AS TEXT) = ${value}`,
    in: (values: string[], column, path) => oneOf(sql`CAST(${column} AS TEXT)`, listed(values, path)),
    isNull,
  })
}

function enumInput(ref: ReturnType<typeof builder.enumType>, name: string): InputRef<unknown> {
  return builder.inputType(`${name}Filter`, {
    description: `Conditions on ${name}; those that are given must all hold.`,
    fields: (t) => ({
      equals: t.field({ type: ref, description: 'The very value.' }),
      in: t.field({ type: [ref], description: 'One of these.' }),
      isNull: t.boolean({ description: IS_NULL }),
    }),
  })
}
