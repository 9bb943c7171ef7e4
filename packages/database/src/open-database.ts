import { fileURLToPath } from 'node:url'
import type { ConnectOptions, Engine, EngineName } from './engines/engine.js'
import type { Reader } from './engines/reader.js'
import { DatabaseError } from './errors.js'
import type { PrismaClient } from './generated/sqlite/client.js'

/** An open database. Close it when done. */
export interface Database {
  readonly prisma: PrismaClient
  /** For reads that must be quick: statements that answer with JSON. */
  readonly reader: Reader
  /** The same of this very database, where `reader` reads a replica: for what has to be current. */
  readonly current: Reader
  /** For this package's own use, and for messages. */
  readonly engine: Engine
  /** Files with pages of their own are kept up to this size. */
  readonly sourceLimitBytes: number
  close(): Promise<void>
}

export interface OpenOptions extends ConnectOptions {
  /** Keeps files with pages of their own up to this size, so that these can be drawn as printed; 0 keeps none. */
  readonly sourceLimitBytes?: number
}

/** All that is read: an issue of many pages takes 40 MB. */
export const SOURCE_LIMIT_BYTES = 64 * 1024 * 1024

/** Where the data is when nothing else is said: one SQLite file beside the project's packages. */
export const DEFAULT_DATABASE_URL = `file:${fileURLToPath(new URL('../../../data/baobiao.sqlite', import.meta.url))}`

/**
 * Opens the database at `url`; apply its migrations with {@link migrate} before use.
 *
 * @param url `file:PATH` for SQLite, `file:PATH?mode=ro` for reading it only, `postgresql://…` for PostgreSQL
 * @throws {DatabaseError} BAD_URL, UNWRITABLE, UNREACHABLE, REFUSED, NOT_A_DATABASE
 */
export async function openDatabase(
  url: string = DEFAULT_DATABASE_URL,
  options: OpenOptions = {},
): Promise<Database> {
  const database = await connectDatabase(url, options)
  try {
    await reachDatabase(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

/**
 * The database at `url`, which may be away for now: nothing is asked of it before {@link reachDatabase}.
 *
 * @throws {DatabaseError} BAD_URL, UNWRITABLE
 */
export async function connectDatabase(
  url: string,
  { sourceLimitBytes = SOURCE_LIMIT_BYTES, ...options }: OpenOptions = {},
): Promise<Database> {
  const engine = await engineOf(url)
  const prisma = engine.connect(options)
  const reader = engine.openReader(options)
  const close = async (): Promise<void> => {
    await reader.close()
    await prisma.$disconnect()
  }
  return { prisma, reader, current: reader, engine, sourceLimitBytes, close }
}

/**
 * Asks the database whether it is there.
 *
 * @throws {DatabaseError} UNREACHABLE where its server is away, which may pass; REFUSED, NOT_A_DATABASE
 */
export async function reachDatabase({ engine, prisma }: Database): Promise<void> {
  try {
    // Write-ahead logging lets readers go on while one writes; the file remembers it.
    if (engine.name === 'sqlite' && !engine.readOnly) await prisma.$queryRaw`PRAGMA journal_mode = WAL`
    else if (engine.name === 'sqlite') await prisma.$queryRaw`SELECT COUNT(*) FROM sqlite_master`
    else await prisma.$queryRaw`SELECT 1`
  } catch (error) {
    throw explained(engine, error)
  }
}

/**
 * Which engine a URL names, without opening anything.
 *
 * @throws {DatabaseError} BAD_URL
 */
export function engineNameOf(url: string): EngineName {
  if (url.startsWith('file:')) return 'sqlite'
  if (/^postgres(?:ql)?:\/\//.test(url)) return 'postgresql'
  throw new DatabaseError(
    'BAD_URL',
    'DATABASE_URL must start with file: (SQLite) or postgresql:// (PostgreSQL); unset it to use a file of its own',
  )
}

/** Loads one engine's client and driver: both take half a second. */
async function engineOf(url: string): Promise<Engine> {
  if (engineNameOf(url) === 'sqlite') return (await import('./engines/sqlite.js')).sqlite(url)
  return (await import('./engines/postgresql.js')).postgresql(url)
}

function explained(engine: Engine, error: unknown): DatabaseError {
  const { name, place } = engine
  const reason = reasonOf(error)
  if (name === 'sqlite')
    return new DatabaseError('NOT_A_DATABASE', `cannot open ${place} as an SQLite database: ${reason}`, {
      cause: error,
    })
  if (engine.outOfUse(error))
    return new DatabaseError(
      'UNREACHABLE',
      `cannot reach the database at ${place}: ${reason}. Is the server running, and are host and port right?`,
      { cause: error },
    )
  return new DatabaseError(
    'REFUSED',
    `the server does not open the database at ${place}: ${reason}. Are user, password and database right?`,
    { cause: error },
  )
}

/** Prisma's errors quote the call that failed before they come to the point. */
function reasonOf(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split('\n')
  const last = lines.findLast((line) => line.trim() !== '')?.trim() ?? 'unknown reason'
  return /^Raw query failed\. Code: `[^`]*`\. Message: `(.*)`$/.exec(last)?.[1] ?? last
}
