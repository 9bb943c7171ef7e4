import { badInput } from '../graphql/errors.js'

export type Interval = 'DAY' | 'MONTH' | 'YEAR'

export interface TimelineRequest {
  readonly interval: Interval
  /** ISO dates; null: from the first, to the last that there is. */
  readonly from: string | null
  readonly to: string | null
}

export interface TimelinePoint {
  /** 2024, 2024-03 or 2024-03-08. */
  readonly period: string
  readonly count: number
}

/** Characters of an ISO date that name its period. */
export const PERIOD_LENGTHS: Readonly<Record<Interval, number>> = { YEAR: 4, MONTH: 7, DAY: 10 }
const MAX_POINTS = 1_000

/**
 * Puts a 0 where nothing was found.
 *
 * @param counted in the order of the periods
 * @throws GraphQLError BAD_PAGE
 */
export function withoutGaps(
  counted: readonly TimelinePoint[],
  { interval, from, to }: TimelineRequest,
): TimelinePoint[] {
  const length = PERIOD_LENGTHS[interval]
  const first = from?.slice(0, length) ?? counted[0]?.period
  const last = to?.slice(0, length) ?? counted.at(-1)?.period
  if (first === undefined || last === undefined) return []
  const found = new Map(counted.map(({ period, count }) => [period, count]))
  return periods(first, last).map((period) => ({ period, count: found.get(period) ?? 0 }))
}

function periods(first: string, last: string): string[] {
  const all: string[] = []
  for (let at = first; at <= last; at = next(at)) {
    if (all.length === MAX_POINTS)
      throw badInput(
        'BAD_PAGE',
        `a timeline may have ${MAX_POINTS} points: take a longer interval or a shorter time`,
        ['interval'],
      )
    all.push(at)
  }
  return all
}

function next(period: string): string {
  const [year = 0, month, day] = period.split('-').map(Number)
  if (month === undefined) return iso(year + 1, 0, 1).slice(0, 4)
  if (day === undefined) return iso(year, month, 1).slice(0, 7)
  return iso(year, month - 1, day + 1)
}

function iso(year: number, monthIndex: number, day: number): string {
  return new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10)
}
