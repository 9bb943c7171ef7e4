import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { TimeSeries } from './chart-data.js'
import { yearsBetween } from './time-points.js'
import { useAmount } from './use-amount.js'

interface TimeChartProps {
  readonly series: readonly TimeSeries[]
  readonly unit: string
}

const HEIGHT = 300
const DAYS_LETTERS = 'YYYY-MM'.length

/** Figures by the time that they are about, at its true distances: a gap of months is as wide as it was long. */
export function TimeChart({ series, unit }: TimeChartProps) {
  const amount = useAmount()
  const points = series.flatMap((one) => one.points)
  const labels = new Map(points.map(({ at, label }) => [at, label]))
  const times = [...labels.keys()].sort((a, b) => a - b)
  const rows = times.map((at) => ({
    at,
    ...Object.fromEntries(
      series.map(({ name, points: own }) => [name, own.find((point) => point.at === at)?.value]),
    ),
  }))
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
        {series.map(({ name }, index) => (
          <Line
            key={name}
            dataKey={(row: (typeof rows)[number]) => (row as Readonly<Record<string, number>>)[name]}
            name={name}
            stroke={`var(--series-${index + 1})`}
            strokeWidth={2}
            dot
            connectNulls
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}
