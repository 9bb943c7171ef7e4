/** How long a time is; `until` where only its end or its beginning is known. */
export type Length = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'span' | 'until'

/** A value at a time. */
export interface TimePoint {
  /** The time in words, as precise as it is known. */
  readonly label: string
  readonly length: Length
  /** Its last day, in milliseconds since 1970; where that is not known, its first. */
  readonly at: number
  readonly value: number
  /** Whether pages state different values of that time; `value` is the one in the middle. */
  readonly isDisputed: boolean
}

interface Days {
  readonly from: string | null
  readonly to: string | null
}

const DAY = 86_400_000

/** When something was, for a chart: null where neither end is known. */
export function timeOf(days: Days): Pick<TimePoint, 'label' | 'length' | 'at'> | null {
  const day = days.to ?? days.from
  return day === null ? null : { label: labelOf(days), length: lengthOf(days), at: Date.parse(day) }
}

/** 2024 of a whole year, 2024-03 of a whole month, else the days. */
function labelOf({ from, to }: Days): string {
  if (from === null || to === null) return `${from ?? '…'} – ${to ?? '…'}`
  switch (lengthOf({ from, to })) {
    case 'day':
      return from
    case 'month':
      return from.slice(0, 7)
    case 'year':
      return from.slice(0, 4)
    default:
      return `${from} – ${to}`
  }
}

const MONTHS: Readonly<Record<number, Length>> = { 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' }

function lengthOf({ from, to }: Days): Length {
  if (from === null || to === null) return 'until'
  if (from === to) return 'day'
  const next = new Date(Date.parse(to) + DAY)
  const isWhole = from.endsWith('-01') && next.getUTCDate() === 1
  return (isWhole && MONTHS[monthOf(next.getTime()) - monthOf(Date.parse(from))]) || 'span'
}

/** Days as the API writes them as one key: 2024-01-01/2024-05-31, ../2024-02-29. */
export function daysOfKey(key: string): Days {
  const [from, to] = key.split('/').map((day) => (day === '..' ? null : day))
  return { from: from ?? null, to: to === undefined ? (from ?? null) : to }
}

/** How many months apart two times are that follow each other; days and other spans, when both are of the same or the next month. */
const STEPS: Readonly<Record<Length, number>> = {
  day: 1,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  span: 1,
  until: 1,
}

type Placed = Pick<TimePoint, 'at' | 'length'>

/** How many times like these, which are of one length and in order, have no value between the first and the last. */
export function missingTimes(points: readonly Placed[]): number {
  let missing = 0
  for (const [index, point] of points.entries()) missing += missingBetween(points[index - 1] ?? point, point)
  return missing
}

/** Times in order, cut where some between them have no value. */
export function runsOf<Point extends Placed>(points: readonly Point[]): Point[][] {
  const runs: Point[][] = []
  let last: Point | undefined
  for (const point of points) {
    if (last && missingBetween(last, point) === 0) runs.at(-1)?.push(point)
    else runs.push([point])
    last = point
  }
  return runs
}

function missingBetween(one: Placed, next: Placed): number {
  return Math.max(0, Math.ceil((monthOf(next.at) - monthOf(one.at)) / STEPS[next.length]) - 1)
}

function monthOf(at: number): number {
  const day = new Date(at)
  return day.getUTCFullYear() * 12 + day.getUTCMonth()
}

/** Where years begin between the first and the last time; those themselves where none does. */
export function yearsBetween(times: readonly number[]): number[] {
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const years: number[] = []
  for (let year = new Date(first).getUTCFullYear() + 1; Date.UTC(year) <= last; year++)
    years.push(Date.UTC(year))
  return years.length > 0 ? years : [first, last]
}
