import type { DateRange } from '../../page.js'
import type { Day } from './calendar.js'
import {
  type Groups,
  lastYears,
  planYears,
  resolveDays,
  resolveDayWord,
  resolveFirstMonths,
  resolveHoliday,
  resolveMonths,
  resolveMonthWord,
  resolvePart,
  resolveSeason,
  resolveSeasonWord,
  resolveYear,
  untilToday,
  yearsBetween,
} from './resolve.js'

/** An expression of time that figures hold for. */
interface PeriodRule {
  readonly id: string
  /** Sticky at the expression's first character. */
  readonly pattern: RegExp
  /** The days it means in a text of `today`, or null where only that day would tell and is not known. */
  readonly resolve: (groups: Groups, today: Day | null) => DateRange | null
}

const TO = '[—\\-~至到]'
const YEAR =
  '(?<year>(?:19|20)\\d\\d年|[一二][〇○零一二三四五六七八九]{3}年|[今本去上前明]年)(?![级版代同]|产(?![量值]))'
const MONTH = '1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]'
const DAY = '3[01]|[12]\\d|[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]'
/** A month or two of one year: 1—5月, 3月份, 6月底. */
const MONTHS = `(?<first>${MONTH})(?:月份?)?(?:${TO}(?<last>${MONTH}))?月(?!\\d|${TO}\\d)[份底末初]?`
const DAYS = `(?<month>${MONTH})月(?<day>${DAY})日?(?:${TO}(?:(?<lastMonth>${MONTH})月)?(?<lastDay>${DAY}))?[日号]`
const PART = '(?<part>上半年|下半年|全年|前[二两三]个?季度|第?[一二三四1-4]季度)'
const AS_OF = '(?<asOf>截至)?'
const SINCE = '(?<since>以来|起|至今)?'

const rule = (id: string, source: string, resolve: PeriodRule['resolve']): PeriodRule => ({
  id,
  pattern: new RegExp(source, 'y'),
  resolve,
})

/** Tried in this order at each place; after GB/T 7408 for how dates and intervals are written. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  rule('as-of-now', '截至(?:目前|今(?![天日年晚晨夏冬])|日前|发稿时?)|目前|如今|眼下|迄今|至今', untilToday),
  rule(
    'plan',
    '“?(?<plan>[一二三四五六七八九十]{1,2})五”?(?:规划)?(?:期间|时期|(?<edge>末)|(?<since>以来))',
    planYears,
  ),
  rule('years', `(?<from>(?:19|20)\\d\\d)年?${TO}(?<until>(?:19|20)\\d\\d)年`, yearsBetween),
  rule('days', `${AS_OF}(?:${YEAR})?${DAYS}${SINCE}`, resolveDays),
  rule(
    'first-months',
    `(?:${YEAR})?前(?<last>\\d{1,2}|[一二两三四五六七八九十]{1,2})个月`,
    resolveFirstMonths,
  ),
  rule('months', `${AS_OF}(?:${YEAR})?${MONTHS}${SINCE}`, resolveMonths),
  rule(
    'holiday',
    `(?:${YEAR}的?)?“?(?<holiday>五一|国庆)”?(?:国际劳动节|节)?(?:小?长假|假期|假日|黄金周)(?:期间)?`,
    resolveHoliday,
  ),
  rule('season', `${YEAR}的?(?<season>[春夏秋冬])[季天](?!学期|招生|高考)${SINCE}`, resolveSeason),
  rule('part-of-year', `${AS_OF}(?:${YEAR}的?)?${PART}`, resolvePart),
  rule('year', `${AS_OF}${YEAR}(?<edge>[底末初])?${SINCE}`, resolveYear),
  rule(
    'last-years',
    '(?:最?近|过去)(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,2})年(?:来|间|里|内|中)?',
    lastYears,
  ),
  rule('day-word', `${AS_OF}(?<word>昨[日天晚]|前[日天](?=[,上下晚])|今[日天])`, resolveDayWord),
  rule(
    'season-word',
    `(?<word>[今去])(?<season>[春夏秋冬])(?<next>今春)?(?![节晚耕播种运茶粮麦稻训装])${SINCE}`,
    resolveSeasonWord,
  ),
  rule('month-word', `${AS_OF}(?<word>[本上当]月)(?!\\d)[底末初]?`, resolveMonthWord),
]
