import type { SortKeys } from '../../data/order.js'
import { column, sql } from '../../data/sql.js'
import type { Entity } from '../common/entity.js'
import { documentFacets, documentKeys, ofDocument } from '../common/of-document.js'
import { orderInput } from '../common/order-input.js'
import { articleWhere } from './article.where.js'

const keys = {
  ...documentKeys,
  POSITION: {
    type: 'number',
    description: "Its place in its document's order.",
    of: (x) => column(x, 'position'),
  },
  TITLE: {
    type: 'text',
    description: 'The headline; articles without one come first.',
    of: (x) => sql`COALESCE(${column(x, 'title')}, '')`,
  },
  LENGTH: {
    type: 'number',
    description: 'Length of the body.',
    of: (x) => sql`LENGTH(${column(x, 'text')})`,
  },
} satisfies SortKeys

export const articleEntity: Entity = {
  type: 'Article',
  where: articleWhere,
  order: { ref: orderInput('Article', keys), keys },
  day: (x) => ofDocument(x, 'publishedOn'),
  facets: {
    ...documentFacets,
    outlets: { description: 'By the outlet that dateline or byline name.', of: (x) => column(x, 'outlet') },
  },
}
