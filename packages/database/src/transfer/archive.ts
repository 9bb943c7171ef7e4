import type { PageWarning } from '@baobiao/parser'
import type { Database } from '../open-database.js'
import { factsOfColumn, warningsOfColumn } from '../save/document-columns.js'
import type { DocumentRows } from '../save/document-rows.js'
import { saveRows } from '../save/save-document.js'
import type { DocumentWithRows, SaveOutcome } from '../save/write-documents.js'
import { type ArchivedMerge, restoreMerges } from './restore-merges.js'

/**
 * All that a database cannot make out of the rest: documents with what was read from them, merges with their evidence.
 * As JSON, a line each, it moves a database from one engine to the other.
 */
export type ArchiveRecord = { readonly kind: 'merge'; readonly merge: ArchivedMerge } | ArchivedDocument

export interface ArchivedDocument {
  readonly kind: 'document'
  readonly document: Omit<DocumentWithRows, 'rows' | 'ingestedAt'> & { readonly ingestedAt: string }
  readonly rows: DocumentRows
}

const DOCUMENTS_A_BATCH = 20

/** What archives of earlier versions call a warning; migrations rename it in a database. */
const FORMER_CODES: ReadonlyMap<string, PageWarning['code']> = new Map([
  ['doubtfulLetters', 'doubtfulCharacters'],
])

/** Streams a database, merges first, then documents in the order of their ids. */
export async function* exportArchive(database: Database): AsyncGenerator<ArchiveRecord> {
  const { prisma } = database
  for (const { mergedAt, ...merge } of await prisma.organizationMerge.findMany({
    orderBy: { identity: 'asc' },
  }))
    yield { kind: 'merge', merge: { ...merge, mergedAt: mergedAt.toISOString() } }
  for (let after = ''; ; ) {
    const documents = await prisma.document.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: DOCUMENTS_A_BATCH,
      omit: { sequence: true, publishedKey: true },
      include: { geometry: { select: { lines: true } } },
    })
    for (const { ingestedAt, geometry, ...document } of documents)
      yield {
        kind: 'document',
        document: {
          ...document,
          facts: factsOfColumn(document.facts),
          warnings: warningsOfColumn(document.warnings),
          geometry: geometry?.lines ?? null,
          ingestedAt: ingestedAt.toISOString(),
        },
        rows: await rowsOf(database, document.id),
      }
    if (documents.length < DOCUMENTS_A_BATCH) return
    after = documents.at(-1)?.id ?? after
  }
}

/** Without organizations: which identity is which organization, the merges tell. */
async function rowsOf({ prisma }: Database, documentId: string): Promise<DocumentRows> {
  const ofDocument = { where: { documentId }, orderBy: { id: 'asc' } } as const
  const ofArticles = { where: { article: { documentId } }, orderBy: { id: 'asc' } } as const
  const [articles, authors, captions, mentions, metrics] = await Promise.all([
    prisma.article.findMany(ofDocument),
    prisma.author.findMany(ofArticles),
    prisma.caption.findMany(ofDocument),
    prisma.mention.findMany({ ...ofDocument, omit: { organizationId: true } }),
    prisma.metric.findMany({ ...ofDocument, omit: { organizationId: true } }),
  ])
  // Columns of JSON are read as what they were written.
  return { articles, authors, captions, mentions, metrics } as DocumentRows
}

/**
 * Writes records into a database, all in one transaction for the documents of one call; give merges before the documents
 * that they concern. Documents that are there in the same parser's version stay as they are.
 */
export async function importArchive(
  database: Database,
  records: readonly ArchiveRecord[],
): Promise<SaveOutcome[]> {
  const merges = records.flatMap((record) => (record.kind === 'merge' ? [record.merge] : []))
  const documents = records.flatMap((record) => (record.kind === 'document' ? [record] : []))
  await restoreMerges(database, merges)
  if (documents.length === 0) return []
  return saveRows(
    database,
    documents.map(({ document: { ingestedAt, ...document }, rows }) => ({
      ...document,
      warnings: document.warnings.map((one) => ({ ...one, code: FORMER_CODES.get(one.code) ?? one.code })),
      ingestedAt: new Date(ingestedAt),
      rows,
    })),
  )
}
