import type { SortKeys } from '../../data/order.js'
import { column, sql } from '../../data/sql.js'
import type { Entity } from '../common/entity.js'
import { orderInput } from '../common/order-input.js'
import { documentWhere } from './document.where.js'

const keys = {
  INGESTED: {
    type: 'number',
    description: 'When it was last ingested.',
    of: (x) => column(x, 'sequence'),
  },
  PUBLISHED_ON: {
    type: 'text',
    description: 'The day of the issue; unknown days come first.',
    of: (x) => sql`COALESCE(${column(x, 'publishedOn')}, '')`,
  },
  NAME: { type: 'text', description: 'Its name.', of: (x) => column(x, 'name') },
} satisfies SortKeys

export const documentEntity: Entity = {
  type: 'Document',
  where: documentWhere,
  order: { ref: orderInput('Document', keys), keys },
  day: (x) => column(x, 'publishedOn'),
  facets: {
    newspapers: { description: 'By newspaper.', of: (x) => column(x, 'newspaper') },
    months: {
      description: 'By month of publication, as YYYY-MM.',
      of: (x) => sql`SUBSTR(${column(x, 'publishedOn')}, 1, 7)`,
    },
    encodings: { description: 'By encoding.', of: (x) => column(x, 'encoding') },
  },
}
