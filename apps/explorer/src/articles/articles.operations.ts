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
