import { is, toOne } from '../conditions.js'
import { type Entity, one } from '../entity.js'
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
  filters: {
    surface: is('text', 'surface', 'The name as mentioned.'),
    type: is({ enum: 'OrganizationType' }, 'type', 'What this document takes the body for.'),
    rule: is('text', 'rule', 'Id of the rule that recognized it.'),
    article: toOne('Article', 'articleId', 'The article it stands in.'),
    organization: toOne('Organization', 'organizationId', 'The body that is mentioned.'),
    document: toOne('Document', 'documentId', 'The page it stands on.'),
  },
  orders: {
    ...documentKeys,
    START: { type: 'number', description: 'Its place in its document.', of: (x) => column(x, 'start') },
  },
  facets: {
    surfaces: { description: 'By the name as mentioned.', of: (x) => column(x, 'surface') },
    types: {
      description: 'By what the document takes the body for.',
      of: (x) => sql`CAST(${column(x, 'type')} AS TEXT)`,
    },
  },
}
