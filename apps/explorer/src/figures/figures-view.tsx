import { lazy, Suspense } from 'react'
import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { Pager } from '../layout/pager.js'
import { ShowQuery } from '../layout/show-query.js'
import { Empty, Loading } from '../layout/states.js'
import { usePage } from '../layout/use-page.js'
import { ViewHead } from '../layout/view-head.js'
import { Download } from './download.js'
import { FigureExamples } from './figure-examples.js'
import { FigureFacets } from './figure-facets.js'
import { FigureFilters } from './figure-filters.js'
import { FigureTable } from './figure-table.js'
import { FigureTotals } from './figure-totals.js'
import { FigureCounts, Figures } from './figures.operations.js'
import { OnlyOwned } from './only-owned.js'
import { type Filters, useFilters } from './use-filters.js'

const FigureChart = lazy(async () => ({ default: (await import('./figure-chart.js')).FigureChart }))

const PAGE_SIZE = 50

/** Figures by what they count, whose they are and when: a table, a chart of the same figures, and the data to take away. */
export function FiguresView() {
  const say = useTexts()
  const filters = useFilters()
  const owner = filters.fields.owner[0].trim()
  return (
    <section>
      <ViewHead title={say('figures')} />
      <FigureExamples />
      <FigureFilters filters={filters} />
      {owner !== '' && <OnlyOwned owner={owner} />}
      <div className="overview">
        <Overview filters={filters} />
      </div>
      <List filters={filters} />
    </section>
  )
}

interface PartProps {
  readonly filters: Filters
}

function Overview({ filters }: PartProps) {
  const say = useTexts()
  const { where } = filters
  const variables = { where }
  return (
    <Answered response={useQuery({ query: FigureCounts, variables })}>
      {({ metrics: { totalCount, facets } }) => (
        <>
          <div className="toolbar">
            <span role="status">{say('countedFigures', totalCount)}</span>
            <ShowQuery operation={FigureCounts} variables={variables} />
            <Download where={where} />
          </div>
          <FigureFacets units={facets.units} filters={filters} />
          {totalCount > 0 && (
            <>
              <Suspense fallback={<Loading />}>
                <FigureChart filters={filters} units={facets.units} count={totalCount} />
              </Suspense>
              <FigureTotals where={where} />
            </>
          )}
        </>
      )}
    </Answered>
  )
}

function List({ filters: { where, orderBy } }: PartProps) {
  const say = useTexts()
  const variables = { where, orderBy, ...usePage(PAGE_SIZE) }
  return (
    <Answered response={useQuery({ query: Figures, variables })}>
      {({ metrics: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty />
        ) : (
          <>
            <div className="view-head">
              <h2>{say('singly')}</h2>
              <ShowQuery operation={Figures} variables={variables} />
            </div>
            <FigureTable figures={nodes} />
            <Pager pageInfo={pageInfo} />
          </>
        )
      }
    </Answered>
  )
}
