import type { PageFile, ReadResult } from '@baobiao/documents'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { findFiles, nothingAt } from '../input/find-files.js'
import { type FailedInput, type InputOptions, readInputs } from '../input/inputs.js'
import { passedOverLines } from '../input/passed-over.js'
import { inOrder } from '../pipeline/in-order.js'
import { openReaders } from '../pipeline/readers.js'
import { readyBatches } from '../pipeline/ready-batches.js'
import { warn } from '../report/output.js'
import { type PrintedPage, pagePrinter } from '../report/page-printer.js'
import { type LineOptions, parseLines } from './parse-lines.js'

interface ParseOptions extends LineOptions {
  readonly format: 'json' | 'jsonl'
  readonly input: 'text' | 'jsonl'
  /** Day of issue, ISO 8601; by default the one that the path or the page tells. */
  readonly publishedOn?: string
}

/** Prints pages as JSON, without a database: lines as soon as each is read, a list in the order asked for. Returns the exit code. */
export async function parse(paths: readonly string[], options: ParseOptions): Promise<number> {
  if (options.input === 'jsonl') return parseLines(options)
  const { files, missing, passedOver } = await findFiles(paths)
  for (const path of missing) warn(path, nothingAt(path))
  process.stderr.write(passedOverLines(passedOver))
  let code = missing.length > 0 ? SOME_FAILED : DONE
  const printer = pagePrinter(options.format)
  for await (const page of pagesOf(files, options))
    if ('message' in page) {
      warn(page.source, page.message)
      code = SOME_FAILED
    } else await printer.page(page)
  await printer.end(files.length)
  return code
}

type Parsed = PrintedPage | { readonly source: string; readonly message: string }

async function* pagesOf(
  files: readonly string[],
  { format, encoding, publishedOn, ...readers }: ParseOptions,
): AsyncGenerator<Parsed> {
  const pool = openReaders(readers)
  const inputs = inputsOf(files, { encoding, told: publishedOn ? { publishedOn } : {} })
  const read = async ({ path, input }: Asked, take: (page: Parsed) => void): Promise<void> => {
    if ('error' in input) take({ source: shown(path, input.source), message: input.error.message })
    else await pool.read(input, {}, {}, (result) => take(parsedOf(path, result)))
  }
  const readAll = async (asked: Asked): Promise<Parsed[]> => {
    const pages: Parsed[] = []
    await read(asked, (page) => pages.push(page))
    return pages
  }
  try {
    if (format === 'json') for await (const pages of inOrder(inputs, 2 * pool.threads, readAll)) yield* pages
    else for await (const batch of readyBatches(inputs, { ahead: 2 * pool.threads }, read)) yield* batch
  } finally {
    await pool.close()
  }
}

/** What is asked for: one file of a path, as it was given. */
interface Asked {
  readonly path: string
  readonly input: PageFile | FailedInput
}

async function* inputsOf(files: readonly string[], options: InputOptions): AsyncGenerator<Asked> {
  for (const path of files) for await (const input of readInputs([path], options)) yield { path, input }
}

function parsedOf(path: string, result: ReadResult): Parsed {
  const source = shown(path, result.source)
  if ('failure' in result) return { source, message: result.failure.message }
  const { format, text, page } = result.document
  // Where the text is not what the file holds, spans cannot be checked without it.
  const derived = format === 'pdf' || format === 'html'
  return { source, ...(derived && { text }), ...page }
}

/** The path as it was given, with the line or the page that is meant. */
function shown(path: string, source: string): string {
  const [place = ''] = /(?:#page=\d+|(?<=\.(?:jsonl|ndjson)):\d+)$/i.exec(source) ?? []
  return path + place
}
