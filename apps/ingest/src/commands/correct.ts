import { type Database, saveDocument, storedDocument } from '@baobiao/database'
import { type Correction, correctFacts, sameFacts, storedPage } from '@baobiao/documents'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { openReaders, type ReaderOptions } from '../pipeline/readers.js'
import { print, warn } from '../report/output.js'

interface CorrectOptions extends ReaderOptions {
  readonly json?: boolean
}

/** Tells something else of a stored document and reads it again. Returns the exit code. */
export async function correct(
  database: Database,
  id: string,
  correction: Correction,
  { json, ...readers }: CorrectOptions,
): Promise<number> {
  const stored = await storedDocument(database, id)
  if (!stored) {
    warn(`Document:${id}`, 'there is no document with this id (its SHA-256 in hex)')
    return SOME_FAILED
  }
  const page = storedPage(stored)
  const pool = openReaders(readers, 1)
  const read = pool.reread({ ...page, facts: correctFacts(page.facts, correction) })
  const result = await read.finally(() => pool.close())
  if ('failure' in result) {
    warn(`Document:${id}`, result.failure.message)
    return SOME_FAILED
  }
  const { newspaper, publishedOn, pageNumber } = result.document
  const outcome = sameFacts(page.facts, result.document.facts)
    ? 'unchanged'
    : await saveDocument(database, result.document)
  await print(
    json
      ? `${JSON.stringify({ id: `Document:${id}`, outcome, newspaper, publishedOn, pageNumber })}\n`
      : `Document:${id}: ${outcome} (${[newspaper, publishedOn, pageNumber].map((fact) => fact ?? 'unknown').join(', ')})\n`,
  )
  return DONE
}
