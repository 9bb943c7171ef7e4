import type { DateRange } from '../../page.js'
import type { Span } from '../../text/span.js'
import { CharacterSet } from '../character-set.js'
import type { Day } from './calendar.js'
import { PERIOD_RULES } from './period-rules.js'

/** Where a text says when something holds, in units of the text, `end` exclusive. */
export interface Period extends Span {
  readonly range: DateRange | null
  /** Id of the rule that read it. */
  readonly rule: string
}

const START = new CharacterSet('截目如眼迄至“一二三四五六七八九十0123456789今本去上前明当最近过昨下全第国')
/** 比去年, 较2020年: what a change is measured from. */
const BASE_BEFORE = /[比较与]$/
/** 上年同期, 2020年相比: the same; 3月8日电: when the news was sent. */
const OTHER_AFTER = /^(?:同期|同日|同月|相比|电|讯)/

/** The times that a text names, in order; those that a change is measured from and datelines are not among them. */
export function findPeriods(text: string, today: Day | null): Period[] {
  const periods: Period[] = []
  let at = START.next(text, 0)
  while (at >= 0) {
    const period = readPeriod(text, at, today)
    if (period && !isOther(text, period)) periods.push(period)
    at = START.next(text, period?.end ?? at + 1)
  }
  return periods
}

function readPeriod(text: string, start: number, today: Day | null): Period | null {
  if (start > 0 && /\d/.test(text.charAt(start)) && /[\d.]/.test(text.charAt(start - 1))) return null
  for (const { id, pattern, resolve } of PERIOD_RULES) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match)
      return { start, end: start + match[0].length, range: resolve(match.groups ?? {}, today), rule: id }
  }
  return null
}

function isOther(text: string, { start, end }: Span): boolean {
  return (
    BASE_BEFORE.test(text.slice(Math.max(0, start - 1), start)) || OTHER_AFTER.test(text.slice(end, end + 2))
  )
}
