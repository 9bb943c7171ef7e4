import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseError, GO_ON } from '../errors.js'
import { PrismaClient } from '../generated/sqlite/client.js'
import { type ConnectOptions, type Engine, STATEMENT_TIMEOUT_MS } from './engine.js'
import { PrismaLibSqlOnOneConnection } from './one-connection.js'
import { withParcel } from './parcels.js'
import { CONNECTIONS, sqliteReader, sqliteReads } from './sqlite-reader.js'
import { sqliteSearch } from './sqlite-search.js'
import type { Transaction } from './transaction.js'
import type { Write } from './write.js'

/** How long a writer waits for the one before it. */
const BUSY_TIMEOUT_MS = 30_000
/** How long one transaction may take: the longest texts, of 100,000 figures, take a minute where others have their turns. */
const TRANSACTION_TIMEOUT_MS = 600_000

/**
 * SQLite in this process, in one file; for reading only where the file cannot be written, or its URL ends in `?mode=ro`.
 *
 * @throws {DatabaseError} BAD_URL, UNWRITABLE
 */
export function sqlite(url: string): Engine {
  if (url === 'file:') throw new DatabaseError('BAD_URL', 'DATABASE_URL names no file: write file:PATH')
  const [given = '', mode] = url.slice('file:'.length).split('?')
  const path = resolve(given)
  const readOnly = existsSync(path) && (mode === READ_ONLY || !isWritable(path))
  if (!readOnly) makeWritable(path)
  const source = readOnly ? readOnlySource(path) : path
  // The driver runs statements on as many threads as there are processors, which as many slow ones would hold. It asks the
  // environment for another number when it is first used.
  process.env.TOKIO_WORKER_THREADS ??= String(CONNECTIONS)
  return {
    name: 'sqlite',
    place: path,
    readOnly,
    connect: (options) => connect(source, options),
    openReader: ({ onQuery, statementTimeoutMs = STATEMENT_TIMEOUT_MS }) =>
      sqliteReader(source, { onQuery, statementTimeoutMs }),
    reads: sqliteReads,
    inTurn: (write) => (readOnly ? Promise.reject(onlyRead(path, mode)) : inTurn(path, write)),
    beginWrite,
    beginMerge: beginWrite,
    // The one writer has them all.
    async lockDocuments() {},
    async lockOrganizations() {},
    // There is one writer, so the events of the transaction will have these very numbers.
    async numberIngested(transaction) {
      const { version } = await transaction.dataVersion.findUniqueOrThrow({ where: { id: 1 } })
      return version + 1
    },
    // SQLite has one writer: the migrations' own first statement waits for it.
    insertion,
    search: sqliteSearch,
    async lockMigrations() {},
    outOfUse: (error) => (error instanceof DatabaseError ? null : outOfUse(path, error)),
    isConflict: (error) =>
      /SQLITE_BUSY|database is locked|P1008|P2034|Operation has timed out/.test(String(error)),
    isTimeout: (error) => String(error).includes('interrupted'),
  }
}

const READ_ONLY = 'mode=ro'

function isWritable(path: string): boolean {
  try {
    accessSync(dirname(path), constants.W_OK)
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * A file that nobody writes has no index of its write-ahead log beside it, and without one SQLite reads it only when it is
 * told that it never changes. Where there is one, somebody else may write; and a log that was left behind would not be read.
 */
function readOnlySource(path: string): string {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
  return log > 0 || existsSync(`${path}-shm`) ? path : `file:${encodeURI(path)}?immutable=1`
}

function outOfUse(path: string, error: unknown): DatabaseError | null {
  const text = String(error)
  if (/SQLITE_(?:FULL|IOERR)|disk is full/.test(text))
    return new DatabaseError('FULL', `no room to write ${path}: make room on its disk, ${GO_ON}`, {
      cause: error,
    })
  if (/SQLITE_READONLY|readonly database/.test(text)) return onlyRead(path, undefined, error)
  return null
}

/** @param mode what follows the `?` of its URL */
function onlyRead(path: string, mode: string | undefined, cause?: unknown): DatabaseError {
  const advice =
    mode === READ_ONLY
      ? `leave ?${READ_ONLY} out of DATABASE_URL`
      : 'make the file and its folder writable for this user, or set DATABASE_URL to another file'
  return new DatabaseError('UNWRITABLE', `the database ${path} can only be read: to change it, ${advice}`, {
    cause,
  })
}

function unwritable(path: string, error: unknown): DatabaseError {
  return new DatabaseError(
    'UNWRITABLE',
    `cannot write the database ${path} (${error instanceof Error ? error.message : error}): make its folder writable, or set DATABASE_URL to another file`,
    { cause: error },
  )
}

async function beginWrite(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`UPDATE "DataVersion" SET "version" = "version"`
}

function insertion(table: string, rows: readonly object[]): Write {
  const columns = Object.keys(rows[0] ?? {})
  const names = columns.map((column) => `"${column}"`).join(', ')
  const values = columns.map((column) => `value ->> '${column}'`).join(', ')
  const sql = `INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(?)`
  const text = JSON.stringify(rows)
  return (transaction) => withParcel(text, (parcel) => transaction.$executeRawUnsafe(sql, parcel))
}

/** For each file, when the writers of this process that have asked so far are done. */
const writers = new Map<string, Promise<unknown>>()

function inTurn<T>(path: string, write: () => Promise<T>): Promise<T> {
  const turn = (writers.get(path) ?? Promise.resolve()).then(write, write)
  writers.set(path, turn)
  return turn
}

/** @param source a path, or SQLite's own URL of a file, which the client takes only in disguise */
function connect(source: string, { onQuery }: ConnectOptions): PrismaClient {
  const client = new PrismaClient({
    adapter: new PrismaLibSqlOnOneConnection({
      url: `file:${source.replaceAll('%', '%25').replace('?', '%3F')}`,
      timeout: BUSY_TIMEOUT_MS,
    }),
    // A statement that nobody listens for is not written out with its parameters, which are megabytes.
    log: onQuery ? [{ emit: 'event', level: 'query' }] : [],
    transactionOptions: { maxWait: TRANSACTION_TIMEOUT_MS, timeout: TRANSACTION_TIMEOUT_MS },
  })
  if (onQuery) client.$on('query', ({ query }) => onQuery(query))
  return client
}

function makeWritable(path: string): void {
  const folder = dirname(path)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    if (existsSync(path)) accessSync(path, constants.W_OK)
  } catch (error) {
    throw unwritable(path, error)
  }
}
