import type { SortKeys } from '../../data/order.js'
import { column, sql } from '../../data/sql.js'
import type { Entity } from '../common/entity.js'
import { documentFacets, documentKeys, ofDocument } from '../common/of-document.js'
import { orderInput } from '../common/order-input.js'
import { metricWhere } from './metric.where.js'

const keys = {
  ...documentKeys,
  START: { type: 'number', description: 'Its place in its document.', of: (x) => column(x, 'start') },
  VALUE: {
    type: 'text',
    description: 'The value; compare within one unit.',
    of: (x) => column(x, 'valueKey'),
  },
  PERIOD: {
    type: 'text',
    description: 'The first day of its time; unknown days come first.',
    of: (x) => sql`COALESCE(${column(x, 'periodFrom')}, '')`,
  },
  NORMALIZED_VALUE: {
    type: 'text',
    description: "The value in its dimension's base unit; those without come first.",
    of: (x) => sql`COALESCE(${column(x, 'normalizedKey')}, '')`,
  },
} satisfies SortKeys

export const metricEntity: Entity = {
  type: 'Metric',
  where: metricWhere,
  order: { ref: orderInput('Metric', keys), keys },
  day: (x) => ofDocument(x, 'publishedOn'),
  facets: {
    ...documentFacets,
    units: { description: 'By unit.', of: (x) => column(x, 'unit') },
    dimensions: {
      description: 'By what kind of quantity they are.',
      of: (x) => sql`UPPER(CAST(${column(x, 'dimension')} AS TEXT))`,
    },
    indicators: { description: 'By what is counted or measured.', of: (x) => column(x, 'indicator') },
    organizations: {
      description: 'By the canonical name of the body that they are about.',
      of: (x) => sql`(SELECT o."name" FROM "Organization" o WHERE o."id" = ${column(x, 'organizationId')})`,
    },
  },
}
