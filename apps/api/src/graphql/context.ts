import type { Database } from '@baobiao/database'
import type { Client } from '../limits/client.js'
import type { ParserPool } from '../parser-pool.js'
import type { Reads } from '../read/reads.js'
import type { DataFeed } from './data-feed.js'

/** What resolvers share for the length of one request. */
export interface Context {
  readonly database: Database
  readonly reads: Reads
  readonly parser: ParserPool
  readonly feed: DataFeed
  /** Whose request it is; holders of a key may write. */
  readonly client: Client
  readonly requestId: string
  /** Ends when the client is gone or the time limit is over. */
  readonly signal: AbortSignal
}
