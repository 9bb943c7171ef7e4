import { graphql } from '@baobiao/client'

/** A figure as tables, charts and downloads show it. */
export const FigureParts = graphql(`
  fragment FigureParts on Metric @_unmask {
    id
    text
    value
    unit
    dimension
    qualifier
    change
    indicator
    period
    periodRange { from to }
    normalized { value unit }
    organization { id name }
    document { id newspaper publishedOn pageNumber }
  }
`)

export const Figures = graphql(
  `
  query Figures($where: MetricWhere, $orderBy: [MetricOrder!], $first: Int!, $after: String) {
    metrics(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      edges {
        node { ...FigureParts }
      }
      facets {
        units(first: 12) { value count }
        indicators(first: 12) { value count }
      }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`,
  [FigureParts],
)
