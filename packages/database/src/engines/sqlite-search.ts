import { Prisma } from '../generated/sqlite/client.js'
import type { SearchDialect } from './search-dialect.js'

/** Terms as words of an FTS5 table without content: it tells which entries hold them, and nothing more. */
export const sqliteSearch: SearchDialect = {
  insertion(entries) {
    const rows = entries.map(
      ({ kind, targetId, title, organizations, indicators, body, sort }) =>
        Prisma.sql`(${kind}, ${targetId}, ${title}, ${organizations}, ${indicators}, ${body}, ${sort})`,
    )
    const words = new Map(
      [...new Set(entries.map(({ terms }) => terms))].map((terms) => [terms, asWords(terms)]),
    )
    return async (transaction) => {
      const numbers = await transaction.$queryRaw<{ number: bigint; kind: string; targetId: string }[]>`
      INSERT INTO "SearchEntry" ("kind", "targetId", "title", "organizations", "indicators", "body", "sort")
      VALUES ${Prisma.join(rows)} RETURNING "number", "kind", "targetId"`
      const numberOf = new Map(numbers.map(({ number, kind, targetId }) => [`${kind} ${targetId}`, number]))
      const terms = entries.map(
        ({ kind, targetId, terms }) =>
          Prisma.sql`(${numberOf.get(`${kind} ${targetId}`)}, ${words.get(terms)})`,
      )
      await transaction.$executeRaw`INSERT INTO "SearchEntryTerms" ("rowid", "terms") VALUES ${Prisma.join(terms)}`
      const titles = entries.flatMap(({ kind, targetId, title }) => {
        const pairs = kind === 'article' ? asWords(pairsOf(title)) : ''
        return pairs === '' ? [] : [Prisma.sql`(${numberOf.get(`${kind} ${targetId}`)}, ${pairs})`]
      })
      if (titles.length > 0)
        await transaction.$executeRaw`INSERT INTO "SearchEntryTitles" ("rowid", "terms") VALUES ${Prisma.join(titles)}`
    }
  },
  async remove(transaction, kind, targetIds) {
    const chosen = Prisma.sql`"kind" = ${kind} AND "targetId" IN (${Prisma.join([...targetIds])})`
    for (const index of ['"SearchEntryTerms"', '"SearchEntryTitles"'].map(Prisma.raw))
      await transaction.$executeRaw`
        DELETE FROM ${index} WHERE "rowid" IN (SELECT "number" FROM "SearchEntry" WHERE ${chosen})`
    await transaction.$executeRaw`DELETE FROM "SearchEntry" WHERE ${chosen}`
  },
  // Without the signs SQLite would look up every id together with every entry that holds the terms: 20,000 articles by
  // 3,000 hits take minutes.
  holds: (kind, terms) =>
    Prisma.sql`+e."kind" = ${kind} AND e."number" IN (SELECT "rowid" FROM "SearchEntryTerms" WHERE "SearchEntryTerms" MATCH ${asWords(terms)})`,
  titleHolds: (pairs) =>
    Prisma.sql`+e."kind" = 'article' AND e."number" IN (SELECT "rowid" FROM "SearchEntryTitles" WHERE "SearchEntryTitles" MATCH ${asWords(pairs)})`,
  isAmong: (ids) => Prisma.sql`+e."targetId" IN (${ids})`,
  // 的 is the term 7684, as the number is.
  termsDecide: false,
  least: (a, b) => Prisma.sql`MIN(${a}, ${b})`,
  position: (text, part) => Prisma.sql`instr(${text}, ${part})`,
}

/** Neighbouring Chinese characters of a title in search form, whose other words stand apart. */
function pairsOf(title: string): Set<string> {
  const characters = [...title]
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  return new Set(pairs.filter((pair) => TWO_CHARACTERS.test(pair)))
}

const TWO_CHARACTERS = /^\p{Script=Han}{2}$/u

function asWords(terms: Iterable<string>): string {
  return Array.from(terms, asWord).join(' ')
}

/** SQLite's tables of characters are older than Unicode's: a term is written in ASCII, which no tokenizer splits. */
function asWord(term: string): string {
  return term.replace(/[^a-z0-9]/gu, (character) => (character.codePointAt(0) as number).toString(16))
}
