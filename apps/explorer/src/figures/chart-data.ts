import type { Figure } from './figure-table.js'
import { missingMonths, type TimePoint, timeOf } from './time-points.js'

export interface Bar {
  readonly id: string
  /** The owner and what is counted. */
  readonly label: string
  readonly value: number
}

export type ChartData = {
  readonly unit: string
  /** Figures of the same unit that repeat one that is shown, or of no known time. */
  readonly untold: number
  /** Figures of another unit, and changes, which this chart cannot hold. */
  readonly otherUnits: number
} & (
  | { readonly kind: 'time'; readonly points: readonly TimePoint[]; readonly missing: number }
  | { readonly kind: 'ranking'; readonly points: readonly Bar[] }
)

const MOST_BARS = 20

/**
 * What of the figures can honestly stand in one chart: one unit only, changes apart from levels, each statement once. By
 * time where they share one indicator, else ranked by value.
 */
export function chartDataOf(figures: readonly Figure[]): ChartData | null {
  const unit = mostFrequent(figures.map((figure) => unitOf(figure)))
  const levels = figures.filter((figure) => unitOf(figure) === unit && figure.change === null)
  if (unit === undefined || levels.length < 2) return null
  const otherUnits = figures.length - levels.length
  const times = timesOf(levels)
  const indicators = new Set(times.map(({ indicator }) => indicator))
  if (indicators.size === 1 && new Set(times.map(({ at }) => at)).size > 1)
    return {
      kind: 'time',
      unit,
      points: times,
      missing: missingMonths(times),
      untold: levels.length - times.length,
      otherUnits,
    }
  const points = ranked(levels)
  return { kind: 'ranking', unit, points, untold: levels.length - points.length, otherUnits }
}

function timesOf(figures: readonly Figure[]): (TimePoint & Pick<Figure, 'indicator'>)[] {
  const points = figures.flatMap((figure) => {
    const time = figure.periodRange && timeOf(figure.periodRange)
    return time ? [{ id: figure.id, indicator: figure.indicator, value: amountOf(figure), ...time }] : []
  })
  return once(points, ({ at, value }) => `${at} ${value}`).sort((a, b) => a.at - b.at)
}

function ranked(figures: readonly Figure[]): Bar[] {
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
function once<Stated>(figures: readonly Stated[], identity: (figure: Stated) => string): Stated[] {
  return [...new Map(figures.map((figure) => [identity(figure), figure])).values()]
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
