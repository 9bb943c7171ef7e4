import type { Database } from '@baobiao/database'
import type { DocumentNode, ExecutionResult } from 'graphql'
import type { Held } from '../limits/held-bytes.js'
import type { Spending } from '../limits/spending.js'

/** What the HTTP layer hands to GraphQL with a request, and what it learns of it. */
export interface RequestState {
  readonly requestId: string
  readonly signal: AbortSignal
  /** What the request takes of its client's allowance. */
  readonly spending: Spending
  /** What the request makes the server hold. */
  readonly held: Held
  /** Lets the request go on past its time limit: a subscription has no end. */
  liftTimeLimit(): void
  /** The same for work of many pages, while which not a byte is on its way. */
  takeTime(): void
  /** Where the operation reads; the database itself by default, and for all that changes it. */
  readFrom?: Database | undefined
  /** Filled while the operation runs, for the log and the cache. */
  operationName?: string | undefined
  cost?: number | undefined
  /** Whether it may have changed the data. */
  changed?: boolean | undefined
  /** Whether the answer is one to a query, and whole. */
  cacheable?: boolean | undefined
  /** Whether it holds what changes without a new version of the data. */
  unversioned?: boolean | undefined
  /** What was executed, where it may be kept for the next time. */
  executed?: { readonly document: DocumentNode; readonly operationName: string | undefined } | undefined
  /** What a known query gave, where that holds errors: it is not executed again to report them. */
  failed?: ExecutionResult | undefined
  /** The answer up to the end of its data, where that is long and counted: what GraphQL hands on is all beside the data. */
  longBeginning?: Buffer | undefined
  errorCodes?: readonly string[] | undefined
}
