import { type Database, documentId, failedNames, isIngested } from '@baobiao/database'
import { PARSER_VERSION } from '@baobiao/parser'
import type { FailedInput, Input } from '../input/inputs.js'
import { openReaderPool, type ReaderPool } from '../reading/reader-pool.js'
import { batchesOf, DOCUMENTS_A_BATCH } from './batches.js'
import { inOrder } from './in-order.js'
import { type Outcome, outcomeOf, type ReadInput, saveBatch } from './save-batch.js'

export interface PipelineOptions {
  /** Read and parse, but save nothing. */
  readonly dryRun?: boolean
  /** Read documents again that an older parser read. */
  readonly reparse?: boolean
}

/**
 * Ingests pages: reads them on threads, writes them in batches, in the order given. Each document is saved whole or not
 * at all; one that fails is recorded, and the rest goes on.
 *
 * @throws {DatabaseError} where the database itself is out of use; what was saved until then stays
 */
export async function* ingestInputs(
  database: Database,
  inputs: AsyncIterable<Input | FailedInput>,
  { dryRun, reparse }: PipelineOptions,
): AsyncGenerator<Outcome> {
  const pool = openReaderPool()
  const failed = await failedNames(database)
  const read = (input: Input | FailedInput): Promise<ReadInput> =>
    readInput(database, pool, input, reparse ? PARSER_VERSION : undefined)
  try {
    for await (const batch of batchesOf(inOrder(inputs, DOCUMENTS_A_BATCH + 2 * pool.threads, read)))
      yield* dryRun ? batch.map((one) => outcomeOf(one)) : await saveBatch(database, batch, failed)
  } finally {
    await pool.close()
  }
}

/**
 * Reads one input, unless its document is there already.
 *
 * @param parserVersion reads documents again that another version read
 */
export async function readInput(
  database: Database,
  pool: ReaderPool,
  input: Input | FailedInput,
  parserVersion?: string,
): Promise<ReadInput> {
  const { source } = input
  if ('error' in input) {
    const { code, message } = input.error
    return { source, failure: { sha256: null, code, message } }
  }
  const id = input.stored?.id ?? documentId(input.bytes)
  if (await isIngested(database, id, parserVersion)) return { source, document: null }
  const reading = await pool.read({ ...input, id })
  return 'document' in reading
    ? { source, document: reading.document }
    : { source, failure: { sha256: id, ...reading.failure } }
}
