import { describe, expect, it } from 'vitest'
import { keyOf, missingIn, rankedOf, seriesOf } from '../src/figures/chart-data.js'
import { excerptOf } from '../src/figures/excerpt.js'
import type { Figure } from '../src/figures/figure-table.js'
import { daysOfKey, type Length, missingTimes, runsOf, timeOf } from '../src/figures/time-points.js'
import { comparableIn, type Where } from '../src/figures/use-filters.js'

describe('a time', () => {
  it.each([
    ['2024-01-01/2024-12-31', '2024', 'year', '2024-12-31'],
    ['2024-02-01/2024-02-29', '2024-02', 'month', '2024-02-29'],
    ['2024-04-01/2024-06-30', '2024-04-01 – 2024-06-30', 'quarter', '2024-06-30'],
    ['2024-01-01/2024-05-31', '2024-01-01 – 2024-05-31', 'span', '2024-05-31'],
    ['2024-01-15/2024-02-14', '2024-01-15 – 2024-02-14', 'span', '2024-02-14'],
    ['2024-03-08', '2024-03-08', 'day', '2024-03-08'],
    ['../2024-02-29', '… – 2024-02-29', 'until', '2024-02-29'],
  ])('%s is called %s, %s', (key, label, length, day) => {
    expect(timeOf(daysOfKey(key))).toEqual({ label, length, at: Date.parse(day) })
  })

  it('that nobody tells is none', () => {
    expect(timeOf({ from: null, to: null })).toBeNull()
  })
})

describe('times without a value between the first and the last', () => {
  const at = (length: Length) => (day: string) => ({ length, at: Date.parse(day) })
  it.each<[Length, string[], number, number[]]>([
    ['month', ['2023-11-30', '2024-03-31', '2024-04-30'], 3, [1, 2]],
    ['month', ['2023-12-31', '2024-01-31', '2024-01-31'], 0, [3]],
    ['quarter', ['2023-12-31', '2024-03-31', '2024-12-31'], 2, [2, 1]],
    ['half', ['2023-06-30', '2024-12-31'], 2, [1, 1]],
    ['year', ['2021-12-31', '2022-12-31', '2024-12-31'], 1, [2, 1]],
    ['day', ['2024-03-01', '2024-03-30', '2024-06-01'], 2, [2, 1]],
    ['until', [], 0, []],
  ])('of %ss %j are %i', (length, days, missing, runs) => {
    const points = days.map(at(length))
    expect(missingTimes(points)).toBe(missing)
    expect(runsOf(points).map((run) => run.length)).toEqual(runs)
  })

  it('are told by what they are', () => {
    const line = (length: Length, days: readonly string[]) => ({
      name: length,
      length,
      points: days.map(at(length)).map((point) => ({ ...point, label: '', value: 1, isDisputed: false })),
      figures: days.length,
    })
    const lines = [
      line('year', ['2021-12-31', '2023-12-31']),
      line('day', ['2024-01-01', '2024-03-01']),
      line('month', ['2024-01-31', '2024-04-30']),
      line('quarter', ['2024-03-31', '2024-06-30']),
    ]
    expect([...missingIn(lines)]).toEqual([
      ['year', 1],
      ['month', 3],
    ])
  })
})

describe('what can be compared', () => {
  const unit = { unit: { equals: '元' } }
  it('are levels', () => {
    expect(comparableIn({}, '元')).toEqual({ and: [{ and: [{}, { change: { isNull: true } }] }, unit] })
  })
  it('are changes of one direction where those are asked for', () => {
    const where: Where = { change: { equals: 'INCREASE' } }
    expect(comparableIn(where, '元')).toEqual({ and: [where, unit] })
  })
})

describe('the sentence of a figure in a list', () => {
  const figure = (text: string, sentence: string, start: number) => ({
    text,
    span: { start: start + 100 },
    sentence: { text: sentence, span: { start: 100 } },
  })
  const shown = (text: string, sentence: string, start: number): string => {
    const excerpt = excerptOf(figure(text, sentence, start))
    const [mark] = excerpt.marks
    return mark
      ? `${excerpt.text.slice(0, mark.start)}[${excerpt.text.slice(mark.start, mark.end)}]${excerpt.text.slice(mark.end)}`
      : excerpt.text
  }
  it.each([
    ['39家', '高新技术企业39家。', 6, '高新技术企业[39家]。'],
    [
      '3家',
      '今年上半年新增企业3家，又引进外地来的大企业大集团3家。',
      25,
      '…又引进外地来的大企业大集团[3家]。',
    ],
    [
      '3家',
      '新增企业3家，又引进外地来的大企业大集团3家。',
      4,
      '新增企业[3家]，又引进外地来的大企业大集团3家。',
    ],
    [
      '3家',
      '全市去年一年引进了外地来的各种企业1250家今年又引进外地来的大集团3家。',
      35,
      '…1250家今年又引进外地来的大集团[3家]。',
    ],
    [
      '3家',
      '全市去年一年引进各类企业共计1,250家今年又引进外地来的大集团3家。',
      33,
      '…1,250家今年又引进外地来的大集团[3家]。',
    ],
    ['３家', '新增企业3家。', 4, '新增企业3家。'],
  ])('of %s', (text, sentence, start, expected) => {
    expect(shown(text, sentence, start)).toBe(expected)
  })
})

describe('lines over time', () => {
  const group = (owner: string, period: string, median: string, max = median, count = 1) => ({
    count,
    min: median,
    median,
    max,
    keys: [
      { group: 'ORGANIZATION', value: owner },
      { group: 'PERIOD', value: period },
    ],
  })
  const series = (groups: readonly ReturnType<typeof group>[]) =>
    seriesOf(
      groups,
      (one) => keyOf(one, 'ORGANIZATION')?.value ?? null,
      (length) => length,
    ).map(({ name, points }) => [name, ...points.map(({ value }) => value)])

  it('join what one owner stated of times of one length, in order', () => {
    expect(
      series([
        group('甲', '2024-02-01/2024-02-29', '2'),
        group('甲', '2024-01-01/2024-01-31', '1'),
        group('甲', '2023-01-01/2023-12-31', '12'),
        group('乙', '2024-03-01/2024-03-31', '3'),
      ]),
    ).toEqual([['甲 · month', 1, 2]])
  })

  it('tell where pages state different values of one time', () => {
    const [line] = seriesOf(
      [group('甲', '2024-01-01/2024-01-31', '1', '3'), group('甲', '2024-02-01/2024-02-29', '2')],
      () => '甲',
      () => '月',
    )
    expect(line?.points.map(({ isDisputed }) => isDisputed)).toEqual([true, false])
  })
})

it('a line counts the figures behind its times: what pages repeat is drawn once', () => {
  const stated = (month: string, count: number) => ({
    count,
    min: '1',
    median: '1',
    max: '1',
    keys: [{ group: 'PERIOD', value: `${month}-01/${month}-28` }],
  })
  const lines = seriesOf(
    [stated('2023-02', 3), stated('2023-03', 1), { ...stated('2023-05', 2), median: null }],
    () => '高新区',
    () => '月',
  )
  expect(lines.map(({ points, figures }) => [points.length, figures])).toEqual([[2, 4]])
})

it('a statement that pages repeat makes one bar, in the words of the page', () => {
  const figure = (id: string, value: string, text: string): Figure => ({
    id,
    value,
    text,
    max: null,
    unit: '元',
    dimension: 'MONEY',
    qualifier: 'EXACT',
    change: null,
    indicator: '总投资',
    period: null,
    periodRange: null,
    normalized: null,
    organization: { id: 'Organization:1', name: '高新区' },
    span: { start: 0 },
    sentence: { text: '', span: { start: 0 } },
    document: { id: 'Document:1', name: 'a.txt', newspaper: null, publishedOn: null, pageNumber: null },
  })
  const { bars, repeated } = rankedOf([
    figure('a', '5240000000', '52.4亿元'),
    figure('b', '5240000000', '52.4亿'),
    figure('c', '1', '1元'),
  ])
  expect(bars.map(({ label, printed }) => [label, printed])).toEqual([
    ['高新区 · 总投资', '52.4亿元'],
    ['高新区 · 总投资', '1元'],
  ])
  expect(repeated).toBe(1)
})
