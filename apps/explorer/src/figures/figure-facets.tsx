import type { ResultOf } from '@baobiao/client'
import { FacetChips } from '../layout/facet-chips.js'
import { useOthers } from '../layout/use-others.js'
import { FigureCounts } from './figures.operations.js'
import type { Filters } from './use-filters.js'

interface FigureFacetsProps {
  readonly facets: ResultOf<typeof FigureCounts>['metrics']['facets']
  readonly filters: Filters
}

/** How the figures spread over units and indicators; a click keeps those of one. */
export function FigureFacets({ facets, filters }: FigureFacetsProps) {
  const { fields, indicator, unit, whereWithout } = filters
  // Words that are typed narrow the indicators to those that hold them; one that was chosen whole can be changed.
  const isWhole = facets.indicators.some(({ value }) => value === indicator)
  const units = useOthers(FigureCounts, { where: whereWithout('unit') }, unit !== '')
  const indicators = useOthers(FigureCounts, { where: whereWithout('indicator') }, isWhole)
  return (
    <>
      <FacetChips
        label="unit"
        buckets={facets.units}
        others={units?.metrics.facets.units}
        field={fields.unit}
      />
      <FacetChips
        label="indicator"
        buckets={facets.indicators}
        others={indicators?.metrics.facets.indicators}
        field={fields.indicator}
      />
    </>
  )
}
