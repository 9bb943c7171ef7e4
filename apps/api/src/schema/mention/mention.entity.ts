import type { SortKeys } from '../../data/order.js'
import { column, sql } from '../../data/sql.js'
import type { Entity } from '../common/entity.js'
import { documentKeys } from '../common/of-document.js'
import { orderInput } from '../common/order-input.js'
import { mentionWhere } from './mention.where.js'

const keys = {
  ...documentKeys,
  START: { type: 'number', description: 'Its place in its document.', of: (x) => column(x, 'start') },
} satisfies SortKeys

export const mentionEntity: Entity = {
  type: 'Mention',
  where: mentionWhere,
  order: { ref: orderInput('Mention', keys), keys },
  facets: {
    surfaces: { description: 'By the name as mentioned.', of: (x) => column(x, 'surface') },
    types: {
      description: 'By what the document takes the body for.',
      of: (x) => sql`CAST(${column(x, 'type')} AS TEXT)`,
    },
  },
}
