import { Prisma } from '@baobiao/database'

export type Sql = Prisma.Sql
export const { sql, join, raw, empty } = Prisma

/** A table's or column's name: always one of ours, never a caller's. */
export function name(identifier: string): Sql {
  return raw(`"${identifier}"`)
}

/** `alias."column"` */
export function column(alias: string, identifier: string): Sql {
  return raw(`${alias}."${identifier}"`)
}

/** Conditions that must all hold; none at all always holds. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`1 = 1` : sql`(${join([...conditions], ' AND ')})`
}

/** Conditions of which one must hold; none at all never holds. */
export function any(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`1 = 0` : sql`(${join([...conditions], ' OR ')})`
}

export function oneOf(value: Sql, candidates: readonly unknown[]): Sql {
  return candidates.length === 0 ? sql`1 = 0` : sql`${value} IN (${join([...candidates])})`
}

/** `text` for a LIKE that takes it literally. */
export const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** Latin letters in either case, on both engines; Chinese has none, and each row's text need not be copied for them. */
export function like(value: Sql, pattern: string): Sql {
  return pattern.toLowerCase() === pattern.toUpperCase()
    ? sql`${value} LIKE ${pattern} ESCAPE '\\'`
    : sql`LOWER(${value}) LIKE LOWER(${pattern}) ESCAPE '\\'`
}
