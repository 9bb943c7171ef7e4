#!/usr/bin/env node
import { availableParallelism } from 'node:os'
import type { Database, ExportKind } from '@baobiao/database'
import { Argument, Command, CommanderError, Option } from 'commander'
import { DONE, NO_DATABASE, USAGE } from './exit-codes.js'
import {
  correction,
  encoding,
  idOf,
  idsOf,
  newspaper,
  pageNumber,
  positiveInteger,
  publishedOn,
  standardInput,
  toldBy,
} from './options.js'
import { print } from './report/output.js'

// What a command works with is imported when it runs: the parser, two database clients and a queue take longer to load
// than most commands take.

const EXIT_CODES = `
Exit codes: 0 done, 1 some pages failed, 2 wrong usage, 3 no database.
DATABASE_URL names the database: file:PATH or postgresql://… (default: data/baobiao.sqlite in the project's folder).`

const EXPORT_KINDS = ['archive', 'articles', 'organizations', 'metrics'] satisfies (ExportKind | 'archive')[]

const program = new Command('baobiao')
  .description('Turns the text layer of Chinese newspaper pages into articles, organizations and metrics.')
  .addHelpText('after', EXIT_CODES)
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })

program
  .command('parse')
  .description('print pages as JSON, without a database')
  .argument('<path...>', 'files, folders or globs; - reads one page from standard input')
  .addOption(
    new Option('--format <format>', 'json: one object, or a list of several; jsonl: one page a line')
      .choices(['json', 'jsonl'])
      .default('json'),
  )
  .addOption(
    new Option(
      '--input <format>',
      'jsonl: {"id","text","publishedOn"?} lines on standard input, one page a line comes out',
    )
      .choices(['text', 'jsonl'])
      .default('text'),
  )
  .addOption(encoding)
  .addOption(publishedOn)
  .addHelpText(
    'after',
    `
Examples:
  npm run --silent parse -- seeds/000_01d2b50291ea0a74.txt
  npm run --silent parse -- seeds --format jsonl
  echo '{"id":1,"text":"高新区引进企业222家。"}' | npm run --silent parse -- - --input jsonl`,
  )
  .action(async (paths: string[], options) => {
    if (options.input === 'jsonl' && (paths.length !== 1 || paths[0] !== '-'))
      program.error('error: --input jsonl reads standard input: parse - --input jsonl', { exitCode: USAGE })
    const { parse } = await import('./commands/parse.js')
    process.exitCode = await parse(paths, options)
  })

program
  .command('explain')
  .description('tell of every line of a page what became of it, and why')
  .argument('<path>', 'a file; - reads standard input')
  .addOption(encoding)
  .option('--json', 'one line of JSON for each')
  .action(async (path: string, options) => {
    const { explain } = await import('./commands/explain.js')
    process.exitCode = await explain(path, options)
  })

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
  .option('--page-timeout <seconds>', 'give a page up after so long (default: 120)', positiveInteger)
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
    return withDatabase(async (database) =>
      (await import('./commands/ingest.js')).ingest(database, paths, { ...options, told: toldBy(options) }),
    )
  })

program
  .command('failures')
  .description('list what failed and was not ingested since')
  .option('--json', 'one failure a line, as JSON')
  .action((options) =>
    withDatabase(async (database) => (await import('./commands/failures.js')).failures(database, options)),
  )

program
  .command('dismiss')
  .description('forget failures that are not to be tried again')
  .argument('[name...]', 'what failed, as failures lists it')
  .option('--all', 'all of them')
  .action((names: string[], options) => {
    if ((names.length === 0) === (options.all === undefined))
      program.error('error: name what is to be forgotten, or give --all', { exitCode: USAGE })
    return withDatabase(async (database) =>
      (await import('./commands/failures.js')).dismiss(database, names, options),
    )
  })

program
  .command('watch')
  .description('ingest what is in a folder and what comes into it, until told to stop')
  .argument('<folder>')
  .addOption(encoding)
  .option('--settle <ms>', 'read a file once it has not grown for so long', positiveInteger, 2000)
  .option('--json', 'print the summary as JSON')
  .action((folder: string, options) =>
    withDatabase(async (database) => (await import('./commands/watch.js')).watch(database, folder, options)),
  )

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
    withQueue(async (database, databaseUrl) =>
      (await import('./commands/enqueue.js')).enqueue(database, databaseUrl, paths, {
        ...options,
        told: toldBy(options),
      }),
    ),
  )

program
  .command('worker')
  .description('ingest pages from the queue until told to stop (PostgreSQL only)')
  .option('--concurrency <n>', 'pages read at the same time', positiveInteger, availableParallelism())
  .option('--drain', 'end when nothing waits any more')
  .option('--json', 'print the summary as JSON')
  .addHelpText(
    'after',
    '\nSIGTERM lets it finish what it has in hand. Start as many as you like, on any machines.',
  )
  .action((options) =>
    withQueue(async (database, databaseUrl) =>
      (await import('./commands/worker.js')).worker(database, databaseUrl, options),
    ),
  )

program
  .command('retry')
  .description('ingest again what failed')
  .option('--json', 'print the summary as JSON')
  .option('--quiet', 'print nothing but failures')
  .action((options) =>
    withDatabase(async (database) => (await import('./commands/retry.js')).retry(database, options)),
  )

program
  .command('remove')
  .description('remove documents with everything that only they brought')
  .argument(
    '<id...>',
    'ids of documents: the SHA-256 of their bytes, in hex, or as the API gives them',
    idsOf('Document'),
  )
  .action((ids: string[]) =>
    withDatabase(async (database) => (await import('./commands/remove.js')).remove(database, ids)),
  )

program
  .command('correct')
  .description(
    'tell what is wrong or missing of a document: it is read again, with the times that hang on its date',
  )
  .argument('<id>', 'id of a document', idOf('Document'))
  .option('--newspaper <name>', 'the newspaper; "" takes back what was told')
  .option('--published-on <date>', 'day of issue; "" takes back what was told')
  .option('--page <number>', 'number of the page, as printed; "" takes back what was told')
  .option('--json', 'print the document as JSON')
  .action((id: string, { json, ...options }) => {
    const told = correction(options)
    if (Object.keys(told).length === 0)
      program.error('error: nothing to correct: give --newspaper, --published-on or --page', {
        exitCode: USAGE,
      })
    return withDatabase(async (database) =>
      (await import('./commands/correct.js')).correct(database, id, told, { json }),
    )
  })

program
  .command('export')
  .description('write what is stored to standard output: an archive to import elsewhere, or a table')
  .addArgument(
    new Argument('[kind]', 'archive: all there is, a document a line; the others: flat rows with their spans')
      .choices(EXPORT_KINDS)
      .default('archive'),
  )
  .addOption(new Option('--format <format>').choices(['jsonl', 'csv']).default('jsonl'))
  .option('--bom', 'begin with a byte order mark, by which Excel knows UTF-8')
  .addHelpText(
    'after',
    '\nExamples:\n  npm run --silent baobiao -- export > backup.jsonl\n  npm run --silent baobiao -- export metrics --format csv > metrics.csv',
  )
  .action((kind: ExportKind | 'archive', options) => {
    if (kind === 'archive' && options.format === 'csv')
      program.error('error: an archive is JSON Lines: export articles, organizations or metrics as CSV', {
        exitCode: USAGE,
      })
    return withDatabase(async (database) =>
      (await import('./commands/export.js')).exportStored(database, kind, options),
    )
  })

program
  .command('import')
  .description('read an archive, as export writes it, into the database')
  .argument('<file>', 'a file of JSON Lines; - reads standard input')
  .option('--json', 'print the summary as JSON')
  .action((file: string, options) =>
    withDatabase(async (database) =>
      (await import('./commands/import.js')).importStored(database, file, options),
    ),
  )

program
  .command('merges')
  .description('list which organizations were merged, and why')
  .option('--json', 'one merge a line, as JSON')
  .action((options) =>
    withDatabase(async (database) => (await import('./commands/merges.js')).merges(database, options)),
  )

program
  .command('merge')
  .description('make one organization of two, also for pages to come')
  .argument('<from>', 'id of the organization that is no other than the second', idOf('Organization'))
  .argument('<into>', 'id of the organization that stays', idOf('Organization'))
  .requiredOption('--evidence <text>', 'why they are one, for whoever doubts it later')
  .action((from: string, into: string, options) =>
    withDatabase(async (database) =>
      (await import('./commands/merges.js')).merge(database, from, into, options),
    ),
  )

program
  .command('unmerge')
  .description('make a merged organization its own again')
  .argument('<id>', 'id that it had, as merges lists it', idOf('Organization'))
  .action((id: string) =>
    withDatabase(async (database) => (await import('./commands/merges.js')).unmerge(database, id)),
  )

program
  .command('reindex')
  .description('rebuild the search index from what is stored')
  .action(() =>
    withDatabase(async (database) => {
      const { reindex } = await import('@baobiao/database')
      await print(`${await reindex(database)} documents\n`)
      return DONE
    }),
  )

program
  .command('status')
  .description('describe what the database holds')
  .option('--json', 'as JSON')
  .action((options) =>
    withDatabase(async (database) => (await import('./commands/status.js')).status(database, options)),
  )

type Work = (database: Database, databaseUrl: string) => Promise<number>

async function withDatabase(work: Work): Promise<void> {
  const { workOn } = await import('./work-on-database.js')
  process.exitCode = await workOn(work)
}

/** The queue stands in PostgreSQL, where workers on other machines reach it. */
async function withQueue(work: Work): Promise<void> {
  const { hasQueue } = await import('./work-on-database.js')
  if (!hasQueue())
    program.error('error: a queue needs PostgreSQL: set DATABASE_URL to postgresql://…, or use ingest', {
      exitCode: USAGE,
    })
  await withDatabase(work)
}

// Whoever reads our output may stop before we do (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE
  else {
    const { tell } = await import('./work-on-database.js')
    tell(error)
    process.exitCode = NO_DATABASE
  }
}
