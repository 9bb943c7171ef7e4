import { entityOf } from '../../read/entities/entities.js'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../read/page.js'
import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { connectionCost, type NodeRef } from '../common/connection-types.js'
import { whereInput } from '../common/where-input.js'
import { Metric } from '../metric/metric.node.js'
import { Organization } from '../organization/organization.node.js'
import { Search } from './search.js'
import { type SearchedType, searchTypes } from './search-types.js'

const SEARCH_COST = 50

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
        where: t.arg({
          type: whereInput(searched),
          description: 'Among which ones; all by default.',
        }),
        first: t.arg.int({
          description: `Size of the page, 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} by default.`,
        }),
        after: t.arg.string({ description: 'Only what comes after this cursor.' }),
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
