import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useTexts } from '../language/language.js'
import { useNarrow } from '../layout/use-narrow.js'
import type { RankedBar } from './chart-data.js'
import { useAmount } from './use-amount.js'

const BAR_HEIGHT = 28
const AXIS = 40
const FONT_SIZE = 13
/** Room for the words of a bar: characters of them. */
const CHARACTERS = { wide: 20, narrow: 8 }
/** Room for the value that a page prints behind its bar. */
const VALUE_ROOM = 96

interface BarsChartProps {
  readonly bars: readonly RankedBar[]
  readonly unit: string
}

/** Bars from nothing up, each with its value as printed. */
export function BarsChart({ bars, unit }: BarsChartProps) {
  const say = useTexts()
  const amount = useAmount()
  const characters = useNarrow() ? CHARACTERS.narrow : CHARACTERS.wide
  const labels = new Map(bars.map(({ id, label }) => [id, label]))
  // Without a space to break at, a label keeps to its line.
  const short = (label: string): string =>
    (label.length > characters ? `${label.slice(0, characters - 1)}…` : label).replaceAll(' ', '\u00A0')
  return (
    <ResponsiveContainer width="100%" height={AXIS + bars.length * BAR_HEIGHT}>
      <BarChart data={[...bars]} layout="vertical" margin={{ top: 4, right: VALUE_ROOM, bottom: 0, left: 0 }}>
        <XAxis type="number" domain={[0, 'auto']} tickFormatter={amount} stroke="var(--quiet)" />
        <YAxis
          type="category"
          dataKey="id"
          tickFormatter={(id: string) => short(labels.get(id) ?? '')}
          interval={0}
          width={(characters + 1) * FONT_SIZE}
          fontSize={FONT_SIZE}
          stroke="var(--quiet)"
        />
        <Tooltip
          formatter={(value) => `${amount(Number(value))} ${unit}`}
          labelFormatter={(id) => labels.get(String(id)) ?? ''}
          contentStyle={{ background: 'var(--paper)', color: 'var(--ink)' }}
          cursor={{ fill: 'var(--sheet)' }}
        />
        <Bar dataKey="value" name={say('value')} fill="var(--series-1)" isAnimationActive={false}>
          <LabelList dataKey="printed" position="right" fill="var(--ink)" fontSize={FONT_SIZE} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  )
}
