import { Prisma } from '../generated/sqlite/client.js'
import type { Engine } from './engine.js'
import type { Reader } from './reader.js'

interface Reading {
  readonly engine: Engine
  readonly reader: Reader
}

/**
 * Rows of a SELECT with these columns, in its order, read beside the event loop. Numbers come as numbers, whatever the
 * engine counts in.
 */
export function readRows<Row>(
  { engine, reader }: Reading,
  columns: readonly (keyof Row & string)[],
  select: Prisma.Sql,
  signal?: AbortSignal,
): Promise<Row[]> {
  const { array, object, statement } = engine.reads
  const row = object(columns.map((key) => [key, Prisma.raw(`r."${key}"`)] as const))
  return reader.json<Row[]>(
    statement(Prisma.sql`SELECT ${array(row, Prisma.sql`(${select}) r`)} AS "data"`),
    signal,
  )
}
