import { describe, expect, it } from 'vitest'
import { keyOf, rankedOf, seriesOf } from '../src/figures/chart-data.js'
import type { Figure } from '../src/figures/figure-table.js'
import { daysOfKey, missingMonths, timeOf } from '../src/figures/time-points.js'

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

it('months without a value are counted between the first and the last', () => {
  const at = (day: string) => ({ at: Date.parse(day) })
  expect(missingMonths([at('2023-11-30'), at('2024-03-31'), at('2024-03-08')])).toBe(3)
  expect(missingMonths([])).toBe(0)
})

describe('lines over time', () => {
  const group = (owner: string, period: string, median: string, max = median) => ({
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
    sentence: { text: '' },
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
