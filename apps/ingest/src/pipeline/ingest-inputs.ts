import { type Database, type StoredFile, storedFile } from '@baobiao/database'
import {
  documentId,
  openReaderPool,
  type PageFile,
  type ReaderPool,
  tellsNothingNew,
} from '@baobiao/documents'
import { PARSER_VERSION } from '@baobiao/parser'
import type { Input } from '../input/inputs.js'
import { batchesOf, DOCUMENTS_A_BATCH } from './batches.js'
import { inOrder } from './in-order.js'
import { type Outcome, outcomeOf, type ReadInput, saveBatch } from './save-batch.js'

export interface PipelineOptions {
  /** Read and parse, but save nothing. */
  readonly dryRun?: boolean
  /** Read documents again that an older parser read. */
  readonly reparse?: boolean
  /** Seconds after which a page is given up. */
  readonly pageTimeout?: number
  /** Told of each page of a file of several as soon as it is read, long before the file is saved. */
  readonly onPage?: ((source: string) => void) | undefined
}

/**
 * Ingests pages: reads them on threads, writes them in batches, in the order given. Each document is saved whole or not
 * at all; one that fails is recorded, and the rest goes on.
 *
 * @throws {DatabaseError} where the database itself is out of use; what was saved until then stays
 */
export async function* ingestInputs(
  database: Database,
  inputs: AsyncIterable<Input>,
  { dryRun, reparse = false, pageTimeout, onPage }: PipelineOptions,
): AsyncGenerator<Outcome> {
  const pool = openReaderPool(pageTimeout === undefined ? {} : { limitMs: pageTimeout * 1000 })
  const read = (input: Input): Promise<ReadInput[]> => readInput(database, pool, input, { reparse, onPage })
  try {
    for await (const batch of batchesOf(pagesOf(inOrder(inputs, DOCUMENTS_A_BATCH + 2 * pool.threads, read))))
      yield* dryRun ? batch.map((one) => outcomeOf(one)) : await saveBatch(database, batch)
  } finally {
    await pool.close()
  }
}

async function* pagesOf(files: AsyncIterable<readonly ReadInput[]>): AsyncGenerator<ReadInput> {
  for await (const pages of files) yield* pages
}

/**
 * Reads the pages of one input, unless they are there already and nothing new is told of them.
 */
export async function readInput(
  database: Database,
  pool: ReaderPool,
  input: Input,
  { reparse = false, onPage }: Pick<PipelineOptions, 'reparse' | 'onPage'> = {},
): Promise<ReadInput[]> {
  const { source } = input
  if ('error' in input) {
    const { code, message } = input.error
    return [{ source, failure: { sha256: null, code, message } }]
  }
  if (!('bytes' in input)) return [readInputOf(input.id, null, await pool.reread(input))]
  const sha256 = documentId(input.bytes)
  const stored = await storedFile(database, sha256)
  if (stored && isSettled(stored, input, reparse))
    return stored.documents.map(() => ({ source, document: null }))
  const facts = Object.fromEntries((stored?.documents ?? []).map((document) => [document.id, document.facts]))
  const tell = (page: { readonly source: string }): void => {
    if (page.source !== source) onPage?.(page.source)
  }
  return (await pool.read(input, facts, {}, tell)).map((result) => readInputOf(sha256, input.bytes, result))
}

function readInputOf(
  sha256: string,
  bytes: Uint8Array | null,
  result: Awaited<ReturnType<ReaderPool['reread']>>,
): ReadInput {
  const { source } = result
  return 'document' in result
    ? { source, document: { ...result.document, source: bytes } }
    : { source, failure: { sha256, ...result.failure } }
}

/** Whether reading a file again would change nothing of what is stored. */
export function isSettled(stored: StoredFile | null, file: PageFile, reparse = false): boolean {
  if (!stored?.whole) return false
  const { documents } = stored
  return (
    tellsNothingNew(
      file,
      documents.map(({ facts }) => facts),
    ) &&
    (!reparse || documents.every(({ parserVersion }) => parserVersion === PARSER_VERSION))
  )
}
