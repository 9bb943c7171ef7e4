import { type Database, type SaveOutcome, saveDocuments, storedFile } from '@baobiao/database'
import {
  DocumentError,
  documentId,
  filesOf,
  type PageFile,
  type ReadResult,
  tellsNothingNew,
} from '@baobiao/documents'
import type { Context } from '../../context/context.js'

/** What became of one page of what was sent. */
export type IngestedPage = { readonly name: string } & (
  | { readonly id: string; readonly outcome: SaveOutcome }
  | { readonly error: DocumentError }
)

type Ingestion = Pick<Context, 'database' | 'ingestion' | 'client' | 'signal'>

/** Reads a file of any format and stores its pages, those of one file all or none. A page that cannot be read does not keep the others. */
export async function ingestFile(context: Ingestion, file: PageFile): Promise<IngestedPage[]> {
  const pages: IngestedPage[] = []
  for await (const part of filesOf(file))
    if ('error' in part) pages.push({ name: part.source, error: part.error })
    else pages.push(...(await ingestOne(context, part)))
  return pages
}

async function ingestOne(
  { database, ingestion, client, signal }: Ingestion,
  file: PageFile,
): Promise<IngestedPage[]> {
  const stored = await storedFile(database, documentId(file.bytes))
  const documents = stored?.documents ?? []
  const facts = documents.map((document) => document.facts)
  if (stored?.whole && tellsNothingNew(file, facts))
    return documents.map(({ id, name }) => ({ id, name, outcome: 'unchanged' }))
  const known = Object.fromEntries(documents.map((document) => [document.id, document.facts]))
  return save(database, file.bytes, await ingestion.read(file, known, { client: client.name, signal }))
}

async function save(
  database: Database,
  source: Uint8Array,
  results: readonly ReadResult[],
): Promise<IngestedPage[]> {
  const documents = results.flatMap((result) =>
    'document' in result ? [{ ...result.document, source }] : [],
  )
  const outcomes = await saveDocuments(database, documents)
  return results.map((result) => {
    if ('failure' in result)
      return { name: result.source, error: new DocumentError(result.failure.code, result.failure.message) }
    const { id, name } = result.document
    return { id, name, outcome: outcomes.shift() ?? 'unchanged' }
  })
}
