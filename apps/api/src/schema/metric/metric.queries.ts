import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { connectAll, connectRelated } from '../common/connect.js'
import { children } from '../common/connection.js'
import { connectionArguments, connectionCost, connectionTypes } from '../common/connection-types.js'
import { decodeGlobalId } from '../common/global-id.js'
import { nodeLoader } from '../common/load-node.js'
import { Document } from '../document/document.node.js'
import { Organization } from '../organization/organization.node.js'
import { metricEntity } from './metric.entity.js'
import { Metric } from './metric.node.js'

const Metrics = connectionTypes('Metric', metricEntity, Metric)
const IN_ORDER_OF_THE_PAGE = [{ field: 'START', direction: 'ASC' }] as const

builder.queryFields((t) => ({
  metric: t.field({
    type: Metric,
    nullable: true,
    description: 'One metric; null when there is none of that id.',
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (_, { id }, context, info) =>
      nodeLoader(context, info, 'Metric')(decodeGlobalId(id, ['id'], 'Metric').id),
  }),
  metrics: t.field({
    type: Metrics.ref,
    description: 'Metrics; those of the latest documents first when nothing is said.',
    args: connectionArguments(metricEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectAll(metricEntity, [{ field: 'INGESTED', direction: 'DESC' }, ...IN_ORDER_OF_THE_PAGE]),
  }),
}))

builder.prismaObjectField(Document, 'metrics', (t) =>
  t.field({
    type: Metrics.ref,
    description:
      'The metrics of the page, those outside articles included; in its order when nothing is said.',
    args: connectionArguments(metricEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectRelated(metricEntity, children('Metric', 'documentId'), IN_ORDER_OF_THE_PAGE),
  }),
)

builder.prismaObjectField(Article, 'metrics', (t) =>
  t.field({
    type: Metrics.ref,
    description: 'The metrics that it states; in the order of the page when nothing is said.',
    args: connectionArguments(metricEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectRelated(metricEntity, children('Metric', 'articleId'), IN_ORDER_OF_THE_PAGE),
  }),
)

builder.prismaObjectField(Organization, 'metrics', (t) =>
  t.field({
    type: Metrics.ref,
    description: 'The metrics that are about it; those of the latest documents first when nothing is said.',
    args: connectionArguments(metricEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectRelated(metricEntity, children('Metric', 'organizationId'), [
      { field: 'INGESTED', direction: 'DESC' },
      ...IN_ORDER_OF_THE_PAGE,
    ]),
  }),
)
