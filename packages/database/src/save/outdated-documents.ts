import type { Document } from '../generated/sqlite/client.js'
import type { Database } from '../open-database.js'

const DOCUMENTS_A_BATCH = 50

/** The stored documents that another version of the parser read, in the order of their ids. */
export async function* outdatedDocuments(
  { prisma }: Database,
  parserVersion: string,
): AsyncGenerator<Document> {
  for (let after = ''; ; ) {
    const documents = await prisma.document.findMany({
      where: { id: { gt: after }, parserVersion: { not: parserVersion } },
      orderBy: { id: 'asc' },
      take: DOCUMENTS_A_BATCH,
    })
    yield* documents
    if (documents.length < DOCUMENTS_A_BATCH) return
    after = documents.at(-1)?.id as string
  }
}
