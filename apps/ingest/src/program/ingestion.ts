import type { Command } from 'commander'
import { USAGE } from '../exit-codes.js'
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

/** What brings pages into the database, and what could not be read. */
export function addIngestion(program: Command, end: Ending): void {
  addIngest(program, end)
  addWatch(program, end)
  addFailures(program, end)
  addDismiss(program, end)
  addRetry(program, end)
}

function addIngest(program: Command, end: Ending): void {
  program
    .command('ingest')
    .description('read pages and save each as one document')
    .argument(
      '[path...]',
      `files (.pdf, .html, .htm, .xhtml, .jsonl, .ndjson, .md, .markdown, .txt, .text), folders or globs; - reads standard input`,
    )
    .addOption(encoding)
    .addOption(standardInput)
    .addOption(newspaper)
    .addOption(publishedOn)
    .addOption(pageNumber)
    .addOption(pageTimeout)
    .addOption(leastConfidence)
    .option('--json', 'print the summary as JSON')
    .option('--quiet', 'print nothing but failures')
    .option('--dry-run', 'read and parse, but save nothing')
    .option(
      '--reparse',
      'read documents again that another version of the parser read; without paths, all stored ones',
    )
    .addHelpText(
      'after',
      `
Each page of a PDF is a document: issue.pdf#page=3. JSON Lines hold {"name", "text", "newspaper"?, "publishedOn"?,
"pageNumber"?} a line. Where these are not given, they are read from the path (沧州日报/2021-07-08/A03.txt) and from the
page's own furniture. A page that is there already is read again when something new is told of it.

Examples:
  npm run ingest -- seeds "archive/2021-*/*.txt"
  echo '{"name":"A03","text":"高新区引进企业222家。","publishedOn":"2021-07-08"}' | npm run ingest -- - --input jsonl`,
    )
    .action((paths: string[], options) => {
      if (paths.length === 0 && !options.reparse)
        program.error("error: missing required argument 'path': name a file, a folder or -", {
          exitCode: USAGE,
        })
      return end.withDatabase(async (database) =>
        (await import('../commands/ingest.js')).ingest(database, paths, {
          ...options,
          told: toldBy(options),
        }),
      )
    })
}

function addWatch(program: Command, end: Ending): void {
  program
    .command('watch')
    .description('ingest what is in a folder and what comes into it, until told to stop')
    .argument('<folder>')
    .addOption(encoding)
    .option('--settle <ms>', 'read a file once it has not grown for so long', positiveInteger, 2000)
    .addOption(pageTimeout)
    .addOption(leastConfidence)
    .option('--json', 'print the summary as JSON')
    .action((folder: string, options) =>
      end.withDatabase(async (database) =>
        (await import('../commands/watch.js')).watch(database, folder, options),
      ),
    )
}

function addFailures(program: Command, end: Ending): void {
  program
    .command('failures')
    .description('list what failed and was not ingested since')
    .option('--json', 'one failure a line, as JSON')
    .action((options) =>
      end.withDatabase(async (database) =>
        (await import('../commands/failures.js')).failures(database, options),
      ),
    )
}

function addDismiss(program: Command, end: Ending): void {
  program
    .command('dismiss')
    .description('forget failures that are not to be tried again')
    .argument('[name...]', 'what failed, as failures lists it')
    .option('--all', 'all of them')
    .action((names: string[], options) => {
      if ((names.length === 0) === (options.all === undefined))
        program.error('error: name what is to be forgotten, or give --all', { exitCode: USAGE })
      return end.withDatabase(async (database) =>
        (await import('../commands/failures.js')).dismiss(database, names, options),
      )
    })
}

function addRetry(program: Command, end: Ending): void {
  program
    .command('retry')
    .description('ingest again what failed')
    .addOption(pageTimeout)
    .addOption(leastConfidence)
    .option('--json', 'print the summary as JSON')
    .option('--quiet', 'print nothing but failures')
    .action((options) =>
      end.withDatabase(async (database) => (await import('../commands/retry.js')).retry(database, options)),
    )
}
