import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { ShowQuery } from '../layout/show-query.js'
import { BarsChart } from './bars-chart.js'
import { rankedOf } from './chart-data.js'
import { LargestFigures } from './figures.operations.js'
import type { Where } from './use-filters.js'

export interface ChartProps {
  readonly where: Where
  readonly unit: string
  /** How many figures the selection holds, of whatever unit. */
  readonly selected: number
  /** What to show where there is nothing to draw. */
  readonly otherwise?: ReactNode
}

/** The largest figures of one unit, each statement once, with words on what is not drawn. */
export function Ranking({ where, unit, selected, otherwise }: ChartProps) {
  const say = useTexts()
  const variables = { where }
  return (
    <Answered response={useQuery({ query: LargestFigures, variables })}>
      {({ metrics: { totalCount, nodes } }) => {
        const { bars, repeated } = rankedOf(nodes)
        if (bars.length === 0 && otherwise) return otherwise
        return (
          <>
            <figcaption>
              {[
                say('rankingOf', unit || say('noUnit')),
                `${say('chartOf')} ${bars.length} / ${totalCount}`,
                repeated > 0 && say('chartRepeated', repeated),
                selected > totalCount && say('chartOtherUnits', selected - totalCount),
              ]
                .filter(Boolean)
                .join(' · ')}{' '}
              <ShowQuery operation={LargestFigures} variables={variables} />
            </figcaption>
            {bars.length > 0 && <BarsChart bars={bars} unit={unit} />}
          </>
        )
      }}
    </Answered>
  )
}
