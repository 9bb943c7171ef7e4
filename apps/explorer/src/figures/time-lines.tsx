import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { ShowQuery } from '../layout/show-query.js'
import { keyOf, seriesOf } from './chart-data.js'
import { FiguresByTime } from './figures.operations.js'
import { type ChartProps, Ranking } from './ranking.js'
import { TimeChart } from './time-chart.js'
import type { Where } from './use-filters.js'
import { useMissing } from './use-missing.js'

const MOST_LINES = 5

/** Figures of one unit over time, a line an owner and indicator, with words on what is not drawn. */
export function TimeLines({ where, unit, selected, otherwise }: ChartProps) {
  const say = useTexts()
  const missing = useMissing()
  const variables = { where: ofKnownTime(where) }
  return (
    <Answered response={useQuery({ query: FiguresByTime, variables })}>
      {({ metricStatistics: { totalCount, nodes } }) => {
        const series = seriesOf(
          nodes,
          (group) => {
            const owner = keyOf(group, 'ORGANIZATION')?.organization
            const indicator = keyOf(group, 'INDICATOR')?.value
            return owner && indicator ? `${owner.name} · ${indicator}` : null
          },
          (length) => say(`length_${length}`),
        )
        if (nodes.length === 0 && otherwise) return otherwise
        if (series.length === 0)
          return (
            <>
              <p className="hint">{say('noCourse')}</p>
              <Ranking where={where} unit={unit} selected={selected} otherwise={otherwise} />
            </>
          )
        const shown = series.slice(0, MOST_LINES)
        const points = shown.flatMap((one) => one.points)
        const figures = shown.reduce((sum, one) => sum + one.figures, 0)
        const disputed = points.filter(({ isDisputed }) => isDisputed).length
        return (
          <>
            <figcaption>
              {[
                say('courseOf', unit || say('noUnit')),
                `${say('chartLines')} ${shown.length} / ${series.length}`,
                `${say('chartTimes')} ${points.length} / ${totalCount}`,
                missing(shown),
                disputed > 0 && say('chartDisputed', disputed),
                figures > points.length && say('chartStatements', figures),
                selected > figures && say('chartNotDrawn', selected - figures),
              ]
                .filter(Boolean)
                .join(' · ')}{' '}
              <ShowQuery operation={FiguresByTime} variables={variables} />
            </figcaption>
            <TimeChart series={shown} unit={unit} />
          </>
        )
      }}
    </Answered>
  )
}

/** What can be a point of a line: a page tells whose it is, what it counts, and when. */
function ofKnownTime(where: Where): Where {
  const known = { isNull: false }
  return {
    and: [where, { organization: {}, indicator: known, or: [{ periodFrom: known }, { periodTo: known }] }],
  }
}
