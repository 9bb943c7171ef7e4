import {
  clearFailure,
  type Database,
  DatabaseError,
  type Failure,
  type ParsedDocument,
  recordFailure,
  type SaveOutcome,
  saveDocuments,
} from '@baobiao/database'
import type { Page } from '@baobiao/parser'

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
 * @param failed names that had failed before
 * @throws {DatabaseError} where the database itself is out of use
 */
export async function saveBatch(
  database: Database,
  batch: readonly ReadInput[],
  failed: ReadonlySet<string>,
): Promise<Outcome[]> {
  const documents = batch.flatMap((read) => ('document' in read && read.document ? [read.document] : []))
  const saved = documents.length > 0 ? await saveAll(database, documents) : []
  const outcomes = batch.map((read) =>
    outcomeOf(read, 'document' in read && read.document ? saved.shift() : undefined),
  )
  for (const one of outcomes) {
    if (one.outcome === 'failed') await recordFailure(database, { name: one.source, ...one.failure })
    else if (failed.has(one.source)) await clearFailure(database, one.source)
  }
  return outcomes
}

/** What is the outcome without saving, or once `saved` is what saving gave. */
export function outcomeOf(read: ReadInput, saved: SaveOutcome | Error = 'created'): Outcome {
  const { source } = read
  if ('failure' in read) return { source, outcome: 'failed', failure: read.failure }
  if (!read.document || saved === 'unchanged') return { source, outcome: 'unchanged' }
  if (saved instanceof Error) {
    const message = `cannot be saved: ${saved.message.trim().split('\n').at(-1)}`
    return { source, outcome: 'failed', failure: { sha256: read.document.id, code: 'UNSAVED', message } }
  }
  return { source, outcome: saved, page: read.document.page }
}

/** Saves documents together; where one of them cannot be saved, each by itself, so that the others are. */
async function saveAll(
  database: Database,
  documents: readonly ParsedDocument[],
): Promise<(SaveOutcome | Error)[]> {
  try {
    return await saveDocuments(database, documents)
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    if (documents.length === 1) return [error as Error]
    const each: (SaveOutcome | Error)[] = []
    for (const document of documents) each.push(...(await saveAll(database, [document])))
    return each
  }
}
