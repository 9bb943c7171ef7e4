import type { SortKeys } from '../../data/order.js'
import { column, sql } from '../../data/sql.js'
import type { Entity } from '../common/entity.js'
import { orderInput } from '../common/order-input.js'
import { organizationWhere } from './organization.where.js'

const keys = {
  NAME: { type: 'text', description: 'The canonical name.', of: (x) => column(x, 'name') },
  ARTICLE_COUNT: {
    type: 'number',
    description: 'How many articles mention it.',
    of: (x) =>
      sql`(SELECT COUNT(DISTINCT m."articleId") FROM "Mention" m WHERE m."organizationId" = ${column(x, 'id')})`,
  },
  MENTION_COUNT: {
    type: 'number',
    description: 'How often it is mentioned.',
    of: (x) => sql`(SELECT COUNT(*) FROM "Mention" m WHERE m."organizationId" = ${column(x, 'id')})`,
  },
  METRIC_COUNT: {
    type: 'number',
    description: 'How many metrics are about it.',
    of: (x) => sql`(SELECT COUNT(*) FROM "Metric" m WHERE m."organizationId" = ${column(x, 'id')})`,
  },
} satisfies SortKeys

export const organizationEntity: Entity = {
  type: 'Organization',
  where: organizationWhere,
  order: { ref: orderInput('Organization', keys), keys },
  facets: {
    types: {
      description: 'By what kind of body they are.',
      of: (x) => sql`CAST(${column(x, 'type')} AS TEXT)`,
    },
  },
}
