import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../data/page.js'
import { articleEntity } from '../article/article.entity.js'
import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { connectionCost } from '../common/connection-types.js'
import type { Entity, NodeRef } from '../common/entity.js'
import { metricEntity } from '../metric/metric.entity.js'
import { Metric } from '../metric/metric.node.js'
import { organizationEntity } from '../organization/organization.entity.js'
import { Organization } from '../organization/organization.node.js'
import { Search } from './search.js'
import { type SearchedType, searchTypes } from './search-types.js'

const SEARCH_COST = 50

function searchField(field: string, entity: Entity, node: NodeRef, what: string): void {
  const type = searchTypes(entity.type as SearchedType, node)
  builder.queryField(field, (t) =>
    t.field({
      type,
      description: `${what} Words parted by spaces must all be there; "…" keeps several together.`,
      args: {
        query: t.arg.string({
          required: true,
          description: 'The words: at most ten, of 200 characters in all.',
        }),
        where: t.arg({ type: entity.where.ref, description: 'Among which ones; all when nothing is said.' }),
        first: t.arg.int({
          description: `Size of the page, 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} when nothing is said.`,
        }),
        after: t.arg.string({ description: 'Only what comes after this cursor.' }),
      },
      complexity: (args) => ({ ...connectionCost(args), field: SEARCH_COST }),
      resolve: (_, args, { database }) => new Search(database, entity, args),
    }),
  )
}

searchField(
  'searchArticles',
  articleEntity,
  Article,
  'Articles that hold the words in headline, body, organizations or indicators; the best first, the latest of equals.',
)
searchField(
  'searchOrganizations',
  organizationEntity,
  Organization,
  'Organizations that have the words in any of their names; the best first.',
)
searchField(
  'searchMetrics',
  metricEntity,
  Metric,
  'Metrics that have the words in their indicator or sentence; those with the indicator first, the latest of equals.',
)
