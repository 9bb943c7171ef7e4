import type { Command } from 'commander'
import { idOf } from '../options.js'
import type { Ending } from './ending.js'

/** Which organizations are one. */
export function addOrganizations(program: Command, end: Ending): void {
  program
    .command('merges')
    .description('list which organizations were merged, and why')
    .option('--json', 'one merge a line, as JSON')
    .action((options) =>
      end.withDatabase(async (database) => (await import('../commands/merges.js')).merges(database, options)),
    )

  program
    .command('merge')
    .description('make one organization of two, also for pages to come')
    .argument('<from>', 'id of the organization that is no other than the second', idOf('Organization'))
    .argument('<into>', 'id of the organization that stays', idOf('Organization'))
    .requiredOption('--evidence <text>', 'why they are one, for whoever doubts it later')
    .action((from: string, into: string, options) =>
      end.withDatabase(async (database) =>
        (await import('../commands/merges.js')).merge(database, from, into, options),
      ),
    )

  program
    .command('unmerge')
    .description('make a merged organization its own again')
    .argument('<id>', 'id that it had, as merges lists it', idOf('Organization'))
    .action((id: string) =>
      end.withDatabase(async (database) => (await import('../commands/merges.js')).unmerge(database, id)),
    )
}
