import type { Database } from '@baobiao/database'
import type { Command } from 'commander'
import { DONE, USAGE } from '../exit-codes.js'

type Work = (database: Database, databaseUrl: string) => Promise<number>

/** How one run of the program ends: its command says so. */
export class Ending {
  code = DONE

  constructor(private readonly program: Command) {}

  with(code: number): void {
    this.code = code
  }

  async withDatabase(work: Work): Promise<void> {
    const { workOn } = await import('../work-on-database.js')
    this.code = await workOn(work)
  }

  /** The queue stands in PostgreSQL, where workers on other machines reach it. */
  async withQueue(work: Work): Promise<void> {
    const { hasQueue } = await import('../work-on-database.js')
    if (!hasQueue())
      this.program.error(
        'error: a queue needs PostgreSQL: set DATABASE_URL to postgresql://…, or use ingest',
        {
          exitCode: USAGE,
        },
      )
    await this.withDatabase(work)
  }
}
