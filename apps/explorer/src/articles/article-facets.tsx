import type { ResultOf } from '@baobiao/client'
import { FacetChips } from '../layout/facet-chips.js'
import type { ArticleFacetParts } from './articles.operations.js'
import type { ArticleFilters } from './use-article-filters.js'

interface ArticleFacetsProps {
  readonly facets: ResultOf<typeof ArticleFacetParts>
  readonly filters: ArticleFilters
}

/** How the articles spread over newspapers and years; a click keeps those of one. */
export function ArticleFacets({ facets: { newspapers, years }, filters: { fields } }: ArticleFacetsProps) {
  return (
    <>
      <FacetChips label="newspaper" buckets={newspapers} field={fields.newspaper} />
      <FacetChips label="year" buckets={years} field={fields.year} />
    </>
  )
}
