import { describe, expect, it } from 'vitest'
import { PERIOD_RULES } from '../../src/metrics/periods/period-rules.js'
import { metricsOf } from './show.js'

/** The day of issue in all of these. */
const TODAY = '2024-03-08'

/** An expression, and the first and last day that it means. */
type PeriodSpec = readonly [text: string, from: string | null, to: string | null]

/** For each rule. */
const RULES: Readonly<Record<string, readonly PeriodSpec[]>> = {
  'as-of-now': [
    ['截至目前', null, '2024-03-08'],
    ['目前', null, '2024-03-08'],
    ['如今', null, '2024-03-08'],
  ],
  plan: [
    ['“十四五”期间', '2021-01-01', '2025-12-31'],
    ['十三五期间', '2016-01-01', '2020-12-31'],
    ['“一五”时期', '1953-01-01', '1957-12-31'],
    ['“十四五”末', '2025-01-01', '2025-12-31'],
    ['“十四五”以来', '2021-01-01', '2024-03-08'],
  ],
  years: [
    ['2019—2023年', '2019-01-01', '2023-12-31'],
    ['2019年至2023年', '2019-01-01', '2023-12-31'],
  ],
  days: [
    ['3月5日', '2024-03-05', '2024-03-05'],
    ['2月1日至5日', '2024-02-01', '2024-02-05'],
    ['2023年5月1日至6月3日', '2023-05-01', '2023-06-03'],
    ['截至2月10日', null, '2024-02-10'],
    // Soon after the day of issue it is this year's, later last year's.
    ['4月1日', '2024-04-01', '2024-04-01'],
    ['11月1日', '2023-11-01', '2023-11-01'],
    ['七月十二日', '2023-07-12', '2023-07-12'],
  ],
  'first-months': [
    ['今年前2个月', '2024-01-01', '2024-02-29'],
    ['2023年前十个月', '2023-01-01', '2023-10-31'],
    ['前8个月', '2023-01-01', '2023-08-31'],
  ],
  months: [
    ['今年1—2月', '2024-01-01', '2024-02-29'],
    ['1至2月', '2024-01-01', '2024-02-29'],
    ['2月份', '2024-02-01', '2024-02-29'],
    ['2023年12月底', '2023-12-01', '2023-12-31'],
    ['去年11月', '2023-11-01', '2023-11-30'],
    ['截至2月底', null, '2024-02-29'],
    ['今年1月以来', '2024-01-01', '2024-03-08'],
    ['11月', '2023-11-01', '2023-11-30'],
  ],
  'part-of-year': [
    ['今年上半年', '2024-01-01', '2024-06-30'],
    ['去年下半年', '2023-07-01', '2023-12-31'],
    ['2023年前三季度', '2023-01-01', '2023-09-30'],
    ['第三季度', '2023-07-01', '2023-09-30'],
    ['一季度', '2024-01-01', '2024-03-31'],
    ['2023年全年', '2023-01-01', '2023-12-31'],
  ],
  year: [
    ['2023年', '2023-01-01', '2023-12-31'],
    ['一九九五年', '1995-01-01', '1995-12-31'],
    ['二〇二一年', '2021-01-01', '2021-12-31'],
    ['去年', '2023-01-01', '2023-12-31'],
    ['前年', '2022-01-01', '2022-12-31'],
    ['2023年底', '2023-12-01', '2023-12-31'],
    ['截至去年底', null, '2023-12-31'],
    ['今年以来', '2024-01-01', '2024-03-08'],
  ],
  'last-years': [
    ['近三年来', '2021-03-08', '2024-03-08'],
    ['过去5年', '2019-03-08', '2024-03-08'],
  ],
  'day-word': [
    ['昨日', '2024-03-07', '2024-03-07'],
    ['今天', '2024-03-08', '2024-03-08'],
    ['截至昨日', null, '2024-03-07'],
  ],
  'month-word': [
    ['上月', '2024-02-01', '2024-02-29'],
    ['截至上月末', null, '2024-02-29'],
  ],
}

it('has examples for each rule', () => {
  expect(Object.keys(RULES)).toEqual(PERIOD_RULES.map(({ id }) => id))
})

describe.each(Object.entries(RULES))('%s', (_, specs) => {
  it.each(specs)('%s', (text, from, to) => {
    const source = `${text},该厂新建车间3座。`
    const metric = metricsOf(source, { publishedOn: TODAY }).at(-1)
    expect(metric?.period).toBe(text)
    expect(source.slice(metric?.periodSpan?.start, metric?.periodSpan?.end)).toBe(text)
    expect(metric?.periodRange).toEqual({ from, to })
  })
})

it.each([
  ['比去年增长3%。', null],
  ['与2020年相比增长3%。', null],
  ['去年同期为3%。', null],
  ['3月8日讯该厂新建车间3座。', null],
  ['2023级新生3人。', null],
  ['新建车间3座,明年完工。', null],
  ['去年建成。今天有车间3座。', '今天'],
  ['目前有车间8座。其中,新建3座。', '目前'],
  ['目前有车间8座。新建3座。', null],
])('takes no period from what stands elsewhere, 其中 apart: %s', (sentence, period) => {
  expect(metricsOf(sentence).at(-1)?.period).toBe(period)
})

describe('the day of issue', () => {
  const TEXT = '今年该厂新建车间3座。'

  it('is unknown where neither page nor caller tells', () => {
    const [metric] = metricsOf(TEXT)
    expect([metric?.period, metric?.periodRange]).toEqual(['今年', null])
  })

  it('is read from the page', () => {
    const [metric] = metricsOf(`2023年7月8日 星期六\n\n${TEXT}`)
    expect(metric?.periodRange).toEqual({ from: '2023-01-01', to: '2023-12-31' })
  })

  it('is what the caller says it is', () => {
    const [metric] = metricsOf(`2023年7月8日 星期六\n\n${TEXT}`, { publishedOn: TODAY })
    expect(metric?.periodRange).toEqual({ from: '2024-01-01', to: '2024-12-31' })
  })

  it.each(['2024-02-30', '8 March', ''])('cannot be %j', (publishedOn) => {
    expect(() => metricsOf(TEXT, { publishedOn })).toThrow(RangeError)
  })
})
