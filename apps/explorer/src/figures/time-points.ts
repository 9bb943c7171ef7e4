/** A value at a time. */
export interface TimePoint {
  readonly id: string
  /** The time in words, as precise as it is known. */
  readonly label: string
  /** Its last day, in milliseconds since 1970; where that is not known, its first. */
  readonly at: number
  readonly value: number
}

export interface Days {
  readonly from: string | null
  readonly to: string | null
}

const DAY = 86_400_000

/** When something was, for a chart: null where neither end is known. */
export function timeOf({ from, to }: Days): Pick<TimePoint, 'label' | 'at'> | null {
  const day = to ?? from
  return day === null ? null : { label: labelOf({ from, to }), at: Date.parse(day) }
}

/** 2024 of a whole year, 2024-03 of a whole month, else the days. */
export function labelOf({ from, to }: Days): string {
  if (from === null || to === null) return `${from ?? '…'} – ${to ?? '…'}`
  if (from === to) return from
  const [first, next] = [from, new Date(Date.parse(to) + DAY).toISOString().slice(0, 10)]
  if (first.endsWith('-01-01') && next === `${Number(first.slice(0, 4)) + 1}-01-01`) return first.slice(0, 4)
  if (first.endsWith('-01') && next.endsWith('-01') && first.slice(0, 7) === to.slice(0, 7))
    return first.slice(0, 7)
  return `${from} – ${to}`
}

/** Days as the API writes them as one key: 2024-01-01/2024-05-31, ../2024-02-29. */
export function daysOfKey(key: string): Days {
  const [from, to] = key.split('/').map((day) => (day === '..' ? null : day))
  return { from: from ?? null, to: to === undefined ? (from ?? null) : to }
}

/** How many months between the first and the last time have no value. */
export function missingMonths(points: readonly TimePoint[]): number {
  const months = new Set(points.map(({ at }) => monthOf(at)))
  return months.size === 0 ? 0 : Math.max(...months) - Math.min(...months) + 1 - months.size
}

function monthOf(at: number): number {
  const day = new Date(at)
  return day.getUTCFullYear() * 12 + day.getUTCMonth()
}

/** Where years begin between the first and the last time; those themselves where none does. */
export function yearsBetween(points: readonly TimePoint[]): number[] {
  const times = points.map(({ at }) => at)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const years: number[] = []
  for (let year = new Date(first).getUTCFullYear() + 1; Date.UTC(year) <= last; year++)
    years.push(Date.UTC(year))
  return years.length > 0 ? years : [first]
}
