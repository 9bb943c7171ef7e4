export type SearchKind = 'article' | 'organization' | 'metric'

/** The parts of an entry, the weightiest first. */
export const SEARCH_FIELDS = ['title', 'organizations', 'indicators', 'body'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** What can be searched of one article, organization or metric, as text. */
export interface SearchText extends Readonly<Record<SearchField, string>> {
  readonly kind: SearchKind
  /** Id of the article, organization or metric. */
  readonly targetId: string
  /** Among hits of one rank, greater ones come first: the ISO date of an article or metric. */
  readonly sort: string
}

/** As stored: the fields in search form, and the terms that are in any of them: entries of the same terms may share one set. */
export interface SearchEntry extends SearchText {
  readonly terms: ReadonlySet<string>
}
