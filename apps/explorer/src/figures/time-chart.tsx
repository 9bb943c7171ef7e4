import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useTexts } from '../language/language.js'
import { type TimePoint, yearsBetween } from './time-points.js'
import { useAmount } from './use-amount.js'

interface TimeChartProps {
  readonly points: readonly TimePoint[]
  readonly unit: string
}

const HEIGHT = 280

/** Figures by the time that they are about, at its true distances: a gap of months is as wide as it was long. */
export function TimeChart({ points, unit }: TimeChartProps) {
  const say = useTexts()
  const amount = useAmount()
  const labels = new Map(points.map(({ at, label }) => [at, label]))
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <LineChart data={[...points]} margin={{ top: 8, right: 24, bottom: 0, left: 16 }}>
        <CartesianGrid stroke="var(--line)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          ticks={yearsBetween(points)}
          tickFormatter={(at: number) => new Date(at).toISOString().slice(0, 4)}
          stroke="var(--quiet)"
        />
        <YAxis tickFormatter={(value: number) => amount(value)} width={80} stroke="var(--quiet)" />
        <Tooltip
          formatter={(value) => `${amount(Number(value))} ${unit}`}
          labelFormatter={(at) => labels.get(Number(at)) ?? ''}
          contentStyle={{ background: 'var(--paper)', color: 'var(--ink)' }}
        />
        <Line dataKey="value" name={say('value')} stroke="var(--accent)" dot isAnimationActive={false} />
      </LineChart>
    </ResponsiveContainer>
  )
}
