import type { PageText } from '../../articles/page-text.js'
import { type Day, lastDayOf } from './calendar.js'

const DATE = /((?:19|20)\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?!\d)/

/** The day of issue that the page's furniture prints, or null: 2024年3月8日星期五. */
export function printedDay(leftOut: PageText['leftOut']): Day | null {
  for (const { text, reason } of leftOut) {
    const date = reason === 'pageFurniture' ? DATE.exec(text.text) : null
    const [year = 0, month = 0, day = 0] = date?.slice(1).map(Number) ?? []
    if (month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)) return { year, month, day }
  }
  return null
}
