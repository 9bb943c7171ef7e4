import { type Command, Option } from 'commander'
import { USAGE } from '../exit-codes.js'
import { encoding, leastConfidence, pageTimeout, publishedOn } from '../options.js'
import type { Ending } from './ending.js'

/** What reads a page without a database. */
export function addPages(program: Command, end: Ending): void {
  addParse(program, end)
  addExplain(program, end)
}

function addParse(program: Command, end: Ending): void {
  program
    .command('parse')
    .description('print pages as JSON, without a database')
    .argument('<path...>', 'files, folders or globs; - reads one page from standard input')
    .addOption(
      new Option(
        '--format <format>',
        'json: one object, or a list of several; jsonl: one page a line, as soon as it is read',
      )
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
    .addOption(pageTimeout)
    .addOption(leastConfidence)
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
      const { parse } = await import('../commands/parse.js')
      end.with(await parse(paths, options))
    })
}

function addExplain(program: Command, end: Ending): void {
  program
    .command('explain')
    .description('say for every line of a page what became of it, and why')
    .argument('<path>', 'a file; - reads standard input')
    .addOption(encoding)
    .addOption(pageTimeout)
    .option('--json', 'one line of JSON for each')
    .action(async (path: string, options) => {
      const { explain } = await import('../commands/explain.js')
      end.with(await explain(path, options))
    })
}
