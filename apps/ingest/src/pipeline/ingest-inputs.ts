import type { Database } from '@baobiao/database'
import { documentId } from '@baobiao/documents'
import type { Input } from '../input/inputs.js'
import { DOCUMENTS_A_BATCH } from './batches.js'
import { OneByOne } from './one-by-one.js'
import { readInput } from './read-input.js'
import { openReaders, type ReaderOptions } from './readers.js'
import { type Give, readyBatches } from './ready-batches.js'
import { type Outcome, outcomeOf, type ReadInput, saveBatch } from './save-batch.js'

/** How long a page waits for others that are saved with it: a transaction for each page is twice as much work. */
const GATHER_MS = 300

/** Pages in hand, besides those that are being read: a batch that is saved, and half of the next. */
const AHEAD = 1.5 * DOCUMENTS_A_BATCH

export interface PipelineOptions extends ReaderOptions {
  /** Read and parse, but save nothing. */
  readonly dryRun?: boolean
  /** Read documents again that an older parser read. */
  readonly reparse?: boolean
}

/**
 * Ingests pages: reads them on threads and saves each as soon as it is read, those together that are ready together. Each
 * document is saved whole or not at all; one that fails is recorded, and the rest goes on. What the database holds in the
 * end does not depend on which page was ready first.
 *
 * @throws {DatabaseError} where the database itself is out of use; what was saved until then stays
 */
export async function* ingestInputs(
  database: Database,
  inputs: AsyncIterable<Input>,
  { dryRun, reparse = false, ...readers }: PipelineOptions,
): AsyncGenerator<Outcome> {
  const pool = openReaders(readers)
  const copies = new OneByOne()
  const read = async (input: Input, give: Give<ReadInput>): Promise<void> => {
    const saved: Promise<void>[] = []
    await readInput(database, pool, input, (page) => saved.push(give(page)), { reparse })
    await Promise.all(saved)
  }
  // What the path of a second copy tells is added to what is stored of the first.
  const readCopy = (input: Input, give: Give<ReadInput>): Promise<void> =>
    copies.run('bytes' in input ? documentId(input.bytes) : input.source, () => read(input, give))
  const batches = readyBatches(
    inputs,
    { ahead: AHEAD + 2 * pool.threads, gatherMs: GATHER_MS, charactersOf },
    readCopy,
  )
  try {
    for await (const batch of batches)
      yield* dryRun ? batch.map((one) => outcomeOf(one)) : await saveBatch(database, batch)
  } finally {
    await pool.close()
  }
}

function charactersOf(read: ReadInput): number {
  return 'document' in read ? (read.document?.text.length ?? 0) : 0
}
