import { setImmediate } from 'node:timers/promises'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { turn } from '../turns.js'
import { opened } from './parcels.js'

type Config = Parameters<PrismaLibSql['createClient']>[0]
type Client = ReturnType<PrismaLibSql['createClient']>
type ClientTransaction = Awaited<ReturnType<Client['transaction']>>

/** The driver frees what statements were given only with their connection: a new one now and then keeps memory flat. */
const TRANSACTIONS_A_CONNECTION = 16

/**
 * Prisma's adapter with transactions on the client's own connection. The client would open a new connection after every
 * transaction and never close one: a long ingestion ran out of memory and of file handles. The adapter lets nothing else
 * use the connection until the transaction has ended.
 */
export class PrismaLibSqlOnOneConnection extends PrismaLibSql {
  override createClient(config: Config): Client {
    const client = super.createClient(config)
    let begun = 0
    client.transaction = async () => {
      if (++begun % TRANSACTIONS_A_CONNECTION === 0) {
        client.reconnect()
        // The old connection is freed when the event loop turns, which a busy writer would not let it do.
        await setImmediate()
      }
      await client.execute('BEGIN')
      return transactionOn(client)
    }
    return client
  }
}

function transactionOn(client: Client): ClientTransaction {
  let closed = false
  const end = async (statement: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    closed = true
    await turn()
    await client.execute(statement)
  }
  const rollback = (): Promise<void> => end('ROLLBACK')
  return {
    // The driver works on a statement without giving anything else of this process a turn: between two it may have one.
    async execute(statement: Parameters<ClientTransaction['execute']>[0]) {
      await turn()
      if (typeof statement === 'string' || !Array.isArray(statement.args)) return client.execute(statement)
      return client.execute({ ...statement, args: statement.args.map(opened) })
    },
    batch: (statements) => client.batch(statements),
    executeMultiple: (sql) => client.executeMultiple(sql),
    rollback,
    async commit() {
      try {
        await end('COMMIT')
      } catch (error) {
        // What could not be committed, for want of room or of a lock, would stay open.
        await rollback().catch(() => {})
        throw error
      }
    },
    close() {
      if (!closed) void rollback().catch(() => {})
    },
    get closed() {
      return closed
    },
  }
}
