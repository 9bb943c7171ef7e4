import { turn } from '../turns.js'
import type { Transaction } from './transaction.js'

/** A statement that is ready to be sent, or some that belong together. */
export type Write = (transaction: Transaction) => Promise<unknown>

/**
 * Sends writes one after another, and makes the next while one is under way: half of a save is making texts of rows, for
 * which the server would wait.
 *
 * @param writes made as they are asked for
 */
export async function sendWrites(transaction: Transaction, writes: Iterable<Write>): Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve()
  try {
    for (const write of writes) {
      await underWay
      underWay = write(transaction)
      // Until it has been sent. What is made next may fail too: one that failed meanwhile is told of below.
      underWay.catch(() => {})
      await turn()
    }
  } finally {
    // Nothing may be under way when the transaction ends.
    await underWay
  }
}
