import { graphql } from '@baobiao/client'

export const LatestArticles = graphql(`
  query LatestArticles($first: Int!, $after: String) {
    articles(first: $first, after: $after) {
      totalCount
      edges { node { id title kicker document { id newspaper publishedOn pageNumber } } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`)

export const FindArticles = graphql(`
  query FindArticles($query: String!, $first: Int!) {
    searchArticles(query: $query, first: $first) {
      totalCount
      edges {
        title { text marks { start end } }
        snippet { text marks { start end } }
        node { id title document { id newspaper publishedOn pageNumber } }
      }
    }
  }
`)
