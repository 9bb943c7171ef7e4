import type { ResultOf } from '@baobiao/client'
import type { Figure } from './figure-table.js'
import type { FiguresByTime } from './figures.operations.js'
import { daysOfKey, type Length, missingTimes, type TimePoint, timeOf } from './time-points.js'

export interface RankedBar {
  readonly id: string
  /** The owner and what is counted. */
  readonly label: string
  readonly value: number
  /** The figure in the page's words. */
  readonly printed: string
}

const MOST_BARS = 20

/** Pages repeat a figure in subtitle and body: each statement makes one bar. */
export function rankedOf(figures: readonly Figure[]): {
  readonly bars: readonly RankedBar[]
  readonly repeated: number
} {
  const once = new Map<string, RankedBar>()
  for (const { id, text, value, indicator, organization } of figures) {
    const label = [organization?.name, indicator].filter(Boolean).join(' · ')
    const statement = `${label} ${value}`
    // A drawing needs no more digits than a double has; the table keeps them all.
    if (!once.has(statement))
      once.set(statement, { id, label: label || text, value: Number(value), printed: text })
  }
  return { bars: [...once.values()].slice(0, MOST_BARS), repeated: figures.length - once.size }
}

/** What was stated of one owner and indicator at several times of one length. */
export interface TimeSeries {
  readonly name: string
  readonly length: Length
  readonly points: readonly TimePoint[]
  /** How many figures state them: pages repeat each other. */
  readonly figures: number
}

type Group = Pick<
  ResultOf<typeof FiguresByTime>['metricStatistics']['nodes'][number],
  'count' | 'min' | 'median' | 'max'
> & {
  readonly keys: readonly {
    readonly group: string
    readonly value: string | null
    readonly organization?: { readonly name: string } | null
  }[]
}

/**
 * Series with two times and more, those with the most first. Only figures of one owner and one indicator over times of one
 * length make a line: what two zones stated is no course of anything, nor are a month and a year.
 *
 * @param nameOf names the series of a group; null for a group of none
 */
export function seriesOf<One extends Group>(
  groups: readonly One[],
  nameOf: (group: One) => string | null,
  nameOfLength: (length: Length) => string,
): TimeSeries[] {
  const series = new Map<string, { readonly length: Length; readonly points: TimePoint[]; figures: number }>()
  for (const group of groups) {
    const [name, period] = [nameOf(group), keyOf(group, 'PERIOD')?.value]
    const time = period ? timeOf(daysOfKey(period)) : null
    if (name === null || !time || group.median === null) continue
    const full = `${name} · ${nameOfLength(time.length)}`
    const one = series.get(full) ?? { length: time.length, points: [], figures: 0 }
    series.set(full, one)
    one.points.push({ ...time, value: Number(group.median), isDisputed: group.min !== group.max })
    one.figures += group.count
  }
  return [...series]
    .map(([name, { length, points, figures }]) => ({
      name,
      length,
      points: points.sort((a, b) => a.at - b.at),
      figures,
    }))
    .filter(({ points }) => new Set(points.map(({ at }) => at)).size > 1)
    .sort((a, b) => b.points.length - a.points.length)
}

/** How many times are missing in these lines: months, quarters, half years or years. */
export function missingIn(series: readonly TimeSeries[]): ReadonlyMap<Length, number> {
  const missing = new Map<Length, number>()
  for (const { length, points } of series) {
    const counted = COUNTED_AS[length] ?? 'month'
    const count = missingTimes(points)
    if (count > 0) missing.set(counted, (missing.get(counted) ?? 0) + count)
  }
  return missing
}

/** Days and other spans may lie anywhere in their months. */
const COUNTED_AS: Readonly<Partial<Record<Length, Length>>> = {
  quarter: 'quarter',
  half: 'half',
  year: 'year',
}

export function keyOf<One extends Group>({ keys }: One, name: string): One['keys'][number] | undefined {
  return keys.find(({ group }) => group === name)
}
