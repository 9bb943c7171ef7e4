import type { Prisma } from '../generated/sqlite/client.js'
import type { SearchEntry, SearchKind } from './search-entry.js'
import type { Transaction } from './transaction.js'
import type { Write } from './write.js'

/** How an engine finds the entries that hold terms. All else of a search is the same on both. */
export interface SearchDialect {
  insertion(entries: readonly SearchEntry[]): Write
  remove(transaction: Transaction, kind: SearchKind, targetIds: readonly string[]): Promise<void>
  /** Condition on an entry `e`: it is of that kind and holds all the terms. The terms find it, nothing else does. */
  holds(kind: SearchKind, terms: readonly string[]): Prisma.Sql
  /**
   * The same of the title of an article's entry, where the terms are pairs of neighbouring Chinese characters: others that
   * hold them elsewhere are not looked at.
   */
  titleHolds(pairs: readonly string[]): Prisma.Sql
  /** Condition on an entry `e` that was found: it is one of a subselect's ids. */
  isAmong(ids: Prisma.Sql): Prisma.Sql
  /** Whether an entry under a term always has it somewhere in its forms: those of others are to be looked at. */
  readonly termsDecide: boolean
  /** The lesser of two numbers. */
  least(a: Prisma.Sql, b: Prisma.Sql): Prisma.Sql
  /** Where `part` begins in `text`, from 1; 0 where it is not in it. */
  position(text: Prisma.Sql, part: string): Prisma.Sql
}
