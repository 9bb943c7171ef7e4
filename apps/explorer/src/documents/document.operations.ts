import { graphql } from '@baobiao/client'
import { PrintedLineParts } from '../printed/printed.operations.js'

export const HighlightParts = graphql(`
  fragment HighlightParts on Highlight @_unmask {
    __typename
    start
    end
    span { start end }
    ... on OrganizationHighlight { organization { id } }
    ... on MetricHighlight { metric { id } }
  }
`)

export const OneMetric = graphql(`
  query OneMetric($id: ID!) {
    metric(id: $id) {
      id
      text
      value
      max
      unit
      qualifier
      change
      indicator
      base
      per
      period
      periodRange { from to }
      organization { id name }
      sentence { text }
    }
  }
`)

export const OneOrganization = graphql(`
  query OneOrganization($id: ID!) {
    organization(id: $id) { id name type region parent { id name } }
  }
`)

/** Everything that was read of one page, with its places. */
export const WholeDocument = graphql(
  `
  query WholeDocument($id: ID!) {
    document(id: $id) {
      id
      name
      newspaper
      publishedOn
      pageNumber
      text
      pageWidth
      pageHeight
      lines { ...PrintedLineParts }
      warnings { code message }
      captions { text credit }
      articles(first: 30, orderBy: [{ field: POSITION }]) {
        nodes {
          id
          kicker
          title
          subtitle
          titleSpans { start end }
          authors { name role }
          text
          paragraphs { kind text }
          captions { text credit }
          kickerHighlights { ...HighlightParts }
          titleHighlights { ...HighlightParts }
          subtitleHighlights { ...HighlightParts }
          highlights { ...HighlightParts }
        }
      }
    }
  }
`,
  [PrintedLineParts, HighlightParts],
)

export const LatestDocuments = graphql(`
  query LatestDocuments($first: Int!, $after: String) {
    documents(first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          name
          newspaper
          publishedOn
          pageNumber
          articles(first: 3) { totalCount nodes { id title } }
          metrics { totalCount }
        }
      }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`)

export const FollowDocuments = graphql(`
  subscription FollowDocuments {
    documentIngested { cursor document { id name } }
  }
`)
