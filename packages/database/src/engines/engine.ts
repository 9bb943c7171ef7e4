import type { DatabaseError } from '../errors.js'
import type { PrismaClient } from '../generated/sqlite/client.js'
import type { ReadDialect } from './read-dialect.js'
import type { Reader } from './reader.js'
import type { SearchDialect } from './search-dialect.js'
import type { Transaction } from './transaction.js'
import type { Write } from './write.js'

export type EngineName = 'sqlite' | 'postgresql'

/** What truly differs between the engines; code above the package never asks which one it has. */
export interface Engine {
  readonly name: EngineName
  /** A client for both: the engines' clients have the same models, so one type serves. */
  connect(options: ConnectOptions): PrismaClient
  /** Reads that go past Prisma's client: it converts each row five times. */
  openReader(options: ConnectOptions): Reader
  /** What such reads are written in. */
  readonly reads: ReadDialect
  /** Where the database is, for messages: never with a password. */
  readonly place: string
  /** Whether it can only be read. */
  readonly readOnly: boolean
  /**
   * Runs a writing transaction when its turn has come. SQLite waits for its lock without giving other work of this
   * process a turn, so two writers of one process would wait for each other for ever.
   */
  inTurn<T>(write: () => Promise<T>): Promise<T>
  /**
   * First statement of a writing transaction. SQLite takes its one write lock here, where it can wait for it; a
   * transaction that has read before it writes fails at once instead.
   */
  beginWrite(transaction: Transaction): Promise<void>
  /** The same for a transaction that merges organizations: no other may write what it would have to merge. */
  beginMerge(transaction: Transaction): Promise<void>
  /**
   * Keeps other writers from these documents until the transaction ends, whether they are there or not: what is read of them
   * afterwards stays true. Whoever saves or removes does so before anything else.
   */
  lockDocuments(transaction: Transaction, ids: readonly string[]): Promise<void>
  /**
   * Keeps other writers from these organizations, and from what is known of them, until the transaction ends. Whoever saves or
   * removes does so next, in the order of the ids: taken as they come, such locks make writers wait crosswise.
   */
  lockOrganizations(transaction: Transaction, ids: readonly string[]): Promise<void>
  /**
   * Numbers the documents that a transaction is going to write, after all that were numbered before; returns the
   * first number. Nobody waits for it.
   */
  numberIngested(transaction: Transaction, documents: number): Promise<number>
  /** Inserts rows that all have the same columns; they are made into one parameter of JSON at once, whatever their number. */
  insertion(table: string, rows: readonly object[]): Write
  /** Full-text search. */
  readonly search: SearchDialect
  /** Keeps other processes from migrating until the transaction ends. */
  lockMigrations(transaction: Transaction): Promise<void>
  /** Whether a write failed only because another one was in its way: trying again helps. */
  isConflict(error: unknown): boolean
  /**
   * What a failure means that is the database's own, whatever was asked of it: a full disk, a lost server; null where it is
   * something else, or a {@link DatabaseError} that says so already.
   */
  outOfUse(error: unknown): DatabaseError | null
  /** Whether the database gave up a statement that took too long. */
  isTimeout(error: unknown): boolean
}

export interface ConnectOptions {
  /** Takes every SQL statement sent, for tests and logs. */
  readonly onQuery?: (sql: string) => void
  /** How long one statement may take. */
  readonly statementTimeoutMs?: number
}

/** How long a statement may take when nothing else is said. */
export const STATEMENT_TIMEOUT_MS = 60_000
