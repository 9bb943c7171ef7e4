import { Prisma } from '../generated/sqlite/client.js'
import type { SearchDialect } from './dialect.js'

/** Terms as lexemes of a `tsvector`, without positions, under a GIN index. */
export const postgresqlSearch: SearchDialect = {
  async insert(transaction, entries) {
    const rows = entries.map(
      ({ kind, targetId, title, organizations, indicators, body, sort, terms }) =>
        Prisma.sql`(${kind}, ${targetId}, ${title}, ${organizations}, ${indicators}, ${body}, ${sort}, array_to_tsvector(${terms}::text[]))`,
    )
    await transaction.$executeRaw`
      INSERT INTO "SearchEntry" ("kind", "targetId", "title", "organizations", "indicators", "body", "sort", "terms")
      VALUES ${Prisma.join(rows)}`
  },
  async remove(transaction, kind, targetIds) {
    await transaction.$executeRaw`
      DELETE FROM "SearchEntry" WHERE "kind" = ${kind} AND "targetId" IN (${Prisma.join([...targetIds])})`
  },
  // Terms are letters and digits, so quoting is all that they need.
  holds: (terms) => Prisma.sql`e."terms" @@ ${terms.map((term) => `'${term}'`).join(' & ')}::tsquery`,
  position: (text, part) => Prisma.sql`strpos(${text}, ${part})`,
}
