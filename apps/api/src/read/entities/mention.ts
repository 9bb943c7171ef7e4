import { type Entity, one } from '../entity.js'
import { mentionFilters } from '../filters/mention.js'
import { column, sql } from '../sql.js'
import { documentKeys } from './of-document.js'

export const mention: Entity = {
  name: 'Mention',
  columns: {},
  relations: {
    organization: one('Organization', 'organizationId'),
    article: one('Article', 'articleId'),
    document: one('Document', 'documentId'),
  },
  filters: mentionFilters,
  orders: {
    ...documentKeys,
    START: { type: 'number', description: 'Its place in its document.', of: (x) => column(x, 'start') },
    CONFIDENCE: {
      type: 'number',
      description: 'How likely it is an organization; those read before that was told come first.',
      // In thousandths, as they are told: a cursor holds whole numbers.
      of: (x) => sql`CAST(ROUND(COALESCE(${column(x, 'confidence')}, 0) * 1000) AS INTEGER)`,
    },
  },
  facets: {
    surfaces: {
      description: 'By the name as mentioned.',
      of: (x) => column(x, 'surface'),
      tallied: 'surface',
    },
    types: {
      description: 'By what the document takes the organization for.',
      of: (x) => sql`CAST(${column(x, 'type')} AS TEXT)`,
      tallied: 'type',
    },
  },
}
