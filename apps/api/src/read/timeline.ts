import { badInput } from '../errors.js'
import { type Interval, periodOf, periodsBetween } from './periods.js'

export interface TimelineRequest {
  readonly interval: Interval
  /** Which of the entity's times. */
  readonly by: string
  /** ISO dates; null: from the first, to the last that there is. */
  readonly from: string | null
  readonly to: string | null
}

export interface TimelinePoint {
  /** 2024, 2024-Q1, 2024-03 or 2024-03-08. */
  readonly period: string
  readonly count: number
}

const MAX_POINTS = 1_000

/**
 * Puts a 0 where nothing was found.
 *
 * @param counted in the order of the periods
 * @throws GraphQLError BAD_PAGE
 */
export function pointsWithoutGaps(
  counted: readonly TimelinePoint[],
  { interval, from, to }: TimelineRequest,
): TimelinePoint[] {
  const first = from === null ? counted[0]?.period : periodOf(from, interval)
  const last = to === null ? counted.at(-1)?.period : periodOf(to, interval)
  if (first === undefined || last === undefined) return []
  const found = new Map(counted.map(({ period, count }) => [period, count]))
  const points: TimelinePoint[] = []
  for (const period of periodsBetween(first, last, interval)) {
    if (points.length === MAX_POINTS)
      throw badInput(
        'BAD_PAGE',
        `a timeline may have ${MAX_POINTS} points: take a longer interval or a shorter time`,
        ['interval'],
      )
    points.push({ period, count: found.get(period) ?? 0 })
  }
  return points
}
