import {
  DocumentError,
  faultOfText,
  type JsonLine,
  type PageFile,
  type ReaderPool,
  type ReadResult,
  readJsonLines,
} from '@baobiao/documents'
import type { Encoding } from '@baobiao/parser/decode'
import { z } from 'zod'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { findFiles, nothingAt } from '../input/find-files.js'
import { type FailedInput, type InputOptions, readInputs } from '../input/inputs.js'
import { passedOverLines } from '../input/passed-over.js'
import { inOrder } from '../pipeline/in-order.js'
import { openReaders, type ReaderOptions } from '../pipeline/readers.js'
import { readyBatches } from '../pipeline/ready-batches.js'
import { print, warn } from '../report/output.js'

interface ParseOptions extends ReaderOptions {
  readonly format: 'json' | 'jsonl'
  readonly input: 'text' | 'jsonl'
  readonly encoding?: Encoding
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
  const printer = printerOf(options)
  for await (const page of pagesOf(files, options))
    if ('message' in page) {
      warn(page.source, page.message)
      code = SOME_FAILED
    } else await printer.page(page)
  await printer.end(files.length)
  return code
}

type Printed = { readonly source: string } & object
type Parsed = Printed | { readonly source: string; readonly message: string }

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

/** Prints pages one a line, as one object, or as a list of several. */
function printerOf({ format }: ParseOptions) {
  let printed = 0
  let first: Printed | null = null
  const element = async (page: Printed): Promise<void> => {
    await print(`${printed++ === 0 ? '[\n' : ',\n'}${JSON.stringify(page)}`)
  }
  return {
    async page(page: Printed): Promise<void> {
      if (format === 'jsonl') return print(`${JSON.stringify(page)}\n`)
      // Nobody knows yet whether it is the only one.
      if (printed === 0 && !first) {
        first = page
        return
      }
      if (first) await element(first)
      first = null
      await element(page)
    },
    /** @param files how many were asked for: what comes of one page is an object, what comes of several a list */
    async end(files: number): Promise<void> {
      if (format === 'jsonl') return
      if (first && files === 1) return print(`${JSON.stringify(first, null, 2)}\n`)
      if (first) await element(first)
      if (printed > 0) await print('\n]\n')
      else if (files > 1) await print('[\n]\n')
    },
  }
}

/**
 * Reads `{"id","text","publishedOn"?}` lines from standard input and prints one line a line: the page with the same id, or
 * `{"id","error"}` for a line that is none, so that whoever pipes keeps step.
 */
async function parseLines({ encoding, ...readers }: ParseOptions): Promise<number> {
  let code = DONE
  // One line after the other; on a thread, which can be stopped.
  const pool = openReaders(readers, 1)
  try {
    for await (const line of readJsonLines(process.stdin, RECORD, { encoding })) {
      const answer = await answerTo(line, pool)
      if (answer.error !== undefined) {
        code = SOME_FAILED
        warn(`line ${line.number}`, answer.error)
      }
      await print(`${JSON.stringify(answer)}\n`)
    }
  } finally {
    await pool.close()
  }
  return code
}

async function answerTo(
  line: JsonLine<z.infer<typeof RECORD>>,
  pool: ReaderPool,
): Promise<{ readonly id: unknown; readonly error?: string }> {
  if ('error' in line) return { id: Object(line.json).id ?? null, error: line.error.message }
  const { id, text, publishedOn = null } = line.value
  try {
    const fault = faultOfText(text)
    if (fault) throw fault
    return { id, ...(await pool.preview(text, publishedOn)) }
  } catch (error) {
    if (error instanceof DocumentError) return { id, error: error.message }
    throw error
  }
}

const RECORD = z.object({
  id: z.unknown().default(null),
  text: z.string(),
  publishedOn: z.iso.date().nullish(),
})
