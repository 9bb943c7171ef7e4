import { setTimeout } from 'node:timers/promises'
import { type Database, DatabaseError, migrate, reachDatabase } from '@baobiao/database'
import type { Logger } from 'pino'
import type { RateLimit } from './limits/rate-limit.js'

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [500, 5_000]

/** What has to be done before the database can be served. */
export interface Preparation {
  /** Why it is not done yet, fit for everybody to know; null when it is. */
  readonly pending: string | null
}

export const PREPARED: Preparation = { pending: null }

const AWAY = 'the database does not answer'
const UNDER_WAY = 'the database is being made ready'

interface Work {
  readonly database: Database
  readonly rateLimit: RateLimit | null
  readonly logger: Logger
  /** Takes what waiting does not cure, where it is met after the start. */
  readonly failed: (error: unknown) => void
}

/**
 * Makes the database ready: at once, or when it is away as soon as it is back, since its replica can be read meanwhile.
 *
 * @throws what waiting does not cure: wrong credentials, a database that is newer than the program
 */
export async function prepare(work: Work): Promise<Preparation> {
  const preparation = { pending: UNDER_WAY as string | null }
  if (!(await isDone(preparation, work, FIRST_PAUSE_MS))) void untilDone(preparation, work).catch(work.failed)
  return preparation
}

async function untilDone(preparation: { pending: string | null }, work: Work): Promise<void> {
  let pause = FIRST_PAUSE_MS
  do {
    await setTimeout(pause, undefined, { ref: false })
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS)
  } while (!(await isDone(preparation, work, pause)))
  work.logger.info('the database is back, and ready')
}

async function isDone(
  preparation: { pending: string | null },
  { database, rateLimit, logger }: Work,
  pause: number,
): Promise<boolean> {
  try {
    await reachDatabase(database)
    preparation.pending = UNDER_WAY
    await migrate(database)
    await rateLimit?.prepare()
    preparation.pending = null
    return true
  } catch (error) {
    const known = error instanceof DatabaseError ? error : database.engine.outOfUse(error)
    if (known?.code !== 'UNREACHABLE' && known?.code !== 'LOST') throw error
    preparation.pending = AWAY
    logger.warn(`${known.message} Serving what can be served without it; trying again in ${pause / 1000} s.`)
    return false
  }
}
