import type { Database } from '../open-database.js'
import { type DocumentFacts, factsOfColumn } from './document-columns.js'
import { isKept } from './sources.js'

/** What is stored of a file. */
export interface StoredFile {
  /** Whether all its pages are, and its bytes where they are to be kept. */
  readonly whole: boolean
  readonly documents: readonly {
    readonly id: string
    readonly name: string
    readonly parserVersion: string
    readonly facts: DocumentFacts
  }[]
}

/** What is stored of the file whose bytes have this SHA-256; null where nothing is. */
export async function storedFile(
  { prisma, sourceLimitBytes }: Database,
  sha256: string,
): Promise<StoredFile | null> {
  const rows = await prisma.document.findMany({
    where: { OR: [{ id: sha256 }, { fileSha256: sha256 }] },
    select: {
      id: true,
      name: true,
      parserVersion: true,
      facts: true,
      byteLength: true,
      fileSha256: true,
      filePages: true,
    },
    orderBy: [{ filePage: 'asc' }, { id: 'asc' }],
  })
  const [first] = rows
  if (!first) return null
  const { fileSha256, filePages, byteLength } = first
  const lacksSource =
    fileSha256 !== null && byteLength <= sourceLimitBytes && !(await isKept(prisma, fileSha256))
  return {
    whole: rows.length === (filePages ?? 1) && !lacksSource,
    documents: rows.map(({ id, name, parserVersion, facts }) => ({
      id,
      name,
      parserVersion,
      facts: factsOfColumn(facts),
    })),
  }
}
