import type { ResultOf } from '@baobiao/client'
import { useQuery } from 'urql'
import { Answered } from '../layout/answered.js'
import { FacetChips } from '../layout/facet-chips.js'
import { useOthers } from '../layout/use-others.js'
import { FigureCounts, IndicatorCounts } from './figures.operations.js'
import type { Filters } from './use-filters.js'

interface FigureFacetsProps {
  readonly units: ResultOf<typeof FigureCounts>['metrics']['facets']['units']
  readonly filters: Filters
}

/** How the figures spread over units and indicators; a click keeps those of one. */
export function FigureFacets({ units, filters }: FigureFacetsProps) {
  const { fields, where, unit, whereWithout } = filters
  const others = useOthers(FigureCounts, { where: whereWithout('unit') }, unit !== '')
  return (
    <>
      <FacetChips label="unit" buckets={units} others={others?.metrics.facets.units} field={fields.unit} />
      <Answered response={useQuery({ query: IndicatorCounts, variables: { where } })}>
        {({ metrics }) => <Indicators indicators={metrics.facets.indicators} filters={filters} />}
      </Answered>
    </>
  )
}

interface IndicatorsProps {
  readonly indicators: ResultOf<typeof IndicatorCounts>['metrics']['facets']['indicators']
  readonly filters: Filters
}

/** Words that are typed narrow the indicators to those that hold them; one that was chosen whole can be changed. */
function Indicators({ indicators, filters: { fields, indicator, whereWithout } }: IndicatorsProps) {
  const isWhole = indicators.some(({ value }) => value === indicator)
  const others = useOthers(IndicatorCounts, { where: whereWithout('indicator') }, isWhole)
  return (
    <FacetChips
      label="indicator"
      buckets={indicators}
      others={others?.metrics.facets.indicators}
      field={fields.indicator}
    />
  )
}
