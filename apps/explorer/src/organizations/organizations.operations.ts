import { graphql } from '@baobiao/client'
import { FigureParts } from '../figures/figures.operations.js'

export const ListedOrganization = graphql(`
  fragment ListedOrganization on Organization @_unmask {
    id
    name
    type
    region
    articles { totalCount }
    metrics { totalCount }
  }
`)

export const MostMentioned = graphql(
  `
  query MostMentioned($where: OrganizationWhere, $first: Int, $after: String, $last: Int, $before: String) {
    organizations(
      where: $where
      orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes { ...ListedOrganization }
      facets { types(first: 11) { value count } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`,
  [ListedOrganization],
)

/** How all organizations spread. */
export const OrganizationSpread = graphql(`
  query OrganizationSpread {
    organizations(first: 1) { facets { types(first: 11) { value count } } }
  }
`)

/** How all organizations spread that a search finds. */
export const FoundSpread = graphql(`
  query FoundSpread($query: String!) {
    searchOrganizations(query: $query, first: 1) { facets { types(first: 11) { value count } } }
  }
`)

export const FindOrganizations = graphql(
  `
  query FindOrganizations(
    $query: String!
    $where: OrganizationWhere
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    searchOrganizations(query: $query, where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes { ...ListedOrganization }
      facets { types(first: 11) { value count } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`,
  [ListedOrganization],
)

export const OrganizationProfile = graphql(
  `
  query OrganizationProfile($id: ID!) {
    organization(id: $id) {
      id
      name
      type
      region
      parent { id name }
      children(first: 50) { totalCount nodes { id name } }
      names { name documentCount }
      articles(first: 20) {
        totalCount
        nodes { id title document { id name newspaper publishedOn pageNumber } }
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

/** What levels were stated of an organization, by indicator and the time that they are about. */
export const StatedOverTime = graphql(`
  query StatedOverTime($id: ID!) {
    metricStatistics(
      where: {
        organization: { id: { equals: $id } }
        change: { isNull: true }
        indicator: { isNull: false }
        or: [{ periodFrom: { isNull: false } }, { periodTo: { isNull: false } }]
      }
      groupBy: [INDICATOR, PERIOD]
      orderBy: [{ field: KEYS }]
      first: 100
    ) {
      totalCount
      nodes { unit count min max median keys { group value } }
    }
  }
`)

/** What was merged into an organization, and why. */
export const MergesInto = graphql(`
  query MergesInto($id: ID!) {
    organizationMerges(where: { organization: { id: { equals: $id } } }, first: 100) {
      totalCount
      nodes { mergedId name evidence mergedAt }
    }
  }
`)

export const Suggest = graphql(`
  query Suggest($prefix: String!) {
    suggestOrganizations(prefix: $prefix, first: 8) { name organization { id name type region } }
  }
`)

export const Merge = graphql(`
  mutation Merge($from: ID!, $into: ID!, $evidence: String!) {
    mergeOrganizations(from: $from, into: $into, evidence: $evidence) {
      __typename
      ... on ChangedOrganization { organization { id } }
      ... on MergeRefused { reason message }
    }
  }
`)

export const Undo = graphql(`
  mutation Undo($id: ID!) {
    undoMerge(id: $id) {
      __typename
      ... on ChangedOrganization { organization { id } }
      ... on MergeRefused { reason message }
    }
  }
`)
