import { graphql } from '@baobiao/client'
import { PrintedLineParts, PrintedPlace } from '../printed/printed.operations.js'

const HighlightParts = graphql(`
  fragment HighlightParts on Highlight @_unmask {
    __typename
    start
    end
    span { start }
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

export const OneMention = graphql(`
  query OneMention($id: ID!) {
    node(id: $id) {
      __typename
      ... on Mention { surface organization { id name type region parent { id name } } }
    }
  }
`)

/** Where in its document an article stands, or the article of a figure or a mention. */
export const PlaceOfId = graphql(`
  query PlaceOfId($id: ID!) {
    node(id: $id) {
      __typename
      ... on Article { position }
      ... on Metric { article { position } }
      ... on Mention { article { position } }
    }
  }
`)

/** The cursor after which a page of articles begins with the one at a position. */
export const CursorBefore = graphql(`
  query CursorBefore($id: ID!, $position: Int!) {
    document(id: $id) {
      articles(last: 1, where: { position: { lt: $position } }, orderBy: [{ field: POSITION }]) {
        edges { cursor }
      }
    }
  }
`)

/** Everything that was read of one page, with its places. */
export const WholeDocument = graphql(
  `
  query WholeDocument($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
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
      source { url page }
      warnings { code message }
      captions { text credit }
      highlights {
        __typename
        span { ...PrintedPlace }
        ... on OrganizationHighlight { mention { id } }
        ... on MetricHighlight { metric { id } }
      }
      articles(first: $first, after: $after, last: $last, before: $before, orderBy: [{ field: POSITION }]) {
        totalCount
        nodes {
          id
          position
          kicker
          title
          subtitle
          titleSpans { ...PrintedPlace }
          authors { name role }
          paragraphs { kind text start end }
          captions { text credit }
          kickerHighlights { ...HighlightParts }
          titleHighlights { ...HighlightParts }
          subtitleHighlights { ...HighlightParts }
          highlights { ...HighlightParts }
        }
        pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
      }
    }
  }
`,
  [PrintedLineParts, PrintedPlace, HighlightParts],
)

export const LatestDocuments = graphql(`
  query LatestDocuments($first: Int, $after: String, $last: Int, $before: String) {
    documents(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes {
        id
        name
        newspaper
        publishedOn
        pageNumber
        articles(first: 3) { totalCount nodes { id title } }
        metrics { totalCount }
      }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`)

/** Whether the service answers at all. */
export const IsThere = graphql(`
  query IsThere {
    __typename
  }
`)

export const FollowDocuments = graphql(`
  subscription FollowDocuments($after: String) {
    documentIngested(after: $after) { cursor document { id name } }
  }
`)
