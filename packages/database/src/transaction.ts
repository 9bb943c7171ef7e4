import { setTimeout } from 'node:timers/promises'
import type { Transaction } from './engines/transaction.js'
import type { Database } from './open-database.js'

const ATTEMPTS = 8
const FIRST_PAUSE_MS = 20

/**
 * Runs `work` in one writing transaction, again when another writer was in its way.
 *
 * @throws {DatabaseError} FULL, LOST, UNWRITABLE
 */
export async function inTransaction<T>(
  database: Database,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.engine.inTurn(() => database.prisma.$transaction(work))
    } catch (error) {
      if (attempt === ATTEMPTS || !database.engine.isConflict(error))
        throw database.engine.outOfUse(error) ?? error
      await setTimeout(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()))
    }
  }
}
