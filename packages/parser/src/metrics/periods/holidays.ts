import type { DateRange } from '../../page.js'

/** Holidays of several days whose days depend on the year. */
export type Holiday = 'national' | 'labour'

/**
 * First and last day (month and day) of the holidays as the yearly notices of the State Council set them (关于部分节假日安排的通知, 2000 to 2025);
 * the National Day holiday is 1 to 7 October in the years that are not listed.
 */
const DAYS: Readonly<Record<Holiday, Readonly<Record<number, readonly [first: string, last: string]>>>> = {
  national: {
    2009: ['10-01', '10-08'],
    2012: ['09-30', '10-07'],
    2017: ['10-01', '10-08'],
    2020: ['10-01', '10-08'],
    2023: ['09-29', '10-06'],
    2025: ['10-01', '10-08'],
  },
  labour: {
    2008: ['05-01', '05-03'],
    2009: ['05-01', '05-03'],
    2010: ['05-01', '05-03'],
    2011: ['04-30', '05-02'],
    2012: ['04-29', '05-01'],
    2013: ['04-29', '05-01'],
    2014: ['05-01', '05-03'],
    2015: ['05-01', '05-03'],
    2016: ['04-30', '05-02'],
    2017: ['04-29', '05-01'],
    2018: ['04-29', '05-01'],
    2019: ['05-01', '05-04'],
    2020: ['05-01', '05-05'],
    2021: ['05-01', '05-05'],
    2022: ['04-30', '05-04'],
    2023: ['04-29', '05-03'],
    2024: ['05-01', '05-05'],
    2025: ['05-01', '05-05'],
  },
}
/** Until 2007 both holidays were of seven days. */
const LAST_OF_SEVEN = 2007
const FIRST = 2000
const LAST = 2025

/** The days of a holiday; null in years of which no notice is in the table. */
export function holidayOf(holiday: Holiday, year: number): DateRange | null {
  if (year < FIRST || year > LAST) return null
  const seven = holiday === 'national' || year <= LAST_OF_SEVEN
  const month = holiday === 'national' ? '10' : '05'
  const days = DAYS[holiday][year] ?? (seven ? [`${month}-01`, `${month}-07`] : null)
  return days && { from: `${year}-${days[0]}`, to: `${year}-${days[1]}` }
}
