import { Prisma } from '../generated/sqlite/client.js'
import { withParcel } from './parcels.js'
import type { SearchDialect } from './search-dialect.js'

/** Terms as lexemes of a `tsvector`, without positions, under a GIN index. */
export const postgresqlSearch: SearchDialect = {
  insertion(entries) {
    // Parameters of JSON: thousands of values take longer to bind than the rows to write. No term has a space.
    const places = new Map([...new Set(entries.map(({ terms }) => terms))].map((terms, at) => [terms, at]))
    const rows = JSON.stringify(entries.map((entry) => ({ ...entry, terms: places.get(entry.terms) })))
    const sets = JSON.stringify([...places].map(([terms, place]) => ({ place, terms: [...terms].join(' ') })))
    return (transaction) =>
      withParcel(rows, (rows) =>
        withParcel(
          sets,
          (sets) => transaction.$executeRaw`
      WITH s AS MATERIALIZED (
        SELECT "place", array_to_tsvector(string_to_array("terms", ' ')) AS "terms"
        FROM json_to_recordset(${sets}::json) AS x("place" int, "terms" text))
      INSERT INTO "SearchEntry" ("kind", "targetId", "title", "organizations", "indicators", "body", "sort", "terms")
      SELECT x."kind", x."targetId", x."title", x."organizations", x."indicators", x."body", x."sort", s."terms"
      FROM json_to_recordset(${rows}::json)
        AS x("kind" text, "targetId" text, "title" text, "organizations" text, "indicators" text, "body" text, "sort" text, "terms" int)
      JOIN s ON s."place" = x."terms"`,
        ),
      )
  },
  async remove(transaction, kind, targetIds) {
    await transaction.$executeRaw`
      DELETE FROM "SearchEntry" WHERE "kind" = ${kind} AND "targetId" IN (${Prisma.join([...targetIds])})`
  },
  // Terms are letters and digits, so quoting is all that they need. The kind is written out, so that every plan may take the
  // index that has only its entries: none is asked beside it for all entries of the kind, a million figures.
  holds: (kind, terms) =>
    Prisma.sql`e."kind" = ${Prisma.raw(`'${kind}'`)} AND e."terms" @@ ${terms.map((term) => `'${term}'`).join(' & ')}::tsquery`,
  titleHolds: (pairs) =>
    Prisma.sql`e."kind" = 'article' AND "pairsOf"(e."title") @> ${`{${pairs.join(',')}}`}::text[]`,
  isAmong: (ids) => Prisma.sql`e."targetId" IN (${ids})`,
  termsDecide: true,
  least: (a, b) => Prisma.sql`LEAST(${a}, ${b})`,
  position: (text, part) => Prisma.sql`strpos(${text}, ${part})`,
}
