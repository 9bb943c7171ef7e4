import { setImmediate } from 'node:timers/promises'
import { readRows } from '../engines/read-rows.js'
import { SEARCH_FIELDS, type SearchField, type SearchKind } from '../engines/search-entry.js'
import { Prisma } from '../generated/sqlite/client.js'
import type { Database } from '../open-database.js'
import { type Highlight, highlight } from './highlight.js'
import { type HitTexts, hitTextsOf } from './hit-texts.js'
import { phrasesOf } from './query.js'
import { termsOfPhrase } from './search-form.js'
import { snippetOf } from './snippet.js'

export interface SearchQuery {
  readonly kind: SearchKind
  /** Words separated by white space must all be there; what stands in quotation marks is one phrase. */
  readonly query: string
  /** A subselect of the ids among which to search. */
  readonly within?: Prisma.Sql
}

export interface SearchPage extends SearchQuery {
  /** Hits at most. */
  readonly first: number
  /** Those after this hit only. */
  readonly after?: SearchCursor
  /** Those before this one only. */
  readonly before?: SearchCursor
  /** The last of them instead of the first; in the same order. */
  readonly fromEnd?: boolean
}

/** Where a hit stands among the hits. */
export interface SearchCursor {
  readonly rank: number
  readonly sort: string
  readonly id: string
}

export interface SearchHit {
  /** Of the article, organization or metric. */
  readonly id: string
  readonly cursor: SearchCursor
  /** Where the query's phrases stand, the weightiest field first. */
  readonly matched: readonly SearchField[]
  readonly title: Highlight | null
  /** Around the first phrase in an article's body or a metric's sentence; of an organization, the name that was found. */
  readonly snippet: Highlight
}

/** What a phrase weighs where it stands in a field; of several fields the weightiest counts. */
const WEIGHTS: Record<SearchField, number> = { title: 8, organizations: 4, indicators: 2, body: 1 }
/** Weights come before numbers of occurrences, of which no more are counted. */
const MOST_OCCURRENCES = 999

/** How long hits are marked before others have their turn. */
const TURN_MS = 10

interface Row {
  id: string
  rank: number
  sort: string
  matched: string
}

/**
 * Finds articles, organizations or metrics that hold every phrase of a query: hits in titles first, then by how often the phrases
 * of more than one character occur in the body, the newest first. Both engines give the same hits in the same order.
 *
 * @throws RangeError for a query of more than 200 characters or 10 words
 */
export async function searchEntries(
  database: Database,
  page: SearchPage,
  signal?: AbortSignal,
): Promise<SearchHit[]> {
  const phrases = phrasesOf(page.query)
  if (phrases.length === 0) return []
  const { after, before, fromEnd = false } = page
  const limits = [...(after ? [followsOf(after)] : []), ...(before ? [precedesOf(before)] : [])]
  const order = fromEnd ? WORST_FIRST : BEST_FIRST
  const rows = await readRows<Row>(
    database,
    ['id', 'rank', 'sort', 'matched'],
    // What matched is asked of the page's hits alone: a sort would carry it for all.
    Prisma.sql`SELECT hits."id", hits."rank", hits."sort",
      (SELECT ${matchedOf(database, phrases)} FROM "SearchEntry" e WHERE e."kind" = ${page.kind} AND e."targetId" = hits."id") AS "matched" FROM (
      SELECT * FROM (
        SELECT e."targetId" AS "id", ${rankOf(database, phrases)} AS "rank", e."sort" AS "sort"
        FROM "SearchEntry" e WHERE ${conditionOf(database, page, phrases)}
      ) AS hits
      ${limits.length > 0 ? Prisma.sql`WHERE ${Prisma.join(limits, ' AND ')}` : Prisma.empty}
      ORDER BY ${order} LIMIT ${page.first}
    ) AS hits ORDER BY ${order}`,
    signal,
  )
  if (fromEnd) rows.reverse()
  const texts = await hitTextsOf(
    database,
    page.kind,
    rows.map(({ id }) => id),
    signal,
  )
  const hits: SearchHit[] = []
  let began = performance.now()
  for (const { id, rank, sort, matched } of rows) {
    hits.push({
      id,
      cursor: { rank, sort, id },
      matched: matched.split(' ').filter(Boolean) as SearchField[],
      ...highlightsOf(texts.get(id), phrases),
    })
    if (performance.now() - began < TURN_MS) continue
    // A hundred bodies with ten words each take most of a second: others have their turn.
    await setImmediate()
    began = performance.now()
  }
  return hits
}

/**
 * A subselect of the ids of all hits, for conditions on what was found.
 *
 * @throws RangeError as {@link searchEntries}
 */
export function idsOfHits(database: Database, query: SearchQuery): Prisma.Sql {
  const phrases = phrasesOf(query.query)
  const condition = phrases.length === 0 ? Prisma.sql`1 = 0` : conditionOf(database, query, phrases)
  return Prisma.sql`SELECT e."targetId" FROM "SearchEntry" e WHERE ${condition}`
}

/** @throws RangeError as {@link searchEntries} */
export async function countHits(
  database: Database,
  query: SearchQuery,
  signal?: AbortSignal,
): Promise<number> {
  const phrases = phrasesOf(query.query)
  if (phrases.length === 0) return 0
  const [row] = await readRows<{ count: number }>(
    database,
    ['count'],
    Prisma.sql`SELECT COUNT(*) AS "count" FROM "SearchEntry" e WHERE ${conditionOf(database, query, phrases)}`,
    signal,
  )
  return row?.count ?? 0
}

const FIELD_SQL = Object.fromEntries(
  SEARCH_FIELDS.map((field) => [field, Prisma.raw(`e."${field}"`)]),
) as Record<SearchField, Prisma.Sql>

/** The index finds entries with all terms; whether several terms make a phrase, their forms tell. */
function conditionOf(
  { engine }: Database,
  { kind, within }: SearchQuery,
  phrases: readonly string[],
): Prisma.Sql {
  const terms = [...new Set(phrases.flatMap(termsOfPhrase))]
  const toCheck = engine.search.termsDecide
    ? phrases.filter((phrase) => termsOfPhrase(phrase).length > 1)
    : phrases
  const stand = toCheck.map((phrase) => {
    const places = SEARCH_FIELDS.map(
      (field) => Prisma.sql`${engine.search.position(FIELD_SQL[field], phrase)} > 0`,
    )
    return Prisma.sql`(${Prisma.join(places, ' OR ')})`
  })
  const among = within ? Prisma.sql`AND ${engine.search.isAmong(within)}` : Prisma.empty
  return Prisma.sql`${Prisma.join([engine.search.holds(kind, terms), ...stand], ' AND ')} ${among}`
}

function rankOf({ engine }: Database, phrases: readonly string[]): Prisma.Sql {
  const weights = phrases.map((phrase) => {
    const cases = SEARCH_FIELDS.map(
      (field) =>
        Prisma.sql`WHEN ${engine.search.position(FIELD_SQL[field], phrase)} > 0 THEN ${Prisma.raw(String(WEIGHTS[field]))}`,
    )
    return Prisma.sql`CASE ${Prisma.join(cases, ' ')} ELSE 0 END`
  })
  const occurrences = phrases
    .filter(isCounted)
    .map(
      (phrase) =>
        Prisma.sql`(LENGTH(e."body") - LENGTH(REPLACE(e."body", ${phrase}, ''))) / ${Prisma.raw(String([...phrase].length))}`,
    )
  const most = Prisma.raw(String(MOST_OCCURRENCES))
  const weight = Prisma.sql`(${Prisma.join(weights, ' + ')}) * (${most} + 1)`
  if (occurrences.length === 0) return weight
  return Prisma.sql`${weight} + ${engine.search.least(Prisma.join(occurrences, ' + '), most)}`
}

/** How often 的 stands in an article tells nothing of what that is about, and would be counted in all there are. */
function isCounted(phrase: string): boolean {
  return [...phrase].length > 1
}

function matchedOf({ engine }: Database, phrases: readonly string[]): Prisma.Sql {
  const fields = SEARCH_FIELDS.map((field) => {
    const places = phrases.map(
      (phrase) => Prisma.sql`${engine.search.position(FIELD_SQL[field], phrase)} > 0`,
    )
    return Prisma.sql`CASE WHEN ${Prisma.join(places, ' OR ')} THEN ${Prisma.raw(`'${field} '`)} ELSE '' END`
  })
  return Prisma.join(fields, ' || ')
}

function followsOf({ rank, sort, id }: SearchCursor): Prisma.Sql {
  return Prisma.sql`("rank" < ${rank} OR ("rank" = ${rank} AND ("sort" < ${sort} OR ("sort" = ${sort} AND "id" > ${id}))))`
}

function precedesOf({ rank, sort, id }: SearchCursor): Prisma.Sql {
  return Prisma.sql`("rank" > ${rank} OR ("rank" = ${rank} AND ("sort" > ${sort} OR ("sort" = ${sort} AND "id" < ${id}))))`
}

const BEST_FIRST = Prisma.sql`hits."rank" DESC, hits."sort" DESC, hits."id"`
const WORST_FIRST = Prisma.sql`hits."rank", hits."sort", hits."id" DESC`

function highlightsOf(
  texts: HitTexts | undefined,
  phrases: readonly string[],
): Pick<SearchHit, 'title' | 'snippet'> {
  const { title, pieces } = texts ?? { title: null, pieces: [] }
  const marked = pieces.map((piece) => highlight(piece, phrases))
  const shown = marked.find(({ marks }) => marks.length > 0) ?? marked[0] ?? { text: '', marks: [] }
  return { title: title === null ? null : highlight(title, phrases), snippet: snippetOf(shown) }
}
