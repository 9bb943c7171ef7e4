import { describe, expect, it } from 'vitest'
import { keyOfAddress, type StoredReading } from '../src/documents/readings.js'
import { cut, type Mark, marksWithin } from '../src/marks/marks.js'

const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({
  key: `${kind}-${start}`,
  kind,
  start,
  end,
})
/** Pieces as text, what is marked in brackets. */
const shown = (text: string, marks: readonly Mark[]): string =>
  cut(text, marks)
    .map((piece) => (piece.mark ? `[${piece.text}]` : piece.text))
    .join('')

describe('cutting a text at its marks', () => {
  const text = '高新区新增企业126家'
  it.each<[string, readonly Mark[], string]>([
    ['none', [], '高新区新增企业126家'],
    ['in any order', [mark('metric', 7, 11), mark('organization', 0, 3)], '[高新区]新增企业[126家]'],
    [
      'one headline around another mark',
      [mark('title', 0, 11), mark('metric', 7, 11)],
      '[高新区新增企业][126家]',
    ],
    [
      'two that overlap: the first',
      [mark('organization', 0, 3), mark('metric', 2, 7)],
      '[高新区]新增企业126家',
    ],
    [
      'two that begin together: the longer',
      [mark('organization', 0, 3), mark('organization', 0, 5)],
      '[高新区新增]企业126家',
    ],
  ])('%s', (_, marks, expected) => {
    expect(shown(text, marks)).toBe(expected)
    expect(
      cut(text, marks)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })

  it('names the first piece of a headline only', () => {
    const pieces = cut(text, [mark('title', 0, 11), mark('organization', 3, 5)])
    expect(pieces.map((piece) => piece.mark?.continued ?? false)).toEqual([false, false, true])
  })

  it('gives a line of print its part of what runs over its end', () => {
    const [part] = marksWithin([mark('organization', 2, 8)], { start: 5, end: 10 })
    expect(part).toMatchObject({ start: 0, end: 3, continued: true })
  })
})

describe('the place that an address names', () => {
  const span = { start: 120, end: 124, boxes: null }
  const highlight: StoredReading = {
    __typename: 'MetricHighlight',
    span,
    metric: { id: 'Metric:ab12' },
  }
  const readings = new Map([['metric-120', highlight]])
  it.each([
    ['', null],
    ['#metric-120', 'metric-120'],
    ['#Metric:ab12', 'metric-120'],
    ['#Metric%3Aab12', 'metric-120'],
    ['#metric-Metric:ab12', 'metric-120'],
    ['#Article:cd34', 'Article:cd34'],
  ])('%j is %j', (hash, key) => {
    expect(keyOfAddress(hash, readings)).toBe(key)
  })
})
