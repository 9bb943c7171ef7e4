import type { ResultOf } from '@baobiao/client'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { daysOfKey, missingMonths, type TimePoint, timeOf } from '../figures/time-points.js'
import { useTexts } from '../language/language.js'
import { ShowQuery } from '../layout/show-query.js'
import { Loading } from '../layout/states.js'
import { FiguresByTime } from './organizations.operations.js'

const TimeChart = lazy(async () => ({ default: (await import('../figures/time-chart.js')).TimeChart }))

/** What was stated of an organization for more than one time: a line an indicator, each unit by itself. */
export function FiguresOverTime({ organizationId }: { readonly organizationId: string }) {
  const say = useTexts()
  const variables = { id: organizationId }
  const [{ data }] = useQuery({ query: FiguresByTime, variables })
  const series = useMemo(() => seriesOf(data?.metricStatistics.nodes ?? []), [data])
  const [chosen, setChosen] = useState('')
  const shown = series.find(({ name }) => name === chosen) ?? series[0]
  if (!shown) return null
  const missing = missingMonths(shown.points)
  return (
    <>
      <h2>{say('overTime')}</h2>
      <p className="toolbar">
        <label className="field">
          {say('series')}
          <select value={shown.name} onChange={({ target }) => setChosen(target.value)}>
            {series.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <ShowQuery operation={FiguresByTime} variables={variables} />
      </p>
      <figure className="chart">
        <figcaption>
          {say('chartByTime')}
          {missing > 0 && ` · ${say('chartMissing')}: ${missing}`}
        </figcaption>
        <Suspense fallback={<Loading />}>
          <TimeChart points={shown.points} unit={shown.unit} />
        </Suspense>
      </figure>
    </>
  )
}

interface Series {
  readonly name: string
  readonly unit: string
  readonly points: TimePoint[]
}

type Group = ResultOf<typeof FiguresByTime>['metricStatistics']['nodes'][number]

/** Series with two times and more, those with the most first. */
function seriesOf(groups: readonly Group[]): Series[] {
  const series = new Map<string, Series>()
  for (const { unit, median, keys } of groups) {
    const [indicator, period] = ['INDICATOR', 'PERIOD'].map(
      (group) => keys.find((key) => key.group === group)?.value,
    )
    const time = period ? timeOf(daysOfKey(period)) : null
    if (!indicator || !time || median === null) continue
    const name = unit === '' ? indicator : `${indicator} (${unit})`
    const found = series.get(name) ?? { name, unit, points: [] }
    found.points.push({ id: `${name} ${period}`, value: Number(median), ...time })
    series.set(name, found)
  }
  return [...series.values()]
    .filter(({ points }) => new Set(points.map(({ at }) => at)).size > 1)
    .map((one) => ({ ...one, points: one.points.sort((a, b) => a.at - b.at) }))
    .sort((a, b) => b.points.length - a.points.length)
}
