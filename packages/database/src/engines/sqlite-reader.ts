import { availableParallelism } from 'node:os'
import Connection from 'libsql/promise'
import { Prisma } from '../generated/sqlite/client.js'
import { freshRound } from '../turns.js'
import type { ReadDialect } from './read-dialect.js'
import { parsedJson, type Reader, type ReaderOptions, type Statement, StatementCache } from './reader.js'
import { sqliteSearch } from './sqlite-search.js'

/** Statements that each connection keeps ready. */
const STATEMENTS = 200
/** How long a read waits for the file while it is opened or rebuilt. */
const BUSY_TIMEOUT_MS = 5_000
const [LEAST, MOST] = [2, 4]
/** As many again, and as many for others, where some take long. */
export const CONNECTIONS = 4 * MOST

/** What libSQL's promised statements are; its own types leave them open. */
interface Prepared {
  raw(): Prepared
  /** The rows are found beside the event loop, and come to it one by one. */
  iterate<Value>(values: readonly unknown[]): Promise<Iterable<[Value | null]>>
}

/**
 * Reads over a few connections, each on a thread of the driver's own: write-ahead logging lets them go on while one
 * writes, and the event loop goes on while they read. Connections are opened when they are first needed.
 */
export function sqliteReader(path: string, options: ReaderOptions): Reader {
  const idle: ReadingConnection[] = []
  const waiting: ((connection: ReadingConnection) => void)[] = []
  let opened = 0
  const take = async (): Promise<ReadingConnection> => {
    const free = idle.pop()
    if (free) return free
    if (opened === CONNECTIONS) return new Promise((resolve) => waiting.push(resolve))
    opened++
    return new ReadingConnection(path, options.statementTimeoutMs)
  }
  const giveBack = (connection: ReadingConnection): void => {
    const next = waiting.shift()
    if (next) next(connection)
    else idle.push(connection)
  }
  const read = async <Value>(statement: Statement, signal?: AbortSignal): Promise<(Value | null)[]> => {
    signal?.throwIfAborted()
    const connection = await take()
    try {
      signal?.throwIfAborted()
      options.onQuery?.(statement.text)
      return await connection.read(statement, signal)
    } finally {
      giveBack(connection)
    }
  }
  return {
    async json<Value>(statement: Statement, signal?: AbortSignal) {
      const [text = null] = await read<string>(statement, signal)
      return parsedJson<Value>(text)
    },
    async *pieces<Value>(statement: Statement, signal?: AbortSignal) {
      for (const text of await read<string>(statement, signal)) yield JSON.parse(text ?? 'null') as Value
    },
    async bytes(statement) {
      const [bytes = null] = await read<Uint8Array>(statement)
      return bytes
    },
    places: Math.min(Math.max(availableParallelism(), LEAST), MOST),
    async close() {
      for (const connection of idle.splice(0)) connection.close()
    },
  }
}

class ReadingConnection {
  readonly #connection: Connection
  readonly #prepared = new StatementCache<Prepared>(STATEMENTS)

  constructor(
    path: string,
    private readonly timeoutMs: number,
  ) {
    this.#connection = new Connection(path, { timeout: BUSY_TIMEOUT_MS / 1000 })
  }

  /** Reads the one column of a statement; stops the statement when the time is over or the reader is gone. */
  async read<Value>({ text, values }: Statement, signal?: AbortSignal): Promise<(Value | null)[]> {
    const prepared = await this.#statement(text)
    const interrupt = (): void => this.#connection.interrupt()
    const timer = setTimeout(interrupt, this.timeoutMs)
    signal?.addEventListener('abort', interrupt)
    try {
      const rows = await prepared.iterate<Value>(values)
      await freshRound()
      return Array.from(rows, ([value]) => value)
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', interrupt)
    }
  }

  close(): void {
    this.#connection.close()
  }

  async #statement(text: string): Promise<Prepared> {
    const known = this.#prepared.get(text)
    if (known) return known
    const prepared = (await this.#connection.prepare(text)) as Prepared
    prepared.raw()
    this.#prepared.set(text, prepared)
    return prepared
  }
}

const literal = (key: string): Prisma.Sql => Prisma.raw(`'${key}'`)

export const sqliteReads: ReadDialect = {
  object: (entries) => {
    const pairs = entries.map(([key, value]) => Prisma.sql`${literal(key)}, ${value}`)
    return Prisma.sql`json_object(${pairs.length > 0 ? Prisma.join(pairs) : Prisma.empty})`
  },
  array: (row, from) => Prisma.sql`(SELECT json_group_array(${row}) FROM ${from})`,
  arrays: (row, place, from, group) =>
    Prisma.sql`SELECT json_group_array(${row} ORDER BY ${place}) AS "data" FROM ${from} GROUP BY ${group} ORDER BY MIN(${place})`,
  json: (column) => Prisma.sql`json(${column})`,
  among: (value, list) => Prisma.sql`${value} IN (SELECT value FROM json_each(${list}))`,
  list: (values) => JSON.stringify(values),
  amongFew: (value, select) => Prisma.sql`${value} IN (${select})`,
  limit: (rows, preconditions) =>
    preconditions.length === 0
      ? Prisma.sql`${rows}`
      : Prisma.sql`CASE WHEN ${Prisma.join([...preconditions], ' AND ')} THEN ${rows} ELSE 0 END`,
  unindexed: (value) => Prisma.sql`+${value}`,
  holds: sqliteSearch.holds,
  titleHolds: sqliteSearch.titleHolds,
  position: sqliteSearch.position,
  statement: (sql) => ({ text: sql.sql, values: sql.values }),
}
