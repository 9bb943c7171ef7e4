import {
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { useLanguage, useTexts } from '../language/language.js'
import { chartDataOf } from './chart-data.js'
import type { Figure } from './figure-table.js'

const BAR_HEIGHT = 28

/** A chart of the figures in the table, with words on what it leaves out. */
export function FigureChart({ figures }: { readonly figures: readonly Figure[] }) {
  const say = useTexts()
  const { language } = useLanguage()
  const data = chartDataOf(figures)
  if (!data) return null
  const { kind, unit, points, leftOut } = data
  const format = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 4 })
  const amount = (value: unknown): string => `${format.format(Number(value))} ${unit}`
  return (
    <figure className="chart">
      <figcaption>
        {say(kind === 'time' ? 'chartByTime' : 'chartRanking')}
        {unit && ` (${unit})`} · {say('chartOf')}: {points.length}
        {leftOut > 0 && ` · ${leftOut} ${say('chartLeftOut')}`}
      </figcaption>
      <ResponsiveContainer width="100%" height={kind === 'time' ? 280 : 60 + points.length * BAR_HEIGHT}>
        {kind === 'time' ? (
          <LineChart data={[...points]}>
            <CartesianGrid stroke="var(--line)" />
            <XAxis dataKey="label" stroke="var(--quiet)" />
            <YAxis tickFormatter={(value) => format.format(value)} stroke="var(--quiet)" />
            <Tooltip formatter={amount} />
            <Line dataKey="value" name={say('value')} stroke="var(--accent)" isAnimationActive={false} />
          </LineChart>
        ) : (
          <BarChart data={[...points]} layout="vertical">
            <XAxis type="number" tickFormatter={(value) => format.format(value)} stroke="var(--quiet)" />
            <YAxis type="category" dataKey="label" width={220} stroke="var(--quiet)" />
            <Tooltip formatter={amount} />
            <Bar dataKey="value" name={say('value')} fill="var(--accent)" isAnimationActive={false} />
          </BarChart>
        )}
      </ResponsiveContainer>
    </figure>
  )
}
