import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { StoredDocument } from '@baobiao/database'
import {
  filesOf,
  formatOfName,
  type KnownFacts,
  type PageFile,
  readRecords,
  type StoredPage,
  storedPage,
} from '@baobiao/documents'
import type { Encoding } from '@baobiao/parser/decode'
import { STANDARD_INPUT } from './find-files.js'
import { readBytes, readStandardInput } from './read-bytes.js'
import { fromSystem } from './source-error.js'

/** One thing to ingest: a file or a line of one, a page that is stored already, or what could not even be fetched. */
export type Input = PageFile | StoredPage | FailedInput

export interface FailedInput {
  readonly source: string
  readonly error: { readonly code: string; readonly message: string }
}

export interface InputOptions {
  readonly encoding?: Encoding | undefined
  /** How standard input is read; files tell by their names. */
  readonly input?: 'text' | 'jsonl'
  /** Facts for all of them; what a line of JSON Lines says about itself comes first. */
  readonly told?: KnownFacts
}

/** What files hold, one after another: a file is one input, of JSON Lines each line is one. */
export async function* readInputs(
  files: AsyncIterable<string> | Iterable<string>,
  { encoding, input = 'text', told = {} }: InputOptions,
): AsyncGenerator<PageFile | FailedInput> {
  for await (const file of files)
    if (file === STANDARD_INPUT && input === 'jsonl') yield* readLines(file, process.stdin, encoding, told)
    else if (formatOfName(file)?.id === 'jsonLines')
      yield* readLines(resolve(file), createReadStream(file), encoding, told)
    else yield* readFile(file, encoding, told)
}

/** Documents that are stored, to be read again. */
export async function* readStored(documents: AsyncIterable<StoredDocument>): AsyncGenerator<StoredPage> {
  for await (const document of documents) yield storedPage(document)
}

async function* readFile(
  path: string,
  encoding: Encoding | undefined,
  told: KnownFacts,
): AsyncGenerator<PageFile | FailedInput> {
  const source = path === STANDARD_INPUT ? path : resolve(path)
  try {
    const bytes = await (path === STANDARD_INPUT ? readStandardInput() : readBytes(path))
    yield* filesOf({ source, name: basename(path), bytes, encoding, told })
  } catch (error) {
    yield { source, error: error as FailedInput['error'] }
  }
}

async function* readLines(
  source: string,
  chunks: AsyncIterable<Buffer>,
  encoding: Encoding | undefined,
  told: KnownFacts,
): AsyncGenerator<PageFile | FailedInput> {
  try {
    yield* readRecords(source, chunks, told, encoding)
  } catch (error) {
    yield { source, error: fromSystem(error as NodeJS.ErrnoException) }
  }
}

/** The file that a failure's source names: `pages.jsonl:12` stands in `pages.jsonl`, `a.pdf#page=3` in `a.pdf`. */
export function fileOfSource(source: string): string {
  return source.replace(/#page=\d+$/, '').replace(/(\.(?:jsonl|ndjson)):\d+$/i, '$1')
}
