import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useTexts } from '../language/language.js'
import { type ChartData, chartDataOf } from './chart-data.js'
import type { Figure } from './figure-table.js'
import { TimeChart } from './time-chart.js'
import { useAmount } from './use-amount.js'

const BAR_HEIGHT = 28
const AXIS = 40
const LABEL_WIDTH = 240
const LABEL_LETTERS = 18

/** A chart of the figures in the table, with words on what it leaves out. */
export function FigureChart({ figures }: { readonly figures: readonly Figure[] }) {
  const data = chartDataOf(figures)
  if (!data) return null
  return (
    <figure className="chart">
      <Caption data={data} />
      {data.kind === 'time' ? (
        <TimeChart points={data.points} unit={data.unit} />
      ) : (
        <Ranking points={data.points} unit={data.unit} />
      )}
    </figure>
  )
}

function Caption({ data }: { readonly data: ChartData }) {
  const say = useTexts()
  const { kind, unit, points, untold, otherUnits } = data
  const words = [
    `${say(kind === 'time' ? 'chartByTime' : 'chartRanking')}${unit && ` (${unit})`}`,
    `${say('chartOf')}: ${points.length}`,
    kind === 'time' && data.missing > 0 && `${say('chartMissing')}: ${data.missing}`,
    otherUnits > 0 && `${say('chartOtherUnits')}: ${otherUnits}`,
    untold > 0 && `${say('chartUntold')}: ${untold}`,
  ]
  return <figcaption>{words.filter(Boolean).join(' · ')}</figcaption>
}

type RankingProps = Pick<Extract<ChartData, { readonly kind: 'ranking' }>, 'points' | 'unit'>

function Ranking({ points, unit }: RankingProps) {
  const say = useTexts()
  const amount = useAmount()
  const short = (label: string): string =>
    label.length > LABEL_LETTERS ? `${label.slice(0, LABEL_LETTERS - 1)}…` : label
  const labels = new Map(points.map(({ id, label }) => [id, label]))
  return (
    <ResponsiveContainer width="100%" height={AXIS + points.length * BAR_HEIGHT}>
      <BarChart data={[...points]} layout="vertical" margin={{ top: 4, right: 24, bottom: 0, left: 0 }}>
        <XAxis type="number" tickFormatter={(value: number) => amount(value)} stroke="var(--quiet)" />
        <YAxis
          type="category"
          dataKey="id"
          tickFormatter={(id: string) => short(labels.get(id) ?? '')}
          interval={0}
          width={LABEL_WIDTH}
          fontSize={13}
          stroke="var(--quiet)"
        />
        <Tooltip
          formatter={(value) => `${amount(Number(value))} ${unit}`}
          labelFormatter={(id) => labels.get(String(id)) ?? ''}
          contentStyle={{ background: 'var(--paper)', color: 'var(--ink)' }}
        />
        <Bar dataKey="value" name={say('value')} fill="var(--accent)" isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  )
}
