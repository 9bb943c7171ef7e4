import {
  clearFailures,
  type Database,
  type Failure,
  type ParsedDocument,
  recordFailure,
  type SaveOutcome,
  saveDocuments,
} from '@baobiao/database'
import type { Page } from '@baobiao/parser'
import { fileOfSource } from '../input/inputs.js'
import { reasonOf, saveTogether } from './batches.js'

/** One input after reading; it holds no document where the database has it already. */
export type ReadInput =
  | { readonly source: string; readonly document: ParsedDocument | null }
  | { readonly source: string; readonly failure: Omit<Failure, 'name'> }

/** What became of one input. */
export type Outcome =
  | { readonly source: string; readonly outcome: 'unchanged' }
  | { readonly source: string; readonly outcome: 'failed'; readonly failure: Omit<Failure, 'name'> }
  | { readonly source: string; readonly outcome: 'created' | 'replaced'; readonly page: Page }

/**
 * Saves a batch in one transaction, records what failed, and forgets the failures of what did not fail this time.
 *
 * @throws {DatabaseError} where the database itself is out of use
 */
export async function saveBatch(database: Database, batch: readonly ReadInput[]): Promise<Outcome[]> {
  const documents = batch.flatMap((read) => ('document' in read && read.document ? [read.document] : []))
  const saved = await saveTogether(documents, (some) => saveDocuments(database, some))
  const outcomes = batch.map((read) =>
    outcomeOf(read, 'document' in read && read.document ? saved.shift() : undefined),
  )
  const good: string[] = []
  for (const one of outcomes)
    if (one.outcome === 'failed') await recordFailure(database, { name: one.source, ...one.failure })
    // A file that had failed as a whole is read page by page now.
    else good.push(one.source, fileOfSource(one.source))
  await clearFailures(database, good)
  return outcomes
}

/** What is the outcome without saving, or once `saved` is what saving gave. */
export function outcomeOf(read: ReadInput, saved: SaveOutcome | Error = 'created'): Outcome {
  const { source } = read
  if ('failure' in read) return { source, outcome: 'failed', failure: read.failure }
  if (!read.document || saved === 'unchanged') return { source, outcome: 'unchanged' }
  if (saved instanceof Error) {
    const message = `cannot be saved: ${reasonOf(saved)}`
    return { source, outcome: 'failed', failure: { sha256: read.document.id, code: 'UNSAVED', message } }
  }
  return { source, outcome: saved, page: read.document.page }
}
