import type { ResultOf } from '@baobiao/client'
import { FacetChips } from '../layout/facet-chips.js'
import type { ArticleFacetParts } from './articles.operations.js'
import type { ArticleFilters } from './use-article-filters.js'

type Facets = ResultOf<typeof ArticleFacetParts>

interface ArticleFacetsProps {
  readonly facets: Facets
  /** The same without the filter by newspaper, and without that by year, where they are set. */
  readonly others: { readonly newspaper: Facets | undefined; readonly year: Facets | undefined }
  readonly filters: ArticleFilters
}

/** How the articles spread over newspapers and years; a click keeps those of one. */
export function ArticleFacets({ facets, others, filters: { fields } }: ArticleFacetsProps) {
  return (
    <>
      <FacetChips
        label="newspaper"
        buckets={facets.newspapers}
        others={others.newspaper?.newspapers}
        field={fields.newspaper}
      />
      <FacetChips label="year" buckets={facets.years} others={others.year?.years} field={fields.year} />
    </>
  )
}
