import { type Database, DatabaseError, engineNameOf, migrate, openDatabase } from '@baobiao/database'
import { readEnvironment, SettingsError } from './environment.js'
import { NO_DATABASE } from './exit-codes.js'

/**
 * Opens the database that the environment names, makes it ready, works on it, and closes it.
 *
 * @returns the exit code that the work gives
 * @throws {DatabaseError}
 */
export async function workOn(
  work: (database: Database, databaseUrl: string) => Promise<number>,
): Promise<number> {
  const { databaseUrl, sourceLimitBytes } = readEnvironment()
  const database = await openDatabase(databaseUrl, { sourceLimitBytes })
  // A driver may report a lost server outside of every call.
  const onLost = (error: Error): void => {
    tell(database.engine.outOfUse(error) ?? error)
    process.exit(NO_DATABASE)
  }
  process.once('uncaughtException', onLost)
  try {
    await migrate(database)
    return await work(database, databaseUrl)
  } catch (error) {
    throw database.engine.outOfUse(error) ?? error
  } finally {
    await database.close()
    process.off('uncaughtException', onLost)
  }
}

/** Whether the environment names a database that can hold a queue. */
export function hasQueue(): boolean {
  return engineNameOf(readEnvironment().databaseUrl) === 'postgresql'
}

/** One line of what is known; the whole of what is not, so that it can be reported. */
export function tell(error: unknown): void {
  const whole = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const isPlain = error instanceof DatabaseError || error instanceof SettingsError
  process.stderr.write(`${isPlain ? error.message : whole}\n`)
}
