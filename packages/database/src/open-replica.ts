import type { ConnectOptions, Engine } from './engines/engine.js'
import { readRows } from './engines/read-rows.js'
import type { Reader } from './engines/reader.js'
import { DatabaseError } from './errors.js'
import { Prisma } from './generated/sqlite/client.js'
import { type AppliedMigration, lackingMigrations } from './migrate.js'
import type { Database } from './open-database.js'

/** A copy of a database that follows it, for reading. It may be behind, and it may be away: nothing else depends on it. */
export interface Replica {
  /** The database, with reads from the replica; where it goes in the middle of a read, the database answers. */
  readonly database: Database
  /**
   * The version of the data that it has by now.
   *
   * @throws where it is away, or lacks migrations that this program reads by
   */
  version(): Promise<number>
  close(): Promise<void>
}

/**
 * A streaming replica of `primary`. Opens nothing yet: it may come later than whoever reads from it.
 *
 * @throws {DatabaseError} BAD_URL
 */
export async function openReplica(
  primary: Database,
  url: string,
  options: ConnectOptions = {},
): Promise<Replica> {
  if (primary.engine.name !== 'postgresql' || !/^postgres(?:ql)?:\/\//.test(url))
    throw new DatabaseError(
      'BAD_URL',
      'DATABASE_READ_URL is for PostgreSQL: set it and DATABASE_URL to postgresql:// addresses, or unset it',
    )
  const { postgresql } = await import('./engines/postgresql.js')
  const engine = postgresql(url)
  const reader = engine.openReader(options)
  const source = { engine, reader }
  let isReady = false
  const version = async (): Promise<number> => {
    isReady ||= await hasAllMigrations(source)
    if (!isReady)
      throw new DatabaseError(
        'UNREACHABLE',
        `the replica at ${engine.place} lacks migrations: they come from its database`,
      )
    const [row] = await readRows<{ version: number }>(
      source,
      ['version'],
      Prisma.sql`SELECT "version" FROM "DataVersion" WHERE "id" = 1`,
    )
    return Number(row?.version ?? 0)
  }
  return {
    database: { ...primary, reader: orElse(engine, reader, primary.reader) },
    version,
    close: () => reader.close(),
  }
}

async function hasAllMigrations(source: {
  readonly engine: Engine
  readonly reader: Reader
}): Promise<boolean> {
  const lacking = await lackingMigrations(source.engine.name, (sql) =>
    readRows<AppliedMigration>(source, ['migration_name', 'checksum'], sql),
  )
  return lacking.length === 0
}

/** A replica that goes takes its reads along, and one that catches up stops those in its way: both are asked again. */
function orElse(engine: Engine, first: Reader, second: Reader): Reader {
  const isGone = (error: unknown): boolean => engine.outOfUse(error) !== null || engine.isConflict(error)
  const ask = async <Value>(read: (reader: Reader) => Promise<Value>): Promise<Value> => {
    try {
      return await read(first)
    } catch (error) {
      if (!isGone(error)) throw error
      return read(second)
    }
  }
  return {
    json: <Value>(...read: Parameters<Reader['json']>) => ask((reader) => reader.json<Value>(...read)),
    bytes: (statement) => ask((reader) => reader.bytes(statement)),
    async *pieces<Value>(...read: Parameters<Reader['pieces']>): AsyncGenerator<Value> {
      let begun = false
      try {
        for await (const piece of first.pieces<Value>(...read)) {
          begun = true
          yield piece
        }
      } catch (error) {
        if (begun || !isGone(error)) throw error
        yield* second.pieces<Value>(...read)
      }
    },
    places: first.places,
    close: () => first.close(),
  }
}
