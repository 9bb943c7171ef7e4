import { graphql } from '@baobiao/client'

export const ListedArticle = graphql(`
  fragment ListedArticle on Article @_unmask {
    id
    title
    document { id name newspaper publishedOn pageNumber }
  }
`)

export const ArticleFacetParts = graphql(`
  fragment ArticleFacetParts on ArticleFacets @_unmask {
    newspapers(first: 8) { value count }
    years(first: 8) { value count }
  }
`)

export const LatestArticles = graphql(
  `
  query LatestArticles($where: ArticleWhere, $first: Int, $after: String, $last: Int, $before: String) {
    articles(where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes { ...ListedArticle }
      facets { ...ArticleFacetParts }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`,
  [ListedArticle, ArticleFacetParts],
)

/** How a list spreads, without the list. */
export const ArticleSpread = graphql(
  `
  query ArticleSpread($where: ArticleWhere) {
    articles(where: $where, first: 1) {
      facets { ...ArticleFacetParts }
    }
  }
`,
  [ArticleFacetParts],
)

export const FindArticles = graphql(
  `
  query FindArticles(
    $query: String!
    $where: ArticleWhere
    $orderBy: [ArticleOrder!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    searchArticles(
      query: $query
      where: $where
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      edges {
        title { text marks { start end } }
        snippet { text marks { start end } }
        node { ...ListedArticle }
      }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`,
  [ListedArticle],
)

/** How many articles a search finds and how they spread: apart from the list, which need not wait for all of them. */
export const FoundCounts = graphql(
  `
  query FoundCounts($query: String!, $where: ArticleWhere) {
    searchArticles(query: $query, where: $where, first: 1) {
      totalCount
      facets { ...ArticleFacetParts }
    }
  }
`,
  [ArticleFacetParts],
)
