import { basename } from 'node:path'
import { type Encoding, markedEncoding } from '@baobiao/parser/decode'
import { z } from 'zod'
import { DocumentError } from '../document-error.js'
import { faultOf, type KnownFacts, known } from '../facts.js'
import type { PageFormat, UnreadPage } from '../format.js'
import type { PageFile } from '../page-file.js'
import { LINE_FEEDS, linesOf } from './byte-lines.js'
import { decodeText, faultOfText, MOST_TEXT_BYTES } from './text.js'

/** A page a line, each with what is known of it: {"name"?, "text", "newspaper"?, "publishedOn"?, "pageNumber"?}. */
export const jsonLines: PageFormat = {
  id: 'jsonLines',
  endings: ['jsonl', 'ndjson'],
  // Each line is held to the size of a page; there may be any number.
  mostBytes: Number.POSITIVE_INFINITY,
  sniff: (head) => /^\s*\{\s*"(?:name|text|newspaper|publishedOn|pageNumber)"\s*:/.test(head),
  read: ({ source, bytes, told, encoding }) => readRecords(source, [bytes], told, encoding),
}

const told = (fact: Parameters<typeof faultOf>[0]): z.ZodString =>
  z.string().check(({ value, issues }) => {
    const message = faultOf(fact, value)
    if (message) issues.push({ code: 'custom', input: value, message })
  })

/** What may be told of a page beside its text. */
const RECORD = z.object({
  name: told('name').nullish(),
  text: z.string(),
  newspaper: told('newspaper').nullish(),
  publishedOn: z.iso.date().nullish(),
  pageNumber: told('pageNumber').nullish(),
})

/**
 * The pages of JSON Lines, each a file of its own; a bad line is an error of its own, and the rest goes on.
 *
 * @param told facts for all of them; what a line says about itself comes first
 * @param encoding of the lines; found out where it is not given
 */
export async function* readRecords(
  source: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  told: KnownFacts = {},
  encoding?: Encoding,
): AsyncGenerator<PageFile | UnreadPage> {
  for await (const line of readJsonLines(chunks, RECORD, { encoding })) {
    const place = `${source}:${line.number}`
    if ('error' in line) {
      yield { source: place, error: line.error }
      continue
    }
    const { name, text, ...facts } = line.value
    const error = faultOfText(text)
    if (error) yield { source: place, error }
    else
      yield {
        source: place,
        name: name ?? basename(place),
        bytes: Buffer.from(text),
        encoding: 'utf-8',
        told: { ...told, ...known(facts) },
        isLine: true,
      }
  }
}

/** A line of JSON Lines: its number, from 1, and what it holds or why it holds nothing. */
export type JsonLine<T> =
  | { readonly number: number; readonly value: T }
  | { readonly number: number; readonly error: DocumentError; readonly json: unknown }

const TOO_LONG = new DocumentError(
  'TOO_LARGE',
  `longer than ${MOST_TEXT_BYTES / 1024 / 1024} MB, which no newspaper page is: give one page a line`,
)

/**
 * Reads each line as JSON of a shape. Blank lines are passed over; a bad line is an error of its own, and the rest goes on.
 *
 * @param encoding found out where it is not given: UTF-16 by how the lines begin, others line by line
 */
export async function* readJsonLines<T>(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  shape: z.ZodType<T>,
  { encoding, mostBytes = MOST_TEXT_BYTES }: { encoding?: Encoding | undefined; mostBytes?: number } = {},
): AsyncGenerator<JsonLine<T>> {
  const { head, all } = await withHead(chunks)
  const known = encoding ?? markedEncoding(head) ?? undefined
  let number = 0
  for await (const bytes of linesOf(all, mostBytes, lineFeedOf(known))) {
    number++
    if (!bytes) yield { number, error: TOO_LONG, json: null }
    else {
      const line = readLine(bytes, shape, known)
      if (line) yield { number, ...line }
    }
  }
}

/** How the lines begin, as far as it comes without waiting for more of them than `{"`, and all of them. */
async function withHead(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = toAsync(chunks)
  let head = Buffer.alloc(0)
  while (head.length < 4) {
    const { done, value } = await iterator.next()
    if (done) break
    head = Buffer.concat([head, value])
  }
  return {
    head,
    all: (async function* () {
      yield head
      yield* iterator
    })(),
  }
}

async function* toAsync<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}

function lineFeedOf(encoding: Encoding | undefined): Buffer {
  if (encoding === 'utf-16le') return LINE_FEEDS.littleEndian
  return encoding === 'utf-16be' ? LINE_FEEDS.bigEndian : LINE_FEEDS.bytes
}

function readLine<T>(
  bytes: Uint8Array,
  shape: z.ZodType<T>,
  encoding: Encoding | undefined,
): { value: T } | { error: DocumentError; json: unknown } | null {
  let json: unknown = null
  try {
    json = JSON.parse(decodeText({ bytes, encoding }).text)
  } catch (error) {
    if (!(error instanceof DocumentError))
      return { json, error: new DocumentError('BAD_RECORD', `not JSON: ${(error as Error).message}`) }
    return error.code === 'EMPTY' ? null : { json, error }
  }
  const { success, data, error } = shape.safeParse(json)
  if (success) return { value: data }
  const problems = error.issues.map(({ path, message }) => `${path.join('.') || 'record'}: ${message}`)
  return { json, error: new DocumentError('BAD_RECORD', problems.join('; ')) }
}
