import type { DateRange } from '../../page.js'
import { addDays, type Day, formatDay, lastDayOf, months, years } from './calendar.js'
import { holidayOf } from './holidays.js'

/** The named groups of all rules' patterns. */
export type Groups = Readonly<Partial<Record<GroupName, string>>>
type GroupName =
  | 'asOf'
  | 'count'
  | 'day'
  | 'edge'
  | 'first'
  | 'from'
  | 'holiday'
  | 'last'
  | 'lastDay'
  | 'lastMonth'
  | 'month'
  | 'next'
  | 'part'
  | 'plan'
  | 'season'
  | 'since'
  | 'until'
  | 'word'
  | 'year'

export function untilToday(_: Groups, today: Day | null): DateRange | null {
  return today && { from: null, to: formatDay(today) }
}

/** The five-year plans: 1953 to 1957, 1958 to 1962, and from 1966 on one after the other. */
export function planYears(groups: Groups, today: Day | null): DateRange {
  const number = numberOf(groups.plan)
  const first = number > 2 ? 1951 + 5 * number : 1948 + 5 * number
  return bounded(years(groups.edge ? first + 4 : first, first + 4), groups, today)
}

export function yearsBetween({ from, until }: Groups): DateRange {
  return years(Number(from), Number(until))
}

/** A day without a year may be at most this many days after the day of issue: 将于11月10日起发行. */
const DAYS_AHEAD = 92

export function resolveDays(groups: Groups, today: Day | null): DateRange | null {
  const month = numberOf(groups.month)
  const day = numberOf(groups.day)
  const near = (now: Day): boolean => {
    const { year, month: lastMonth, day: lastDay } = addDays(now, DAYS_AHEAD)
    return year > now.year || month * 100 + day <= lastMonth * 100 + lastDay
  }
  const year = yearOf(groups.year, today, near)
  if (year === null || day > lastDayOf(year, month)) return null
  const last = {
    year,
    month: groups.lastMonth ? numberOf(groups.lastMonth) : month,
    day: groups.lastDay ? numberOf(groups.lastDay) : day,
  }
  return bounded({ from: formatDay({ year, month, day }), to: formatDay(last) }, groups, today)
}

export function resolveMonths(groups: Groups, today: Day | null): DateRange | null {
  const first = numberOf(groups.first)
  const last = groups.last ? numberOf(groups.last) : first
  const year = yearOf(groups.year, today, (now) => first <= now.month)
  return year === null || last < first ? null : bounded(months(year, first, year, last), groups, today)
}

export function resolveFirstMonths(groups: Groups, today: Day | null): DateRange | null {
  const last = numberOf(groups.last)
  const year = yearOf(groups.year, today, (now) => last <= now.month)
  return year === null || last > 12 ? null : months(year, 1, year, last)
}

export function resolvePart(groups: Groups, today: Day | null): DateRange | null {
  const [first, last] = monthsOf(groups.part ?? '')
  const year = yearOf(groups.year, today, (now) => first <= now.month)
  return year === null ? null : bounded(months(year, first, year, last), groups, today)
}

function monthsOf(part: string): readonly [first: number, last: number] {
  if (part === '上半年') return [1, 6]
  if (part === '下半年') return [7, 12]
  if (part === '全年') return [1, 12]
  const quarter = numberOf(part.replace(/[前第个季度]/g, ''))
  return [part.startsWith('前') ? 1 : 3 * quarter - 2, 3 * quarter]
}

/** The last such holiday that had begun by today, where no year is written. */
export function resolveHoliday({ holiday, year: written }: Groups, today: Day | null): DateRange | null {
  const month = holiday === '国庆' ? 10 : 5
  const year = yearOf(written, today, (now) => month <= now.month)
  return year === null ? null : holidayOf(holiday === '国庆' ? 'national' : 'labour', year)
}

/** The first months of the seasons, of three months each, as weather services divide the year. */
const SEASONS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 }

export function resolveSeason(groups: Groups, today: Day | null): DateRange | null {
  const year = yearOf(groups.year, today)
  return year === null ? null : seasonFrom(year, groups, today)
}

/** 今春, 去冬, 去冬今春; in January and February 今冬 began last year, and 去冬 is the same. */
export function resolveSeasonWord(groups: Groups, today: Day | null): DateRange | null {
  if (!today) return null
  const begun = groups.word === '今' && !(groups.season === '冬' && today.month <= 2)
  return seasonFrom(begun ? today.year : today.year - 1, groups, today)
}

function seasonFrom(year: number, groups: Groups, today: Day | null): DateRange {
  const first = SEASONS[groups.season ?? ''] ?? 1
  const lasts = groups.next ? 5 : 2
  const last = first + lasts
  return bounded(
    last > 12 ? months(year, first, year + 1, last - 12) : months(year, first, year, last),
    groups,
    today,
  )
}

export function resolveYear(groups: Groups, today: Day | null): DateRange | null {
  const year = yearOf(groups.year, today)
  if (year === null) return null
  const range = groups.edge ? months(year, groups.edge === '初' ? 1 : 12) : years(year)
  return bounded(range, groups, today)
}

export function lastYears({ count }: Groups, today: Day | null): DateRange | null {
  if (!today) return null
  const year = today.year - numberOf(count)
  const day = Math.min(today.day, lastDayOf(year, today.month))
  return { from: formatDay({ year, month: today.month, day }), to: formatDay(today) }
}

const DAYS_AGO: Readonly<Record<string, number>> = { 今: 0, 昨: 1, 前: 2 }

export function resolveDayWord(groups: Groups, today: Day | null): DateRange | null {
  if (!today) return null
  const day = formatDay(addDays(today, -(DAYS_AGO[groups.word?.charAt(0) ?? ''] ?? 0)))
  return bounded({ from: day, to: day }, groups, today)
}

export function resolveMonthWord(groups: Groups, today: Day | null): DateRange | null {
  if (!today) return null
  const { year, month } = addDays({ ...today, day: 1 }, groups.word === '上月' ? -1 : 0)
  return bounded(months(year, month), groups, today)
}

/** 截至 looks back from the last day, 以来 goes on until today. */
function bounded(range: DateRange, { asOf, since }: Groups, today: Day | null): DateRange {
  if (asOf) return { from: null, to: range.to }
  return since ? { from: range.from, to: today && formatDay(today) } : range
}

const YEARS_ON: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 上: -1, 前: -2, 明: 1 }

/** The year written, or where none is, the last one in which the time had begun by today. */
function yearOf(word: string | undefined, today: Day | null, begun?: (today: Day) => boolean): number | null {
  if (word === undefined) return today && (begun?.(today) ? today.year : today.year - 1)
  const years = word.length === 2 ? YEARS_ON[word.charAt(0)] : undefined
  if (years !== undefined) return today && today.year + years
  return Number(Array.from(word.slice(0, 4), digitOf).join(''))
}

const DIGITS = '零一二三四五六七八九'

/** 十四 is 14, 两 is 2, 12 is 12: whole numbers below a hundred. */
function numberOf(word = ''): number {
  if (/^\d+$/.test(word)) return Number(word)
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word]
  const ten = word.includes('十') ? digitOf(tens || '一') : 0
  return 10 * ten + (ones ? digitOf(ones) : 0)
}

function digitOf(character: string): number {
  if (character === '两') return 2
  if ('〇○'.includes(character)) return 0
  return DIGITS.includes(character) ? DIGITS.indexOf(character) : Number(character)
}
