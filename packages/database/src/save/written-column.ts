import type { Prisma } from '../generated/sqlite/client.js'

/** A column of JSON as what this package wrote into it: nothing else writes, so its shape is not checked again. */
export function writtenColumn<Written>(column: Prisma.JsonValue): Written {
  const written: unknown = column
  return written as Written
}
