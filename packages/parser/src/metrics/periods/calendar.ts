import type { DateRange } from '../../page.js'

/** A day of the Gregorian calendar; `month` counts from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * The day that an ISO 8601 date names.
 *
 * @throws RangeError where it names none: `2023-02-30`
 */
export function parseDay(iso: string): Day {
  const [year = 0, month = 0, day = 0] = ISO_DATE.exec(iso)?.slice(1).map(Number) ?? []
  if (day === 0 || month === 0 || month > 12 || day > lastDayOf(year, month))
    throw new RangeError(`not a date like 2024-03-08: ${iso}`)
  return { year, month, day }
}

export function formatDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The number of days of a month. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** From the first day of one month to the last of another. */
export function months(year: number, first: number, lastYear = year, last = first): DateRange {
  return {
    from: formatDay({ year, month: first, day: 1 }),
    to: formatDay({ year: lastYear, month: last, day: lastDayOf(lastYear, last) }),
  }
}

export function years(first: number, last = first): DateRange {
  return months(first, 1, last, 12)
}
