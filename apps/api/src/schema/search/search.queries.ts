import { entityOf } from '../../read/entities/entities.js'
import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { connectionArguments } from '../common/connection-arguments.js'
import { connectionCost } from '../common/connection-cost.js'
import type { NodeRef } from '../common/connection-types.js'
import { Metric } from '../metric/metric.node.js'
import { Organization } from '../organization/organization.node.js'
import { Search } from './search.js'
import { SEARCH_COST, type SearchedType, searchTypes } from './search-types.js'

function searchField(field: string, searched: SearchedType, node: NodeRef, what: string): void {
  const type = searchTypes(searched, node)
  builder.queryField(field, (t) =>
    t.field({
      type,
      description: `${what} Words separated by spaces must all be there; "…" keeps several together.`,
      args: {
        query: t.arg.string({
          required: true,
          description: 'The words: at most ten, of 200 characters in all.',
        }),
        ...connectionArguments(entityOf(searched))(t.arg),
      },
      complexity: (args) => ({ ...connectionCost(args), field: SEARCH_COST }),
      resolve: (_, args, { reads }) => new Search(reads, entityOf(searched), args),
    }),
  )
}

searchField(
  'searchArticles',
  'Article',
  Article,
  'Articles that hold the words in headline, body, organizations or indicators; the best first, the latest of equals.',
)
searchField(
  'searchOrganizations',
  'Organization',
  Organization,
  'Organizations that have the words in any of their names; the best first.',
)
searchField(
  'searchMetrics',
  'Metric',
  Metric,
  'Metrics that have the words in their indicator or sentence; those with the indicator first, the latest of equals.',
)
