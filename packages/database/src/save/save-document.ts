import type { Page } from '@baobiao/parser'
import { documentChange, recordEvents } from '../data-version.js'
import type { Database } from '../open-database.js'
import { indexOrganizations } from '../search/index-organizations.js'
import { inTransaction } from '../transaction.js'
import { documentRows } from './document-rows.js'
import { lockSources, removeUnusedSources } from './sources.js'
import { type DocumentWithRows, removeRows, type SaveOutcome, writeDocuments } from './write-documents.js'

/** A page that was read, with what is known of where it comes from. */
export interface ParsedDocument
  extends Omit<DocumentWithRows, 'rows' | 'parserVersion' | 'ingestedAt' | 'warnings'> {
  readonly page: Page
}

/** Saves documents, each whole or not at all, all of one call in one transaction. */
export async function saveDocuments(
  database: Database,
  documents: readonly ParsedDocument[],
): Promise<SaveOutcome[]> {
  const made: DocumentWithRows[] = []
  for (const { page, ...fields } of documents) {
    const rows = await documentRows(fields.id, page)
    made.push({ ...fields, parserVersion: page.parserVersion, warnings: page.warnings, rows })
  }
  return saveRows(database, made)
}

/** The same for documents whose rows are made already. */
export async function saveRows(
  database: Database,
  documents: readonly DocumentWithRows[],
): Promise<SaveOutcome[]> {
  // Of pages that are all as they were nothing is left to save: that takes no turn among the writers.
  if (documents.length === 0) return []
  const outcomes = await inTransaction(database, async (transaction) => {
    await database.engine.beginWrite(transaction)
    return writeDocuments(database, transaction, documents)
  })
  return documents.map(({ id }) => {
    const outcome = outcomes.get(id) ?? 'unchanged'
    // The same page given twice is saved once.
    outcomes.delete(id)
    return outcome
  })
}

/**
 * Saves one document with its articles, organizations and metrics. One that is there as this parser reads it, with the
 * same facts, stays as it is; else it is replaced, and what is still the same keeps its id.
 */
export async function saveDocument(database: Database, document: ParsedDocument): Promise<SaveOutcome> {
  const [outcome] = await saveDocuments(database, [document])
  return outcome as SaveOutcome
}

/** Removes a document with everything that only it brought. False when there is none of that id. */
export async function removeDocument(database: Database, id: string): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    await database.engine.beginWrite(transaction)
    await database.engine.lockDocuments(transaction, [id])
    const document = await transaction.document.findUnique({ where: { id }, select: { fileSha256: true } })
    if (!document) return false
    const sources = document.fileSha256 ? [document.fileSha256] : []
    await lockSources(transaction, sources)
    await indexOrganizations(database, transaction, await removeRows(database, transaction, [id]))
    await removeUnusedSources(transaction, sources)
    await recordEvents(transaction, [documentChange('removed', id)])
    return true
  })
}
