import type { SortKeys } from '../order.js'
import { column, sql } from '../sql.js'

/** Counts that documents share: each row counts for the document that it belongs to. */
export const documentFacets = {
  newspapers: { description: 'By newspaper.', of: (x: string) => column(x, 'newspaper') },
  months: {
    description: 'By month of publication, as YYYY-MM.',
    of: (x: string) => sql`NULLIF(SUBSTR(${column(x, 'publishedOn')}, 1, 7), '')`,
  },
}

/** What rows have of their document on themselves; an unknown day is empty. */
export const documentKeys = {
  INGESTED: {
    type: 'number',
    description: 'When its document was last ingested.',
    of: (x) => column(x, 'sequence'),
  },
  PUBLISHED_ON: {
    type: 'text',
    description: 'The day of the issue; unknown days come first.',
    of: (x) => column(x, 'publishedOn'),
  },
} satisfies SortKeys
