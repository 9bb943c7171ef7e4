import pg from 'pg'
import { Prisma } from '../generated/sqlite/client.js'
import { freshRound } from '../turns.js'
import { postgresqlSearch } from './postgresql-search.js'
import type { ReadDialect } from './read-dialect.js'
import { parsedJson, type Reader, type ReaderOptions, type Statement, StatementCache } from './reader.js'

const CONNECT_TIMEOUT_MS = 10_000
/** Connections, and how many of them are for what is quick: three processes leave room on a server of 100. */
const [CONNECTIONS, PLACES] = [16, 6]
/** Statements that the reader knows again; one that comes back is planned once a connection. */
const STATEMENTS = 500
/** Connections are replaced, so that a server never keeps the statements of all times. */
const CONNECTION_SECONDS = 1_800

/** Reads over connections of their own, so that writers never wait for readers. */
export function postgresqlReader(url: string, { onQuery, statementTimeoutMs }: ReaderOptions): Reader {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: statementTimeoutMs,
    keepAlive: true,
    maxLifetimeSeconds: CONNECTION_SECONDS,
  })
  // A connection that was lost while idle: the next read opens another, or says why it cannot.
  pool.on('error', () => {})
  const names = new StatementNames()
  const read = async ({ text, values }: Statement, signal?: AbortSignal): Promise<(string | null)[]> => {
    signal?.throwIfAborted()
    onQuery?.(text)
    const name = names.of(text)
    const { rows } = await pool.query<[string | null]>({
      text,
      values: [...values],
      rowMode: 'array',
      types: AS_TEXT,
      ...(name && { name }),
    })
    await freshRound()
    return rows.map(([value]) => value)
  }
  return {
    async json<Value>(statement: Statement, signal?: AbortSignal) {
      const [text = null] = await read(statement, signal)
      return parsedJson<Value>(text)
    },
    async *pieces<Value>(statement: Statement, signal?: AbortSignal) {
      for (const text of await read(statement, signal)) yield JSON.parse(text ?? 'null') as Value
    },
    async bytes(statement) {
      const [text = null] = await read(statement)
      // Written as \x00ff.
      return text === null ? null : Buffer.from(text.slice(2), 'hex')
    },
    places: PLACES,
    close: () => pool.end(),
  }
}

/** The driver would make all JSON of an answer at once. */
const AS_TEXT = { getTypeParser: () => (text: string) => text }

/** Names for the statements that come again; one that is sent once is not worth keeping on the server. */
class StatementNames {
  readonly #seen = new StatementCache<string | null>(STATEMENTS)
  #number = 0

  of(text: string): string | null {
    const known = this.#seen.get(text)
    if (known) return known
    const name = known === null ? `read${this.#number++}` : null
    this.#seen.set(text, name)
    return name
  }
}

/** Sizes that pages mostly have, and with the one more that tells whether others follow: each makes a statement of its own. */
function isUsual(rows: number): boolean {
  return Number.isInteger(rows) && (rows <= FEW || rows % 10 <= 1) && rows <= MOST_USUAL
}

const [FEW, MOST_USUAL] = [10, 101]

const literal = (key: string): Prisma.Sql => Prisma.raw(`'${key}'`)

export const postgresqlReads: ReadDialect = {
  object: (entries) => {
    const pairs = entries.map(([key, value]) => Prisma.sql`${literal(key)}, ${value}`)
    return Prisma.sql`json_build_object(${pairs.length > 0 ? Prisma.join(pairs) : Prisma.empty})`
  },
  array: (row, from) => Prisma.sql`(SELECT COALESCE(json_agg(${row}), '[]'::json) FROM ${from})`,
  arrays: (row, place, from, group) =>
    Prisma.sql`SELECT json_agg(${row} ORDER BY ${place}) AS "data" FROM ${from} GROUP BY ${group} ORDER BY MIN(${place})`,
  json: (column) => column,
  among: (value, list) => Prisma.sql`${value} = ANY(${list}::text[])`,
  list: (values) => values,
  // As a join it would seem to cost more than to go through all rows in the order of the index until some are met.
  amongFew: (value, select) => Prisma.sql`${value} = ANY(ARRAY(${select}))`,
  // It looks at such conditions first wherever they stand. A limit that it cannot read it takes for a tenth of all rows: a plan
  // for any values seems dear then, and it makes one for these each time, which takes longer than to read twenty rows.
  limit: (rows, _preconditions, chosen) =>
    chosen || !isUsual(rows) ? Prisma.sql`${rows}` : Prisma.raw(String(rows)),
  unindexed: (value) => value,
  holds: postgresqlSearch.holds,
  titleHolds: postgresqlSearch.titleHolds,
  position: postgresqlSearch.position,
  statement: (sql) => ({ text: sql.text, values: sql.values }),
}
