import { graphql } from '@baobiao/client'
import { FigureParts } from '../figures/figures.operations.js'

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

export const OrganizationProfile = graphql(
  `
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
        nodes { ...FigureParts }
      }
      coOccurring(first: 10) { edges { articleCount node { id name type } } }
    }
  }
`,
  [FigureParts],
)

/** Organizations whose names begin with another's. */
export const NamedAfter = graphql(`
  query NamedAfter($name: String!, $first: Int!) {
    organizations(first: $first, where: { name: { startsWith: $name } }) {
      nodes { id name parent { id } }
    }
  }
`)

/** What levels were stated of an organization, by indicator and the time that they are about. */
export const FiguresByTime = graphql(`
  query FiguresByTime($id: ID!) {
    metricStatistics(
      where: { organization: { id: { equals: $id } }, change: { isNull: true } }
      groupBy: [INDICATOR, PERIOD]
      orderBy: [{ field: KEYS }]
      first: 100
    ) {
      nodes { unit count median keys { group value } }
    }
  }
`)
