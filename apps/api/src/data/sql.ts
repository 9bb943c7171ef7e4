import { type Database, Prisma } from '@baobiao/database'

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

/** Rows of a statement that Prisma cannot express. Counts come as bigint: see {@link toNumber}. */
export function query<Row>({ prisma }: Database, statement: Sql): Promise<Row[]> {
  return prisma.$queryRaw<Row[]>(statement)
}

export function toNumber(value: number | bigint | string | null | undefined): number {
  return Number(value ?? 0)
}
