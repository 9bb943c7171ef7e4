import { column, sql } from '../../data/sql.js'
import type { Entity } from '../common/entity.js'
import { documentFacets, documentKeys, ofDocument } from '../common/of-document.js'
import { orderInput } from '../common/order-input.js'
import { articleWhere } from './article.where.js'

const keys = {
  ...documentKeys,
  POSITION: { description: "Its place in its document's order.", of: (x: string) => column(x, 'position') },
  TITLE: {
    description: 'The headline; articles without one come first.',
    of: (x: string) => sql`COALESCE(${column(x, 'title')}, '')`,
  },
  LENGTH: { description: 'Length of the body.', of: (x: string) => sql`LENGTH(${column(x, 'text')})` },
}

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
