import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import {
  encoding,
  leastConfidence,
  newspaper,
  pageNumber,
  pageTimeout,
  positiveInteger,
  publishedOn,
  standardInput,
  toldBy,
} from '../options.js'
import type { Ending } from './ending.js'

/** Ingestion by many machines. */
export function addQueue(program: Command, end: Ending): void {
  program
    .command('enqueue')
    .description('put pages into the queue, for workers on any machine (PostgreSQL only)')
    .argument('<path...>', 'as of ingest')
    .addOption(encoding)
    .addOption(standardInput)
    .addOption(newspaper)
    .addOption(publishedOn)
    .addOption(pageNumber)
    .option('--attempts <n>', 'how often a page is tried before it is given up', positiveInteger, 3)
    .option(
      '--job-timeout <seconds>',
      'after so long without an answer a worker is taken for dead, and another takes its page up',
      positiveInteger,
      300,
    )
    .option('--json', 'print the summary as JSON')
    .action((paths: string[], options) =>
      end.withQueue(async (database, databaseUrl) =>
        (await import('../commands/enqueue.js')).enqueue(database, databaseUrl, paths, {
          ...options,
          told: toldBy(options),
        }),
      ),
    )

  program
    .command('worker')
    .description('ingest pages from the queue until told to stop (PostgreSQL only)')
    .option('--concurrency <n>', 'pages read at the same time', positiveInteger, availableParallelism())
    .addOption(pageTimeout)
    .addOption(leastConfidence)
    .option('--drain', 'end when nothing waits any more')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      '\nSIGTERM lets it finish what it has in hand. Start as many as you like, on any machines.',
    )
    .action((options) =>
      end.withQueue(async (database, databaseUrl) =>
        (await import('../commands/worker.js')).worker(database, databaseUrl, options),
      ),
    )
}
