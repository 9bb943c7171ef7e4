import { graphql } from '@baobiao/client'

/** A figure as tables, charts and downloads show it. */
export const FigureParts = graphql(`
  fragment FigureParts on Metric @_unmask {
    id
    text
    value
    max
    unit
    dimension
    qualifier
    change
    indicator
    period
    periodRange { from to }
    normalized { value unit }
    organization { id name }
    span { start }
    sentence { text span { start } }
    document { id name newspaper publishedOn pageNumber }
  }
`)

export const Figures = graphql(
  `
  query Figures(
    $where: MetricWhere
    $orderBy: [MetricOrder!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    metrics(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...FigureParts }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`,
  [FigureParts],
)

/** Whether a selection holds any figure. */
export const AnyFigure = graphql(`
  query AnyFigure($where: MetricWhere) {
    metrics(where: $where, first: 1) { nodes { id } }
  }
`)

/** How many figures a selection holds, and in which units: apart from the list, which need not wait for millions. */
export const FigureCounts = graphql(`
  query FigureCounts($where: MetricWhere) {
    metrics(where: $where) {
      totalCount
      facets { units(first: 12) { value count } }
    }
  }
`)

/** What they count: apart from the rest, since all filters at once would cost more than an operation may. */
export const IndicatorCounts = graphql(`
  query IndicatorCounts($where: MetricWhere) {
    metrics(where: $where, first: 1) {
      facets { indicators(first: 12) { value count } }
    }
  }
`)

/** The largest of figures that share a unit. */
export const LargestFigures = graphql(
  `
  query LargestFigures($where: MetricWhere) {
    metrics(where: $where, orderBy: [{ field: VALUE, direction: DESC }], first: 100) {
      totalCount
      nodes { ...FigureParts }
    }
  }
`,
  [FigureParts],
)

/** Figures that share a unit by what they count, whose they are and when. */
export const FiguresByTime = graphql(`
  query FiguresByTime($where: MetricWhere) {
    metricStatistics(
      where: $where
      groupBy: [INDICATOR, ORGANIZATION, PERIOD]
      orderBy: [{ field: KEYS }]
      first: 100
    ) {
      totalCount
      nodes { unit count min median max keys { group value organization { id name } } }
    }
  }
`)

/** What a selection comes to, a unit a row. */
export const Totals = graphql(`
  query Totals($where: MetricWhere) {
    metricStatistics(where: $where, groupBy: [UNIT], orderBy: [{ field: COUNT, direction: DESC }], first: 8) {
      totalCount
      nodes { unit count min median max sum }
    }
  }
`)
