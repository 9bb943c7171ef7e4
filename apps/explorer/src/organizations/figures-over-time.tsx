import { lazy, Suspense, useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { keyOf, seriesOf } from '../figures/chart-data.js'
import { useMissing } from '../figures/use-missing.js'
import { useTexts } from '../language/language.js'
import { Choice } from '../layout/choice.js'
import { ShowQuery } from '../layout/show-query.js'
import { Loading } from '../layout/states.js'
import { StatedOverTime } from './organizations.operations.js'

const TimeChart = lazy(async () => ({ default: (await import('../figures/time-chart.js')).TimeChart }))

/** As many as the API gives at once. */
const MOST_GROUPS = 100

/** What was stated of an organization for more than one time: one indicator in one unit at once. */
export function FiguresOverTime({ organizationId }: { readonly organizationId: string }) {
  const say = useTexts()
  const missing = useMissing()
  const variables = { id: organizationId }
  const [{ data }] = useQuery({ query: StatedOverTime, variables })
  const groups = data?.metricStatistics.nodes
  const series = useMemo(
    () =>
      seriesOf(
        groups ?? [],
        (group) => {
          const indicator = keyOf(group, 'INDICATOR')?.value
          return indicator ? [indicator, group.unit].filter(Boolean).join(' · ') : null
        },
        (length) => say(`length_${length}`),
      ),
    [groups, say],
  )
  const chosen = useState('')
  const shown = series.find(({ name }) => name === chosen[0]) ?? series[0]
  if (!shown) return null
  const disputed = shown.points.filter(({ isDisputed }) => isDisputed).length
  return (
    <>
      <h2>{say('overTime')}</h2>
      <div className="toolbar">
        <Choice
          label={say('series')}
          field={[shown.name, chosen[1]]}
          options={series.map(({ name }) => [name, name] as const)}
        />
        <ShowQuery operation={StatedOverTime} variables={variables} />
      </div>
      <figure className="chart">
        <figcaption>
          {[
            say('chartByTime'),
            missing([shown]),
            disputed > 0 && say('chartDisputed', disputed),
            data && data.metricStatistics.totalCount > MOST_GROUPS && say('chartFirst', MOST_GROUPS),
          ]
            .filter(Boolean)
            .join(' · ')}
        </figcaption>
        <Suspense fallback={<Loading />}>
          <TimeChart series={[shown]} unit="" />
        </Suspense>
      </figure>
    </>
  )
}
