import type { Figure } from './figure-table.js'

export interface Point {
  readonly id: string
  /** The day, or the owner and what is counted. */
  readonly label: string
  readonly value: number
}

export interface ChartData {
  readonly kind: 'time' | 'ranking'
  readonly unit: string
  readonly points: readonly Point[]
  /** Figures of another unit, or without a time, which this chart cannot hold. */
  readonly leftOut: number
}

const MOST_BARS = 20

/**
 * What of the figures can honestly stand in one chart: one unit only, changes apart from levels, each statement once. By
 * time where they share one indicator, else ranked by value.
 */
export function chartDataOf(figures: readonly Figure[]): ChartData | null {
  const unit = mostFrequent(figures.map((figure) => unitOf(figure)))
  const levels = figures.filter((figure) => unitOf(figure) === unit && figure.change === null)
  if (unit === undefined || levels.length < 2) return null
  const timed = levels.filter(({ periodRange }) => periodRange?.to ?? periodRange?.from)
  const indicators = new Set(timed.map(({ indicator }) => indicator))
  const byTime = timed.length > 1 && indicators.size === 1
  const points = byTime ? pointsByTime(timed) : pointsByRank(levels)
  return { kind: byTime ? 'time' : 'ranking', unit, points, leftOut: figures.length - points.length }
}

function pointsByTime(figures: readonly Figure[]): Point[] {
  return once(figures, ({ periodRange, value }) => `${periodRange?.to ?? periodRange?.from} ${value}`)
    .map((figure) => ({
      id: figure.id,
      label: figure.periodRange?.to ?? figure.periodRange?.from ?? '',
      value: amountOf(figure),
    }))
    .sort((a, b) => a.label.localeCompare(b.label))
}

function pointsByRank(figures: readonly Figure[]): Point[] {
  return once(figures, ({ organization, indicator, value }) => `${organization?.id} ${indicator} ${value}`)
    .map((figure) => ({
      id: figure.id,
      label: [figure.organization?.name, figure.indicator].filter(Boolean).join(' · ') || figure.text,
      value: amountOf(figure),
    }))
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_BARS)
}

/** A drawing needs no more digits than a double has; the table keeps them all. */
function amountOf({ normalized, value }: Figure): number {
  return Number(normalized?.value ?? value)
}

function unitOf({ normalized, unit }: Figure): string {
  return normalized?.unit ?? unit
}

/** Pages repeat a figure in subtitle and body: each statement counts once. */
function once(figures: readonly Figure[], identity: (figure: Figure) => string): Figure[] {
  return [...new Map(figures.map((figure) => [identity(figure), figure])).values()]
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
