import type { SortKeys } from '../order.js'
import { column, type Sql, sql } from '../sql.js'

/** A value of the document that the row `alias` belongs to. */
export function ofDocument(alias: string, documentColumn: string): Sql {
  return sql`(SELECT ${column('d', documentColumn)} FROM "Document" d WHERE d."id" = ${column(alias, 'documentId')})`
}

/** Counts that documents share: each row counts for the document that it belongs to. */
export const documentFacets = {
  newspapers: { description: 'By newspaper.', of: (x: string) => ofDocument(x, 'newspaper') },
  months: {
    description: 'By month of publication, as YYYY-MM.',
    of: (x: string) => sql`SUBSTR(${ofDocument(x, 'publishedOn')}, 1, 7)`,
  },
}

export const documentKeys = {
  INGESTED: {
    type: 'number',
    description: 'When its document was last ingested.',
    of: (x) => ofDocument(x, 'sequence'),
  },
  PUBLISHED_ON: {
    type: 'text',
    description: 'The day of the issue; unknown days come first.',
    of: (x) => sql`COALESCE(${ofDocument(x, 'publishedOn')}, '')`,
  },
} satisfies SortKeys
