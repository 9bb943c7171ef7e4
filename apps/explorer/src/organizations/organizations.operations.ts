import { graphql } from '@baobiao/client'

export const FindOrganizations = graphql(`
  query FindOrganizations($query: String!, $first: Int!) {
    searchOrganizations(query: $query, first: $first) {
      totalCount
      nodes { id name type region articles { totalCount } metrics { totalCount } }
    }
  }
`)

export const MostMentioned = graphql(`
  query MostMentioned($first: Int!, $after: String) {
    organizations(first: $first, after: $after, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) {
      totalCount
      edges { node { id name type region articles { totalCount } metrics { totalCount } } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`)

export const OrganizationProfile = graphql(`
  query OrganizationProfile($id: ID!) {
    organization(id: $id) {
      id
      name
      type
      region
      parent { id name }
      names { name documentCount }
      articles(first: 20) {
        totalCount
        nodes { id title document { id newspaper publishedOn pageNumber } }
      }
      metrics(first: 50, orderBy: [{ field: PERIOD, direction: DESC }]) {
        totalCount
        nodes {
          id
          text
          indicator
          change
          period
          periodRange { from to }
          document { id newspaper publishedOn pageNumber }
        }
      }
      coOccurring(first: 10) { edges { articleCount node { id name type } } }
    }
  }
`)
