import type { PageWarning } from '@baobiao/parser'
import { documentChange, lockVersion, recordEvents } from '../data-version.js'
import type { SearchText } from '../engines/search-entry.js'
import type { Transaction } from '../engines/transaction.js'
import { sendWrites, type Write } from '../engines/write.js'
import type { Database } from '../open-database.js'
import { countOrganizations, timesInArticles } from '../organizations/counts.js'
import { currentIds } from '../organizations/merges.js'
import { addVotes, removeVotes, votesOf } from '../organizations/votes.js'
import { indexOrganizations } from '../search/index-organizations.js'
import { searchTextsOf } from '../search/search-texts.js'
import { insertionsOfEntries, removeEntries } from '../search/write-entries.js'
import { tallyDocuments } from '../tallies.js'
import { madeInTurns } from '../turns.js'
import { type DocumentFacts, factsOfColumn, NO_FACTS, sameFacts } from './document-columns.js'
import type { DocumentRows } from './document-rows.js'
import { articleKeys, mentionKeys, metricKeys } from './row-keys.js'
import { writeSources } from './sources.js'

/** Rows that are written at once: they are made into one text, and SQLite writes them without giving others a turn. */
const ROWS_A_STATEMENT = 200

/** A document as it is written: its own columns and the rows of all that it owns. */
export interface DocumentWithRows {
  /** SHA-256 of the bytes, in hex: see {@link documentId}. */
  readonly id: string
  /** File name, or the name given with the text. */
  readonly name: string
  readonly encoding: string
  readonly byteLength: number
  /** The decoded source that all spans refer to. */
  readonly text: string
  readonly newspaper: string | null
  /** ISO 8601 date. */
  readonly publishedOn: string | null
  readonly pageNumber: string | null
  /** How its bytes were read; text by default. */
  readonly format?: string
  /** SHA-256 of the file that it is one page of, which page, and of how many. */
  readonly fileSha256?: string | null
  readonly filePage?: number | null
  readonly filePages?: number | null
  /** The bytes of that file, which are kept for all its pages together where they are not too many. */
  readonly source?: Uint8Array | null
  /** Who says what of its issue; by default nobody says anything but the page. */
  readonly facts?: DocumentFacts
  /** Size of the printed page in points. */
  readonly pageWidth?: number | null
  readonly pageHeight?: number | null
  /** Packed lines of its layout, where its source tells. */
  readonly geometry?: string | null
  readonly parserVersion: string
  readonly ingestedAt?: Date
  /** What may be wrong with what was read. */
  readonly warnings: readonly PageWarning[]
  readonly rows: DocumentRows
}

export type SaveOutcome = 'created' | 'replaced' | 'unchanged'

/**
 * Writes documents in a transaction that has begun. One that is there in the same parser's version, with the same facts
 * and with its source stays as it is.
 *
 * @returns what was done, by id; those left as they are are not in it
 */
export async function writeDocuments(
  database: Database,
  transaction: Transaction,
  documents: readonly DocumentWithRows[],
): Promise<Map<string, SaveOutcome>> {
  await database.engine.lockDocuments(
    transaction,
    documents.map(({ id }) => id),
  )
  const newSources = await writeSources(transaction, sourcesOf(database, documents))
  const stored = await storedOf(transaction, documents)
  const changed = [...new Map(documents.map((document) => [document.id, document])).values()]
    .filter(
      (document) => newSources.has(document.fileSha256 ?? '') || !isSame(document, stored.get(document.id)),
    )
    // In one order, so that two writers of the same documents wait for each other and do not meet crosswise.
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (changed.length === 0) return new Map()
  const touched = await removeRows(
    database,
    transaction,
    changed.map(({ id }) => id).filter((id) => stored.has(id)),
    changed.flatMap(({ rows }) => rows.mentions.map(({ identity }) => identity)),
  )
  touched.push(...(await insert(database, transaction, changed, stored)))
  await indexOrganizations(database, transaction, touched)
  const ids = changed.map(({ id }) => id)
  // Taken last, so that its lock is held only until the commit.
  await recordEvents(
    transaction,
    ids.map((id) => documentChange(stored.has(id) ? 'updated' : 'ingested', id)),
  )
  await tallyDocuments(transaction, ids, 1)
  return new Map(changed.map(({ id }) => [id, stored.has(id) ? 'replaced' : 'created']))
}

function sourcesOf(
  { sourceLimitBytes }: Database,
  documents: readonly DocumentWithRows[],
): Map<string, Uint8Array> {
  return new Map(
    documents.flatMap(({ fileSha256, source }) =>
      fileSha256 && source && source.length <= sourceLimitBytes ? [[fileSha256, source]] : [],
    ),
  )
}

interface Stored {
  readonly parserVersion: string
  readonly facts: DocumentFacts
  readonly ingestedAt: Date
}

async function storedOf(
  transaction: Transaction,
  documents: readonly DocumentWithRows[],
): Promise<Map<string, Stored>> {
  const rows = await transaction.document.findMany({
    where: { id: { in: documents.map(({ id }) => id) } },
    select: { id: true, parserVersion: true, ingestedAt: true, facts: true },
  })
  return new Map(rows.map(({ facts, ...row }) => [row.id, { ...row, facts: factsOfColumn(facts) }]))
}

function isSame({ parserVersion, facts = NO_FACTS }: DocumentWithRows, stored: Stored | undefined): boolean {
  return stored?.parserVersion === parserVersion && sameFacts(stored.facts, facts)
}

/** Returns the ids of the organizations that the documents mention. */
async function insert(
  database: Database,
  transaction: Transaction,
  documents: readonly DocumentWithRows[],
  stored: ReadonlyMap<string, Stored>,
): Promise<string[]> {
  const rows = documents.map((document) => document.rows)
  const organizationIds = await currentIds(
    transaction,
    rows.flatMap((one) => one.mentions.map(({ identity }) => identity)),
  )
  const current = (identity: string): string => organizationIds.get(identity) ?? identity
  const first = await database.engine.numberIngested(transaction, documents.length)
  const { articles, mentions, metrics } = await rowsOf(documents, first, current)
  const votes = votesOf(mentions)
  await addVotes(database, transaction, votes)
  const written: Record<string, readonly object[]> = {
    Document: documents.map((document, index) =>
      documentRow(document, first + index, stored.get(document.id)),
    ),
    PageGeometry: documents.flatMap(({ id, geometry }) =>
      geometry ? [{ documentId: id, lines: geometry }] : [],
    ),
    Article: articles,
    Author: rows.flatMap(({ authors }) => authors),
    Caption: rows.flatMap(({ captions }) => captions),
    Mention: mentions,
    Metric: metrics,
  }
  const texts = documents.flatMap((document) => searchTextsOf(document.rows, document.publishedOn))
  await sendWrites(transaction, insertionsOf(database, written, texts))
  await countOrganizations(transaction, { mentions, metrics }, 1)
  return votes.map(({ organizationId }) => organizationId)
}

/** Rows of what the documents hold, with the keys that lists are ordered by and the organizations as they are now. */
async function rowsOf(
  documents: readonly DocumentWithRows[],
  first: number,
  current: (identity: string) => string,
) {
  const keyed = documents.map(({ rows, newspaper, publishedOn }, index) => ({
    rows,
    keys: { sequence: first + index, publishedOn: publishedOn ?? '', newspaper },
  }))
  const articles = keyed.flatMap(({ rows, keys }) =>
    rows.articles.map((article) => ({ ...article, ...articleKeys(article, keys) })),
  )
  const times = timesInArticles(
    documents.flatMap(({ rows: { mentions } }) =>
      mentions.map(({ id, articleId, start, identity }) => ({
        id,
        articleId: articleId ?? null,
        start,
        organizationId: current(identity),
      })),
    ),
  )
  const mentions = await madeInTurns(
    keyed.flatMap(({ rows, keys }) => rows.mentions.map((mention) => ({ mention, keys }))),
    ({ mention, keys }) => ({
      ...mention,
      ...mentionKeys(keys),
      organizationId: current(mention.identity),
      timesInArticle: times.get(mention.id) ?? 0,
    }),
  )
  const metrics = await madeInTurns(
    keyed.flatMap(({ rows, keys }) => rows.metrics.map((metric) => ({ metric, keys }))),
    ({ metric, keys }) => ({
      ...metric,
      ...metricKeys(metric, keys),
      organizationId: metric.identity ? current(metric.identity) : null,
    }),
  )
  return { articles, mentions, metrics }
}

function* insertionsOf(
  database: Database,
  written: Readonly<Record<string, readonly object[]>>,
  texts: readonly SearchText[],
): Generator<Write> {
  for (const [table, rows] of Object.entries(written))
    for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT)
      yield database.engine.insertion(table, rows.slice(at, at + ROWS_A_STATEMENT))
  yield* insertionsOfEntries(database, texts)
}

function documentRow(document: DocumentWithRows, sequence: number, stored: Stored | undefined): object {
  const { rows: _, source: __, geometry: ___, facts = NO_FACTS, warnings, ...fields } = document
  const ingestedAt = stored?.ingestedAt ?? fields.ingestedAt ?? new Date()
  return {
    ...fields,
    format: fields.format ?? 'text',
    fileSha256: fields.fileSha256 ?? null,
    filePage: fields.filePage ?? null,
    filePages: fields.filePages ?? null,
    pageWidth: fields.pageWidth ?? null,
    pageHeight: fields.pageHeight ?? null,
    sequence,
    publishedKey: fields.publishedOn ?? '',
    facts: { told: facts.told, named: facts.named },
    warnings: warnings.length > 0 ? warnings : null,
    // In SQLite it is a text that is ordered by, as Prisma's client writes it.
    ingestedAt: ingestedAt.toISOString().replace('Z', '+00:00'),
  }
}

/**
 * Removes documents, which the caller has locked, with all that they own; returns the ids of the organizations that they
 * mentioned.
 *
 * @param next ids of organizations that the same transaction is going to write about
 */
export async function removeRows(
  database: Database,
  transaction: Transaction,
  ids: readonly string[],
  next: readonly string[] = [],
): Promise<string[]> {
  if (ids.length === 0) return []
  const mentions = await transaction.mention.findMany({
    where: { documentId: { in: [...ids] } },
    select: {
      documentId: true,
      articleId: true,
      organizationId: true,
      surface: true,
      name: true,
      type: true,
    },
  })
  const articles = await transaction.article.findMany({
    where: { documentId: { in: [...ids] } },
    select: { id: true },
  })
  const metrics = await transaction.metric.findMany({
    where: { documentId: { in: [...ids] } },
    select: { id: true, organizationId: true },
  })
  const mentioned = [...mentions, ...metrics].flatMap(({ organizationId }) => organizationId ?? [])
  // Before the version, which whoever saves takes last, with the organizations locked.
  await database.engine.lockOrganizations(transaction, [...new Set([...mentioned, ...next])])
  await lockVersion(transaction)
  await tallyDocuments(transaction, ids, -1)
  for (const [kind, targets] of [
    ['article', articles],
    ['metric', metrics],
  ] as const)
    await removeEntries(
      database,
      transaction,
      kind,
      targets.map(({ id }) => id),
    )
  await countOrganizations(transaction, { mentions, metrics }, -1)
  // Children first: mentions and metrics refer to organizations that may go with the votes.
  await transaction.document.deleteMany({ where: { id: { in: [...ids] } } })
  const votes = votesOf(mentions)
  await removeVotes(transaction, votes)
  return votes.map(({ organizationId }) => organizationId)
}
