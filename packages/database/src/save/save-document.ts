import type { Page } from '@baobiao/parser'
import { recordEvents } from '../data-events.js'
import type { Transaction } from '../engines/transaction.js'
import type { Database } from '../open-database.js'
import { addVotes, removeVotes, votesOf } from '../organizations/votes.js'
import { indexOrganizations } from '../search/index-organizations.js'
import { addEntries, removeEntries } from '../search/write-entries.js'
import { inTransaction } from '../transaction.js'
import { articleTexts } from './article-texts.js'
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
  const outcomes = await inTransaction(database, async (transaction) => {
    await database.engine.beginWrite(transaction)
    return save(database, transaction, documents)
  })
  return documents.map(({ id }) => {
    const outcome = outcomes.get(id) ?? 'unchanged'
    // The same page given twice is saved once.
    outcomes.delete(id)
    return outcome
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
    await indexOrganizations(database, transaction, await removeRows(database, transaction, [id]))
    await recordEvents(transaction, 'removed', [id])
    return true
  })
}

async function save(
  database: Database,
  transaction: Transaction,
  documents: readonly ParsedDocument[],
): Promise<Map<string, SaveOutcome>> {
  const stored = await storedOf(transaction, documents)
  const changed = [...new Map(documents.map((document) => [document.id, document])).values()]
    .filter(({ id, page }) => stored.get(id)?.parserVersion !== page.parserVersion)
    // In one order, so that two writers of the same documents wait for each other and do not meet crosswise.
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (changed.length === 0) return new Map()
  const touched = await removeRows(
    database,
    transaction,
    changed.map(({ id }) => id).filter((id) => stored.has(id)),
  )
  touched.push(...(await insert(database, transaction, changed, stored)))
  await indexOrganizations(database, transaction, touched)
  // Taken last, so that its lock is held only until the commit.
  const sequences = await recordEvents(
    transaction,
    'ingested',
    changed.map(({ id }) => id),
  )
  for (const [index, { id }] of changed.entries())
    await transaction.document.update({ where: { id }, data: { sequence: sequences[index] as number } })
  return new Map(changed.map(({ id }) => [id, stored.has(id) ? 'replaced' : 'created']))
}

interface Stored {
  readonly parserVersion: string
  readonly ingestedAt: Date
}

async function storedOf(
  transaction: Transaction,
  documents: readonly ParsedDocument[],
): Promise<Map<string, Stored>> {
  const rows = await transaction.document.findMany({
    where: { id: { in: documents.map(({ id }) => id) } },
    select: { id: true, parserVersion: true, ingestedAt: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** Returns the ids of the organizations that the documents mention. */
async function insert(
  database: Database,
  transaction: Transaction,
  documents: readonly ParsedDocument[],
  stored: ReadonlyMap<string, Stored>,
): Promise<string[]> {
  const rows = documents.map(({ id, page }) => documentRows(id, page))
  const organizationIds = await currentIds(transaction, rows)
  const current = (identity: string): string => organizationIds.get(identity) ?? identity
  const mentions = rows
    .flatMap((one) => one.mentions)
    .map((mention) => ({ ...mention, organizationId: current(mention.identity) }))
  const metrics = rows
    .flatMap((one) => one.metrics)
    .map((metric) => ({ ...metric, organizationId: metric.identity ? current(metric.identity) : null }))
  const votes = votesOf(mentions)
  await addVotes(transaction, votes)
  await transaction.document.createMany({
    data: documents.map(({ page: { parserVersion }, ...fields }) => ({
      ...fields,
      parserVersion,
      ingestedAt: stored.get(fields.id)?.ingestedAt ?? new Date(),
    })),
  })
  await transaction.article.createMany({ data: rows.flatMap(({ articles }) => articles) })
  await transaction.author.createMany({ data: rows.flatMap(({ authors }) => authors) })
  await transaction.section.createMany({ data: rows.flatMap(({ sections }) => sections) })
  await transaction.caption.createMany({ data: rows.flatMap(({ captions }) => captions) })
  await transaction.mention.createMany({ data: mentions })
  await transaction.metric.createMany({ data: metrics })
  await addEntries(
    database,
    transaction,
    documents.flatMap(({ publishedOn }, index) => articleTexts(rows[index] as DocumentRows, publishedOn)),
  )
  return votes.map(({ organizationId }) => organizationId)
}

/** What each identity of the rows was merged into, where it was. */
async function currentIds(
  transaction: Transaction,
  rows: readonly DocumentRows[],
): Promise<Map<string, string>> {
  const identities = [...new Set(rows.flatMap(({ mentions }) => mentions.map(({ identity }) => identity)))]
  const merges = await transaction.organizationMerge.findMany({ where: { identity: { in: identities } } })
  return new Map(merges.map(({ identity, organizationId }) => [identity, organizationId]))
}

/** Returns the ids of the organizations that the documents mentioned. */
async function removeRows(
  database: Database,
  transaction: Transaction,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const mentions = await transaction.mention.findMany({
    where: { documentId: { in: [...ids] } },
    select: { documentId: true, organizationId: true, surface: true, name: true, type: true },
  })
  const articles = await transaction.article.findMany({
    where: { documentId: { in: [...ids] } },
    select: { id: true },
  })
  await removeEntries(
    database,
    transaction,
    'article',
    articles.map(({ id }) => id),
  )
  // Children first: mentions and metrics refer to organizations that may go with the votes.
  await transaction.document.deleteMany({ where: { id: { in: [...ids] } } })
  const votes = votesOf(mentions)
  await removeVotes(transaction, votes)
  return votes.map(({ organizationId }) => organizationId)
}
