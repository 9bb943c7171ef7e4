import { Prisma } from '../generated/sqlite/client.js'
import type { Engine } from './engine.js'
import type { Reader } from './reader.js'

interface RowSource {
  readonly engine: Engine
  readonly reader: Reader
}

/**
 * Rows of a SELECT with these columns, in its order, read beside the event loop. Numbers come as numbers, whatever the
 * engine counts in.
 */
export function readRows<Row>(
  { engine, reader }: RowSource,
  columns: readonly (keyof Row & string)[],
  select: Prisma.Sql,
  signal?: AbortSignal,
): Promise<Row[]> {
  const { array, statement } = engine.reads
  const from = Prisma.sql`(${select}) r`
  return reader.json<Row[]>(
    statement(Prisma.sql`SELECT ${array(rowOf(engine, columns), from)} AS "data"`),
    signal,
  )
}

/** Rows that are made of their JSON together: a millisecond or two. */
const ROWS_A_PIECE = 1_000

/** The same rows in pieces, for very many: whoever takes them can let others go on after each. */
export function readRowsInPieces<Row>(
  { engine, reader }: RowSource,
  columns: readonly (keyof Row & string)[],
  select: Prisma.Sql,
  signal?: AbortSignal,
): AsyncGenerator<Row[]> {
  const { arrays, statement } = engine.reads
  const place = Prisma.sql`r."place"`
  const from = Prisma.sql`(SELECT s.*, ROW_NUMBER() OVER () AS "place" FROM (${select}) s) r`
  const group = Prisma.sql`(${place} - 1) / ${Prisma.raw(String(ROWS_A_PIECE))}`
  return reader.pieces<Row[]>(statement(arrays(rowOf(engine, columns), place, from, group)), signal)
}

function rowOf({ reads }: Engine, columns: readonly string[]): Prisma.Sql {
  return reads.object(columns.map((key) => [key, Prisma.raw(`r."${key}"`)] as const))
}
