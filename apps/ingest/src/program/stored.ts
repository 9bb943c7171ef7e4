import type { ExportKind } from '@baobiao/database'
import { Argument, type Command, Option } from 'commander'
import { DONE, USAGE } from '../exit-codes.js'
import {
  correction,
  idOf,
  idsOf,
  leastConfidence,
  newspaper,
  orNothing,
  pageNumber,
  pageTimeout,
  publishedOn,
} from '../options.js'
import { print } from '../report/output.js'
import type { Ending } from './ending.js'

const EXPORT_KINDS = ['archive', 'articles', 'organizations', 'metrics'] satisfies (ExportKind | 'archive')[]

/** What is done with documents that are stored. */
export function addStored(program: Command, end: Ending): void {
  addRemove(program, end)
  addCorrect(program, end)
  addExport(program, end)
  addImport(program, end)
  addReindex(program, end)
  addStatus(program, end)
}

function addRemove(program: Command, end: Ending): void {
  program
    .command('remove')
    .description('remove documents with everything that only they brought')
    .argument(
      '<id...>',
      'ids of documents: the SHA-256 of their bytes, in hex, or as the API gives them',
      idsOf('Document'),
    )
    .action((ids: string[]) =>
      end.withDatabase(async (database) => (await import('../commands/remove.js')).remove(database, ids)),
    )
}

function addCorrect(program: Command, end: Ending): void {
  program
    .command('correct')
    .description(
      'tell what is wrong or missing of a document: it is read again, with the times that depend on its date',
    )
    .argument('<id>', 'id of a document', idOf('Document'))
    .addOption(orNothing(newspaper, 'the newspaper'))
    .addOption(orNothing(publishedOn, 'day of issue'))
    .addOption(orNothing(pageNumber, 'number of the page, as printed'))
    .addOption(pageTimeout)
    .addOption(leastConfidence)
    .option('--json', 'print the document as JSON')
    .action((id: string, { json, pageTimeout, leastConfidence, ...options }) => {
      const told = correction(options)
      if (Object.keys(told).length === 0)
        program.error('error: nothing to correct: give --newspaper, --published-on or --page', {
          exitCode: USAGE,
        })
      return end.withDatabase(async (database) =>
        (await import('../commands/correct.js')).correct(database, id, told, {
          json,
          pageTimeout,
          leastConfidence,
        }),
      )
    })
}

function addExport(program: Command, end: Ending): void {
  program
    .command('export')
    .description('write what is stored to standard output: an archive to import elsewhere, or a table')
    .addArgument(
      new Argument(
        '[kind]',
        'archive: all there is, a document a line; the others: flat rows with their spans, as the API calls things',
      )
        .choices(EXPORT_KINDS)
        .default('archive'),
    )
    .addOption(
      new Option('--format <format>', 'an object a line, or comma-separated values')
        .choices(['jsonl', 'csv'])
        .default('jsonl'),
    )
    .option('--bom', 'with --format csv: begin with a byte order mark, by which Excel knows UTF-8')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run --silent baobiao -- export > backup.jsonl\n  npm run --silent baobiao -- export metrics --format csv > metrics.csv',
    )
    .action((kind: ExportKind | 'archive', options) => {
      if (kind === 'archive' && options.format === 'csv')
        program.error('error: an archive is JSON Lines: export articles, organizations or metrics as CSV', {
          exitCode: USAGE,
        })
      if (options.bom && options.format !== 'csv')
        program.error('error: only CSV may begin with a byte order mark: add --format csv', {
          exitCode: USAGE,
        })
      return end.withDatabase(async (database) =>
        (await import('../commands/export.js')).exportStored(database, kind, options),
      )
    })
}

function addImport(program: Command, end: Ending): void {
  program
    .command('import')
    .description('read an archive, as export writes it, into the database')
    .argument('<file>', 'a file of JSON Lines; - reads standard input')
    .option('--json', 'print the summary as JSON')
    .action((file: string, options) =>
      end.withDatabase(async (database) =>
        (await import('../commands/import.js')).importStored(database, file, options),
      ),
    )
}

function addReindex(program: Command, end: Ending): void {
  program
    .command('reindex')
    .description('rebuild the search index from what is stored')
    .action(() =>
      end.withDatabase(async (database) => {
        const { reindex } = await import('@baobiao/database')
        await print(`${await reindex(database)} documents\n`)
        return DONE
      }),
    )
}

function addStatus(program: Command, end: Ending): void {
  program
    .command('status')
    .description('describe what the database holds')
    .option('--json', 'as JSON')
    .action((options) =>
      end.withDatabase(async (database) => (await import('../commands/status.js')).status(database, options)),
    )
}
