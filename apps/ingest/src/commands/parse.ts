import { type Page, parsePage } from '@baobiao/parser'
import type { Encoding } from '@baobiao/parser/decode'
import { z } from 'zod'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { findFiles } from '../input/find-files.js'
import { readJsonLines } from '../input/json-lines.js'
import { readBytes, readStandardInput } from '../input/read-bytes.js'
import { SourceError } from '../input/source-error.js'
import { factsOfPath } from '../reading/issue-facts.js'
import { readText } from '../reading/read-text.js'
import { print, warn } from '../report/output.js'

export interface ParseOptions {
  readonly format: 'json' | 'jsonl'
  readonly input: 'text' | 'jsonl'
  readonly encoding?: Encoding
  /** Day of issue, ISO 8601; by default the one that the path or the page tells. */
  readonly publishedOn?: string
}

/** Prints pages as JSON, without a database. Returns the exit code. */
export async function parse(paths: readonly string[], options: ParseOptions): Promise<number> {
  if (options.input === 'jsonl') return parseLines()
  if (paths.length === 1 && paths[0] === '-') return parseOne('-', readStandardInput, options)
  const { files, missing } = await findFiles(paths)
  for (const path of missing) warn(path, 'names no file')
  const [only] = files
  const codes =
    options.format === 'json' && files.length === 1 && only
      ? [await parseOne(only, () => readBytes(only), options)]
      : await parseMany(files, options)
  return missing.length > 0 || codes.includes(SOME_FAILED) ? SOME_FAILED : DONE
}

async function parseMany(files: readonly string[], options: ParseOptions): Promise<number[]> {
  const codes: number[] = []
  const list = options.format === 'json'
  if (list) await print('[\n')
  let first = true
  for (const file of files) {
    const page = await read(file, () => readBytes(file), options)
    codes.push(page ? DONE : SOME_FAILED)
    if (!page) continue
    await print(
      `${list && !first ? ',\n' : ''}${JSON.stringify({ source: file, ...page })}${list ? '' : '\n'}`,
    )
    first = false
  }
  if (list) await print('\n]\n')
  return codes
}

async function parseOne(
  name: string,
  bytes: () => Promise<Uint8Array>,
  options: ParseOptions,
): Promise<number> {
  const page = await read(name, bytes, options)
  if (!page) return SOME_FAILED
  const source = { source: name, ...page }
  await print(
    options.format === 'json' ? `${JSON.stringify(source, null, 2)}\n` : `${JSON.stringify(source)}\n`,
  )
  return DONE
}

async function read(
  name: string,
  bytes: () => Promise<Uint8Array>,
  { encoding, publishedOn = factsOfPath(name).publishedOn ?? undefined }: ParseOptions,
): Promise<Page | null> {
  try {
    return parsePage(readText(name, await bytes(), encoding).text, publishedOn ? { publishedOn } : {})
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    warn(name, error.message)
    return null
  }
}

/**
 * Reads `{"id","text","publishedOn"?}` lines from standard input and prints one line a line: the page with the same id, or
 * `{"id","error"}` for a line that is none, so that whoever pipes keeps step.
 */
async function parseLines(): Promise<number> {
  let code = DONE
  for await (const line of readJsonLines(process.stdin, RECORD)) {
    if ('error' in line) {
      code = SOME_FAILED
      warn(`line ${line.number}`, line.error.message)
      await print(`${JSON.stringify({ id: Object(line.json).id ?? null, error: line.error.message })}\n`)
    } else {
      const { id, text, publishedOn } = line.value
      await print(`${JSON.stringify({ id, ...parsePage(text, publishedOn ? { publishedOn } : {}) })}\n`)
    }
  }
  return code
}

const RECORD = z.object({
  id: z.unknown().default(null),
  text: z.string(),
  publishedOn: z.iso.date().nullish(),
})
