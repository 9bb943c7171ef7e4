import { lazy, Suspense, useState } from 'react'
import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { ShowQuery } from '../layout/show-query.js'
import { Empty, Failed, Loading } from '../layout/states.js'
import { Download } from './download.js'
import { FacetChips } from './facet-chips.js'
import { FigureFilters } from './figure-filters.js'
import { FigureTable } from './figure-table.js'
import { Figures } from './figures.operations.js'
import { useFilters } from './use-filters.js'

const FigureChart = lazy(async () => ({ default: (await import('./figure-chart.js')).FigureChart }))

const PAGE_SIZE = 50

/** Figures by what they count, whose they are and when: a table, a chart of the same figures, and the data to take away. */
export function FiguresView() {
  const say = useTexts()
  const filters = useFilters()
  return (
    <section>
      <h1>{say('figures')}</h1>
      <FigureFilters filters={filters} />
      <Filtered key={JSON.stringify(filters.variables)} filters={filters} />
    </section>
  )
}

function Filtered({ filters }: { readonly filters: ReturnType<typeof useFilters> }) {
  const say = useTexts()
  const [after, setAfter] = useState<string | null>(null)
  const variables = { ...filters.variables, first: PAGE_SIZE, after }
  const [{ data, error, fetching }, ask] = useQuery({ query: Figures, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  const { edges, facets, pageInfo, totalCount } = data.metrics
  if (edges.length === 0) return <Empty />
  const figures = edges.map(({ node }) => node)
  return (
    <div aria-busy={fetching}>
      <p className="toolbar">
        <span role="status">
          {say('total')} {totalCount}
        </span>
        <ShowQuery operation={Figures} variables={variables} />
        <Download filters={filters.variables} />
      </p>
      <FacetChips label="unit" buckets={facets.units} field={filters.fields.unit} />
      <FacetChips label="indicator" buckets={facets.indicators} field={filters.fields.indicator} />
      <Suspense fallback={<Loading />}>
        <FigureChart figures={figures} />
      </Suspense>
      <FigureTable figures={figures} />
      {pageInfo.hasNextPage && (
        <button type="button" onClick={() => setAfter(pageInfo.endCursor)}>
          {say('more')}
        </button>
      )}
    </div>
  )
}
