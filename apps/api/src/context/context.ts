import type { Database } from '@baobiao/database'
import type { Client } from '../limits/client.js'
import type { Reads } from '../read/reads.js'
import type { DataFeed } from './data-feed.js'
import type { Ingestion, Previews } from './reader-pools.js'

/** What resolvers share for the length of one request. */
export interface Context {
  readonly database: Database
  readonly reads: Reads
  /** Threads for texts that are not stored; apart from those below, so that no preview keeps a document waiting. */
  readonly previews: Previews
  readonly ingestion: Ingestion
  readonly feed: DataFeed
  /** Whose request it is; holders of a key may write. */
  readonly client: Client
  readonly requestId: string
  /** Ends when the client is gone or the time limit is over. */
  readonly signal: AbortSignal
  /** Lets the request go on past its time limit: each page of a file has a limit of its own. */
  takeTime(): void
  /** Says that the answer holds what changes without a new version of the data, so that it is never kept. */
  keepNoAnswer(): void
}
