import type { Page } from '@baobiao/parser'
import { recordEvent } from '../data-events.js'
import type { Transaction } from '../engines/engine.js'
import type { Database } from '../open-database.js'
import { addVotes, removeVotes, votesOf } from '../organizations/votes.js'
import { inTransaction } from '../transaction.js'
import { type DocumentRows, documentRows } from './document-rows.js'

/** A page that was read, with what is known of where it comes from. */
export interface ParsedDocument {
  /** SHA-256 of the bytes, in hex: see {@link documentId}. */
  readonly id: string
  /** File name, or the name given with the text. */
  readonly name: string
  readonly encoding: string
  readonly byteLength: number
  /** The decoded source that the page's spans refer to. */
  readonly text: string
  readonly newspaper: string | null
  /** ISO 8601 date. */
  readonly publishedOn: string | null
  readonly pageNumber: string | null
  readonly page: Page
}

export type SaveOutcome = 'created' | 'replaced' | 'unchanged'

/** Saves documents, each whole or not at all, all of one call in one transaction. */
export async function saveDocuments(
  database: Database,
  documents: readonly ParsedDocument[],
): Promise<SaveOutcome[]> {
  return inTransaction(database, async (transaction) => {
    await database.engine.beginWrite(transaction)
    const outcomes: SaveOutcome[] = []
    for (const document of documents) outcomes.push(await save(transaction, document))
    return outcomes
  })
}

/**
 * Saves one document with its articles, organizations and metrics. One that is there in this parser's version stays as
 * it is; one of another version is replaced, and what is still the same keeps its id.
 */
export async function saveDocument(database: Database, document: ParsedDocument): Promise<SaveOutcome> {
  const [outcome] = await saveDocuments(database, [document])
  return outcome as SaveOutcome
}

/** Removes a document with everything that only it brought. False when there is none of that id. */
export async function removeDocument(database: Database, id: string): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    await database.engine.beginWrite(transaction)
    if (!(await transaction.document.findUnique({ where: { id }, select: { id: true } }))) return false
    await removeRows(transaction, id)
    await recordEvent(transaction, 'removed', id)
    return true
  })
}

async function save(transaction: Transaction, document: ParsedDocument): Promise<SaveOutcome> {
  const { page, ...fields } = document
  const { id } = document
  const stored = await transaction.document.findUnique({
    where: { id },
    select: { parserVersion: true, ingestedAt: true },
  })
  if (stored?.parserVersion === page.parserVersion) return 'unchanged'
  if (stored) await removeRows(transaction, id)
  const rows = documentRows(id, page)
  const organizationIds = await currentIds(transaction, rows)
  const mentions = rows.mentions.map((mention) => ({
    ...mention,
    organizationId: organizationIds.get(mention.identity) ?? mention.identity,
  }))
  const metrics = rows.metrics.map((metric) => ({
    ...metric,
    organizationId: metric.identity ? (organizationIds.get(metric.identity) ?? metric.identity) : null,
  }))
  await addVotes(transaction, votesOf(mentions))
  await transaction.document.create({
    data: {
      ...fields,
      parserVersion: page.parserVersion,
      ...(stored && { ingestedAt: stored.ingestedAt }),
    },
  })
  await transaction.article.createMany({ data: rows.articles })
  await transaction.author.createMany({ data: rows.authors })
  await transaction.section.createMany({ data: rows.sections })
  await transaction.caption.createMany({ data: rows.captions })
  await transaction.mention.createMany({ data: mentions })
  await transaction.metric.createMany({ data: metrics })
  // Taken last, so that its lock is held only until the commit.
  const sequence = await recordEvent(transaction, 'ingested', id)
  await transaction.document.update({ where: { id }, data: { sequence } })
  return stored ? 'replaced' : 'created'
}

/** What each identity of the rows was merged into, where it was. */
async function currentIds(transaction: Transaction, rows: DocumentRows): Promise<Map<string, string>> {
  const identities = [...new Set(rows.mentions.map(({ identity }) => identity))]
  const merges = await transaction.organizationMerge.findMany({ where: { identity: { in: identities } } })
  return new Map(merges.map(({ identity, organizationId }) => [identity, organizationId]))
}

async function removeRows(transaction: Transaction, id: string): Promise<void> {
  const mentions = await transaction.mention.findMany({
    where: { documentId: id },
    select: { organizationId: true, surface: true, name: true, type: true },
  })
  // Children first: mentions and metrics refer to organizations that may go with the votes.
  await transaction.document.delete({ where: { id } })
  await removeVotes(transaction, votesOf(mentions))
}
