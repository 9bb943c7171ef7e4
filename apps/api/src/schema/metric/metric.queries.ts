import { decodeGlobalId } from '../../global-id.js'
import { children } from '../../read/links.js'
import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { connectionField, connectionQuery } from '../common/connection-field.js'
import { connectionTypes } from '../common/connection-types.js'
import { shownOrNull } from '../common/rows.js'
import { Document } from '../document/document.node.js'
import { Organization } from '../organization/organization.node.js'
import { Metric } from './metric.node.js'

const Metrics = connectionTypes('Metric', 'Metric', Metric)
const IN_ORDER_OF_THE_PAGE = [{ field: 'START', direction: 'ASC' }] as const
const LATEST_FIRST = [{ field: 'INGESTED', direction: 'DESC' }, ...IN_ORDER_OF_THE_PAGE] as const

builder.queryField('metric', (t) =>
  t.field({
    type: Metric,
    nullable: true,
    description: 'One metric; null when there is none of that id.',
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: async (_, { id }, { reads }, info) =>
      shownOrNull(await reads.rows(info, 'Metric')(decodeGlobalId(id, ['id'], 'Metric').id)),
  }),
)

connectionQuery('metrics', {
  types: Metrics,
  description: 'Metrics; those of the latest documents first by default.',
  order: LATEST_FIRST,
})

connectionField(Document, 'metrics', {
  types: Metrics,
  description: 'The metrics of the page, those outside articles included; in its order by default.',
  link: children('Metric', 'documentId'),
  order: IN_ORDER_OF_THE_PAGE,
})

connectionField(Article, 'metrics', {
  types: Metrics,
  description: 'The metrics that it states; in the order of the page by default.',
  link: children('Metric', 'articleId'),
  order: IN_ORDER_OF_THE_PAGE,
})

connectionField(Organization, 'metrics', {
  types: Metrics,
  description: 'The metrics that are about it; those of the latest documents first by default.',
  link: { ...children('Metric', 'organizationId'), counted: 'metricCount' },
  order: LATEST_FIRST,
})
