import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { TimeSeries } from './chart-data.js'
import { runsOf, yearsBetween } from './time-points.js'
import { useAmount } from './use-amount.js'

interface TimeChartProps {
  readonly series: readonly TimeSeries[]
  readonly unit: string
}

const HEIGHT = 300
const DAYS_LETTERS = 'YYYY-MM'.length

/**
 * Figures by the time that they are about, at its true distances: a gap of months is as wide as it was long, and what leads
 * over it is dashed.
 */
export function TimeChart({ series, unit }: TimeChartProps) {
  const amount = useAmount()
  const points = series.flatMap((one) => one.points)
  const labels = new Map(points.map(({ at, label }) => [at, label]))
  const times = [...labels.keys()].sort((a, b) => a - b)
  const rows = times.map((at) => ({ at }))
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <LineChart data={rows} margin={{ top: 8, right: 32, bottom: 0, left: 8 }}>
        <CartesianGrid stroke="var(--line)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          ticks={yearsBetween(times)}
          tickFormatter={(at: number) => new Date(at).toISOString().slice(0, DAYS_LETTERS)}
          stroke="var(--quiet)"
        />
        <YAxis domain={[0, 'auto']} tickFormatter={amount} width={72} stroke="var(--quiet)" />
        <Tooltip
          formatter={(value) => `${amount(Number(value))} ${unit}`}
          labelFormatter={(at) => labels.get(Number(at)) ?? ''}
          contentStyle={{ background: 'var(--paper)', color: 'var(--ink)' }}
        />
        <Legend />
        {series.flatMap((one, index) => linesOf(one, `var(--series-${index + 1})`))}
      </LineChart>
    </ResponsiveContainer>
  )
}

interface Row {
  readonly at: number
}

/** All times of a series with a dashed line through them, and a whole one wherever none is missing between two. */
function linesOf({ name, points }: TimeSeries, colour: string) {
  const runs = runsOf(points).filter((run) => run.length > 1)
  const isWhole = runs[0]?.length === points.length
  const all = (
    <Line
      key={name}
      dataKey={valueIn(points)}
      name={name}
      stroke={colour}
      strokeWidth={2}
      strokeDasharray={isWhole ? '' : '2 6'}
      dot={{ strokeDasharray: '' }}
      connectNulls
      isAnimationActive={false}
    />
  )
  if (isWhole) return [all]
  const parts = runs.map((run) => (
    <Line
      key={`${name} ${run[0]?.label}`}
      dataKey={valueIn(run)}
      stroke={colour}
      strokeWidth={2}
      dot={false}
      activeDot={false}
      connectNulls
      legendType="none"
      tooltipType="none"
      isAnimationActive={false}
    />
  ))
  return [all, ...parts]
}

function valueIn(points: TimeSeries['points']): (row: Row) => number | undefined {
  const values = new Map(points.map(({ at, value }) => [at, value]))
  return ({ at }) => values.get(at)
}
