import { Prisma } from '../generated/sqlite/client.js'
import type { SearchDialect } from './search-dialect.js'

/** Terms as lexemes of a `tsvector`, without positions, under a GIN index. */
export const postgresqlSearch: SearchDialect = {
  async insert(transaction, entries) {
    // One parameter: thousands of them take longer to bind than the rows to write. No term has a space.
    const rows = JSON.stringify(entries.map(({ terms, ...entry }) => ({ ...entry, terms: terms.join(' ') })))
    await transaction.$executeRaw`
      INSERT INTO "SearchEntry" ("kind", "targetId", "title", "organizations", "indicators", "body", "sort", "terms")
      SELECT "kind", "targetId", "title", "organizations", "indicators", "body", "sort", array_to_tsvector(string_to_array("terms", ' '))
      FROM json_to_recordset(${rows}::json)
        AS x("kind" text, "targetId" text, "title" text, "organizations" text, "indicators" text, "body" text, "sort" text, "terms" text)`
  },
  async remove(transaction, kind, targetIds) {
    await transaction.$executeRaw`
      DELETE FROM "SearchEntry" WHERE "kind" = ${kind} AND "targetId" IN (${Prisma.join([...targetIds])})`
  },
  // Terms are letters and digits, so quoting is all that they need.
  holds: (terms) => Prisma.sql`e."terms" @@ ${terms.map((term) => `'${term}'`).join(' & ')}::tsquery`,
  position: (text, part) => Prisma.sql`strpos(${text}, ${part})`,
}
