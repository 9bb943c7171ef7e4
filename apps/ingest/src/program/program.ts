import { Command, CommanderError } from 'commander'
import { DONE, NO_DATABASE, USAGE } from '../exit-codes.js'
import { Ending } from './ending.js'
import { addIngestion } from './ingestion.js'
import { addOrganizations } from './organizations.js'
import { addPages } from './pages.js'
import { addQueue } from './queue.js'
import { addStored } from './stored.js'

// What a command works with is imported when it runs: the parser, two database clients and a queue take longer to load
// than most commands take.

const EXIT_CODES = `
Exit codes: 0 done, 1 some pages failed, 2 wrong usage, 3 no database.
DATABASE_URL names the database: file:PATH or postgresql://… (default: data/baobiao.sqlite in the project's folder).
SOURCE_LIMIT_BYTES keeps PDFs up to that size beside what was read of them (default: all); 0 keeps none.
PAGE_TIMEOUT is the number of seconds after which a page is given up, as --page-timeout; LEAST_CONFIDENCE is the confidence
below which mentions of organizations are left out, as --least-confidence.`

/**
 * Runs one command.
 *
 * @param args what stands behind the program's name
 * @returns the exit code
 */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command('baobiao')
    .description('Turns the text layer of Chinese newspaper pages into articles, organizations and metrics.')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  const end = new Ending(program)
  for (const add of [addPages, addIngestion, addQueue, addStored, addOrganizations]) add(program, end)
  try {
    await program.parseAsync(args, { from: 'user' })
    return end.code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USAGE
    const { tell } = await import('../work-on-database.js')
    tell(error)
    return NO_DATABASE
  }
}
