import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Document } from '@baobiao/database'
import type { Encoding } from '@baobiao/parser/decode'
import { z } from 'zod'
import { STANDARD_INPUT } from './find-files.js'
import { type Line, readJsonLines } from './json-lines.js'
import { readBytes, readStandardInput } from './read-bytes.js'
import { fromSystem, type SourceError } from './source-error.js'

/** What is known of the issue that a page belongs to. */
export interface IssueFacts {
  readonly newspaper: string | null
  /** ISO 8601 date. */
  readonly publishedOn: string | null
  /** As printed, without 第 and 版: A03. */
  readonly pageNumber: string | null
}

/** One page before anything of it is understood. */
export interface Input {
  /** What messages and failures call it: a full path, a path with its line (`pages.jsonl:12`), or `-`. */
  readonly source: string
  /** Name of the document. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Reads the bytes as this encoding; found out where it is not given. */
  readonly encoding?: Encoding | undefined
  /** What was said outright beside the text. */
  readonly given?: Partial<IssueFacts>
  /** Of a document that is stored already; its bytes are then those of its text. */
  readonly stored?: { readonly id: string; readonly encoding: Encoding; readonly byteLength: number }
}

/** A page that could not even be fetched. */
export interface FailedInput {
  readonly source: string
  readonly error: SourceError
}

export interface InputOptions {
  readonly encoding?: Encoding
  /** How standard input is read; files tell by their names. */
  readonly input?: 'text' | 'jsonl'
}

const JSON_LINES = /\.(?:jsonl|ndjson)$/i

const RECORD = z.object({
  name: z.string().min(1).max(1000).nullish(),
  text: z.string(),
  newspaper: z.string().min(1).max(100).nullish(),
  publishedOn: z.iso.date().nullish(),
  pageNumber: z.string().min(1).max(20).nullish(),
})

/** The pages of files, one after another: a file is a page, of JSON Lines each line is one. */
export async function* readInputs(
  files: AsyncIterable<string> | Iterable<string>,
  { encoding, input = 'text' }: InputOptions,
): AsyncGenerator<Input | FailedInput> {
  for await (const file of files) {
    if (file === STANDARD_INPUT && input === 'jsonl') yield* readRecords(file, process.stdin)
    else if (JSON_LINES.test(file)) yield* readRecords(resolve(file), createReadStream(file))
    else yield await readFile(file, encoding)
  }
}

/** Documents that are stored, to be read again from their text. */
export async function* readStored(documents: AsyncIterable<Document>): AsyncGenerator<Input> {
  for await (const { id, name, text, encoding, byteLength, ...facts } of documents) {
    const { newspaper, publishedOn, pageNumber } = facts
    yield {
      source: name,
      name,
      bytes: Buffer.from(text),
      encoding: 'utf-8',
      given: known({ newspaper, publishedOn, pageNumber }),
      stored: { id, encoding: encoding as Encoding, byteLength },
    }
  }
}

function known(facts: Readonly<Record<string, string | null | undefined>>): Partial<IssueFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact != null))
}

async function readFile(file: string, encoding: Encoding | undefined): Promise<Input | FailedInput> {
  const source = file === STANDARD_INPUT ? file : resolve(file)
  try {
    const bytes = await (file === STANDARD_INPUT ? readStandardInput() : readBytes(file))
    return { source, name: basename(file), bytes, encoding }
  } catch (error) {
    return { source, error: error as SourceError }
  }
}

async function* readRecords(
  source: string,
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Input | FailedInput> {
  try {
    for await (const line of readJsonLines(chunks, RECORD)) yield fromLine(source, line)
  } catch (error) {
    yield { source, error: fromSystem(error as NodeJS.ErrnoException) }
  }
}

function fromLine(file: string, line: Line<z.infer<typeof RECORD>>): Input | FailedInput {
  const source = `${file}:${line.number}`
  if ('error' in line) return { source, error: line.error }
  const { name, text, ...facts } = line.value
  return {
    source,
    name: name ?? basename(source),
    bytes: Buffer.from(text),
    encoding: 'utf-8',
    given: known(facts),
  }
}

/** The file that a failure's source names: `pages.jsonl:12` stands in `pages.jsonl`. */
export function fileOfSource(source: string): string {
  return source.replace(/(\.(?:jsonl|ndjson)):\d+$/i, '$1')
}
