import type { PageWarning } from '@baobiao/parser'
import type { Prisma } from '../generated/sqlite/client.js'
import type { Database } from '../open-database.js'
import { type DocumentFacts, factsOfColumn, warningsOfColumn } from './document-columns.js'

/** What is needed to read a document again. */
export interface StoredDocument {
  readonly id: string
  readonly name: string
  readonly format: string
  readonly encoding: string
  readonly byteLength: number
  readonly text: string
  readonly fileSha256: string | null
  readonly filePage: number | null
  readonly filePages: number | null
  readonly facts: DocumentFacts
  readonly warnings: readonly PageWarning[]
  readonly pageWidth: number | null
  readonly pageHeight: number | null
  /** Packed lines of its layout, where its source told. */
  readonly geometry: string | null
}

const DOCUMENTS_A_BATCH = 50

const SELECT = {
  id: true,
  name: true,
  format: true,
  encoding: true,
  byteLength: true,
  text: true,
  fileSha256: true,
  filePage: true,
  filePages: true,
  facts: true,
  warnings: true,
  pageWidth: true,
  pageHeight: true,
  geometry: { select: { lines: true } },
} as const

type Row = Prisma.DocumentGetPayload<{ select: typeof SELECT }>

function storedOf({ facts, warnings, geometry, ...row }: Row): StoredDocument {
  return {
    ...row,
    facts: factsOfColumn(facts),
    warnings: warningsOfColumn(warnings),
    geometry: geometry?.lines ?? null,
  }
}

/** One stored document, or null. */
export async function storedDocument({ prisma }: Database, id: string): Promise<StoredDocument | null> {
  const row = await prisma.document.findUnique({ where: { id }, select: SELECT })
  return row && storedOf(row)
}

/** The stored documents that another version of the parser read, in the order of their ids. */
export async function* outdatedDocuments(
  { prisma }: Database,
  parserVersion: string,
): AsyncGenerator<StoredDocument> {
  for (let after = ''; ; ) {
    const rows = await prisma.document.findMany({
      where: { id: { gt: after }, parserVersion: { not: parserVersion } },
      orderBy: { id: 'asc' },
      take: DOCUMENTS_A_BATCH,
      select: SELECT,
    })
    yield* rows.map(storedOf)
    if (rows.length < DOCUMENTS_A_BATCH) return
    after = rows.at(-1)?.id as string
  }
}
