import { DatabaseError, GO_ON } from '../errors.js'
import { PrismaClient } from '../generated/postgresql/client.js'
import type { PrismaClient as CommonClient } from '../generated/sqlite/client.js'
import { type ConnectOptions, type Engine, STATEMENT_TIMEOUT_MS } from './engine.js'
import { withParcel } from './parcels.js'
import { PrismaPgWithParcels } from './postgresql-adapter.js'
import { postgresqlReader, postgresqlReads } from './postgresql-reader.js'
import { postgresqlSearch } from './postgresql-search.js'
import type { Write } from './write.js'

const CONNECT_TIMEOUT_MS = 10_000
/** How long a transaction may wait for a connection, and how long it may take: see SQLite's. */
const CONNECTION_WAIT_MS = 60_000
const TRANSACTION_TIMEOUT_MS = 600_000
/** Any number, as long as every version of the program takes the same. */
const MIGRATION_LOCK = 6_261_162_171
const MERGE_LOCK = MIGRATION_LOCK + 1
/** The same for the locks of documents, which have two numbers: this one and one of the document. */
const DOCUMENT_LOCKS = 626_116

/**
 * A PostgreSQL server, or any engine that speaks its protocol.
 *
 * @throws {DatabaseError} BAD_URL
 */
export function postgresql(url: string): Engine {
  const place = placeOf(url)
  return {
    name: 'postgresql',
    place,
    readOnly: false,
    connect: (options) => connect(url, options),
    openReader: ({ onQuery, statementTimeoutMs = STATEMENT_TIMEOUT_MS }) =>
      postgresqlReader(url, { onQuery, statementTimeoutMs }),
    reads: postgresqlReads,
    inTurn: (write) => write(),
    async beginWrite(transaction) {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock_shared(${MERGE_LOCK}::bigint)`
    },
    async beginMerge(transaction) {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${MERGE_LOCK}::bigint)`
    },
    async lockDocuments(transaction, ids) {
      await transaction.$executeRaw`
        SELECT pg_advisory_xact_lock(${DOCUMENT_LOCKS}::int, d."key") FROM (SELECT DISTINCT hashtext(i."id") AS "key"
          FROM json_array_elements_text(${JSON.stringify(ids)}::json) i("id") ORDER BY "key") d`
    },
    async lockOrganizations(transaction, ids) {
      await transaction.$executeRaw`
        SELECT 1 FROM "Organization" WHERE "id" IN (SELECT json_array_elements_text(${JSON.stringify(ids)}::json))
        ORDER BY "id" FOR UPDATE`
    },
    async numberIngested(transaction, documents) {
      const [row] = await transaction.$queryRaw<{ first: number | bigint }[]>`
        SELECT MIN(nextval('"IngestOrder"')) AS "first" FROM generate_series(1, ${documents}::int)`
      return Number(row?.first)
    },
    insertion,
    search: postgresqlSearch,
    async lockMigrations(transaction) {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK}::bigint)`
    },
    outOfUse: (error) => (error instanceof DatabaseError ? null : outOfUse(place, error)),
    // Serialization failure, deadlock, two transactions that insert the same row, and one that removes an organization
    // which another has just mentioned.
    isConflict: (error) => /40001|40P01|2350[35]|P2034|P200[23]/.test(String(error) + JSON.stringify(error)),
    isTimeout: (error) => told(error).includes('57014'),
  }
}

function connect(
  url: string,
  { onQuery, statementTimeoutMs = STATEMENT_TIMEOUT_MS }: ConnectOptions,
): CommonClient {
  const client = new PrismaClient({
    adapter: new PrismaPgWithParcels({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: statementTimeoutMs,
      keepAlive: true,
    }),
    // A statement that nobody listens for is not written out with its parameters, which are megabytes.
    log: onQuery ? [{ emit: 'event', level: 'query' }] : [],
    transactionOptions: { maxWait: CONNECTION_WAIT_MS, timeout: TRANSACTION_TIMEOUT_MS },
  })
  if (onQuery) client.$on('query', ({ query }) => onQuery(query))
  // The two clients are generated from the same models; only how they send SQL differs.
  return client as unknown as CommonClient
}

/**
 * What an error says, with its code: Prisma writes that into its message; the driver keeps it beside one that is in the
 * server's own language, or empty where several addresses of a host were tried.
 */
function told(error: unknown): string {
  const { code = '' } = Object(error) as { readonly code?: unknown }
  return `${String(error)} ${String(code)}`
}

function outOfUse(place: string, error: unknown): DatabaseError | null {
  const text = told(error)
  if (/53100|No space left on device/.test(text))
    return new DatabaseError('FULL', `the disk of ${place} is full: make room, ${GO_ON}`, { cause: error })
  if (/25006|in a read-only transaction/.test(text))
    return new DatabaseError(
      'UNWRITABLE',
      `the database at ${place} can only be read, as a replica is: to change it, set DATABASE_URL to the database that it follows`,
      { cause: error },
    )
  if (LOST.test(text))
    return new DatabaseError(
      'LOST',
      `lost the database at ${place}: see that the server is running, ${GO_ON}`,
      { cause: error },
    )
  return null
}

/** By the words of Prisma, of the driver, of the network, and of a server that shuts down or has no connection left. */
const LOST = new RegExp(
  [
    "P1001|P1017|P2037|Can't reach database|[Cc]onnection (?:terminated|ended|closed)|Server has closed",
    'timeout exceeded when trying to connect|ECONNRE(?:FUSED|SET)|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|E(?:HOST|NET)UNREACH',
    '57P0[123]|53300|too many clients|terminating connection|shutting down|database system is',
  ].join('|'),
)

function insertion(table: string, rows: readonly object[]): Write {
  const names = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ')
  const sql = `INSERT INTO "${table}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${table}", $1::json)`
  const text = JSON.stringify(rows)
  return (transaction) => withParcel(text, (parcel) => transaction.$executeRawUnsafe(sql, parcel))
}

function placeOf(url: string): string {
  try {
    const parsed = new URL(url)
    if (!parsed.hostname || parsed.pathname.length < 2) throw new Error('host and database are needed')
    parsed.password = ''
    return parsed.toString()
  } catch (error) {
    throw new DatabaseError(
      'BAD_URL',
      'DATABASE_URL is not a PostgreSQL address: write postgresql://USER:PASSWORD@HOST:5432/DATABASE',
      { cause: error },
    )
  }
}
