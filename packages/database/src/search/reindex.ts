import type { SearchText } from '../engines/search-entry.js'
import type { Transaction } from '../engines/transaction.js'
import type { Database } from '../open-database.js'
import { inTransaction } from '../transaction.js'
import { indexOrganizations } from './index-organizations.js'
import { searchTextsOf } from './search-texts.js'
import { addEntries, removeEntries } from './write-entries.js'

const DOCUMENTS_A_BATCH = 50
const ORGANIZATIONS_A_BATCH = 200

/**
 * Rebuilds the search index from what is stored, in batches, while others read and write.
 *
 * @returns how many documents were gone through
 */
export async function reindex(database: Database): Promise<number> {
  let done = 0
  for (let after = ''; ; ) {
    const ids = await idsAfter(database, 'document', after, DOCUMENTS_A_BATCH)
    if (ids.length === 0) break
    await indexDocuments(database, ids)
    done += ids.length
    after = ids.at(-1) as string
  }
  for (let after = ''; ; ) {
    const ids = await idsAfter(database, 'organization', after, ORGANIZATIONS_A_BATCH)
    if (ids.length === 0) return done
    await inTransaction(database, async (transaction) => {
      await database.engine.beginWrite(transaction)
      await indexOrganizations(database, transaction, ids)
    })
    after = ids.at(-1) as string
  }
}

async function idsAfter(
  { prisma }: Database,
  table: 'document' | 'organization',
  after: string,
  most: number,
): Promise<string[]> {
  const page = {
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true },
  } as const
  const rows =
    table === 'document' ? await prisma.document.findMany(page) : await prisma.organization.findMany(page)
  return rows.map(({ id }) => id)
}

async function indexDocuments(database: Database, ids: readonly string[]): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await database.engine.beginWrite(transaction)
    const texts: SearchText[] = []
    for (const id of ids) texts.push(...(await storedTexts(transaction, id)))
    for (const kind of ['article', 'metric'] as const)
      await removeEntries(
        database,
        transaction,
        kind,
        texts.flatMap((text) => (text.kind === kind ? [text.targetId] : [])),
      )
    await addEntries(database, transaction, texts)
  })
}

async function storedTexts(transaction: Transaction, documentId: string): Promise<SearchText[]> {
  const document = await transaction.document.findUnique({
    where: { id: documentId },
    select: { publishedOn: true },
  })
  // One after another: a transaction has one connection.
  const articles = await transaction.article.findMany({ where: { documentId } })
  const captions = await transaction.caption.findMany({ where: { documentId } })
  const mentions = await transaction.mention.findMany({ where: { documentId } })
  const metrics = await transaction.metric.findMany({ where: { documentId } })
  return searchTextsOf({ articles, captions, mentions, metrics }, document?.publishedOn ?? null)
}
