import type { Database } from '@baobiao/database'
import type { DataFeed } from '../data/data-feed.js'
import type { Loaders } from '../data/loaders.js'
import type { ParserPool } from '../parser-pool.js'

/** What resolvers share for the length of one request. */
export interface Context {
  readonly database: Database
  readonly loaders: Loaders
  readonly parser: ParserPool
  readonly feed: DataFeed
  /** Whether the request carries a configured API key. */
  readonly mayWrite: boolean
  readonly requestId: string
  /** Ends when the client is gone or the time limit is over. */
  readonly signal: AbortSignal
}
