import { useTexts } from '../language/language.js'
import { useAddress } from '../layout/use-address.js'
import { Ranking } from './ranking.js'
import { TimeLines } from './time-lines.js'
import { comparableIn, type Filters } from './use-filters.js'

interface FigureChartProps {
  readonly filters: Filters
  /** Units of the selection, the commonest first. */
  readonly units: readonly { readonly value: string | null; readonly count: number }[]
  /** How many figures the selection holds. */
  readonly count: number
}

const KINDS = ['ranking', 'time'] as const

/**
 * A chart of the selection in one unit, the one that was chosen or the commonest: no changes unless those were asked for, since
 * a growth is no amount.
 * By time where one indicator is asked for, else ranked; either can be chosen.
 */
export function FigureChart({ filters, units, count }: FigureChartProps) {
  const say = useTexts()
  const [chosen, choose] = useAddress('chart')
  // The commonest unit may be one of changes only, as % often is: the next one takes its place.
  const [unit = '', next] = filters.unit ? [filters.unit] : units.map(({ value }) => value ?? '')
  const kind = KINDS.find((one) => one === chosen) ?? (filters.fields.indicator[0] ? 'time' : 'ranking')
  const Chart = kind === 'time' ? TimeLines : Ranking
  return (
    <figure className="chart">
      <div className="views">
        {KINDS.map((name) => (
          <button key={name} type="button" aria-pressed={name === kind} onClick={() => choose(name)}>
            {say(`chart_${name}`)}
          </button>
        ))}
      </div>
      <Chart
        where={comparableIn(filters.where, unit)}
        unit={unit}
        selected={count}
        otherwise={
          next !== undefined && (
            <Chart where={comparableIn(filters.where, next)} unit={next} selected={count} />
          )
        }
      />
    </figure>
  )
}
