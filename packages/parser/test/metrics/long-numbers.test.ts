import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/index.js'
import { show } from './show.js'

const codesOf = (text: string): string[] =>
  parsePage(text).warnings.map(({ code, span }) => `${code} ${span && text.slice(span.start, span.end)}`)

describe('a number of more than 40 digits', () => {
  it.each([
    ['9'.repeat(41), '元'],
    [`0.${'0'.repeat(40)}1`, '元'],
    [`1${',000'.repeat(14)}`, '元'],
    ['亿'.repeat(60), '元'],
    // Its value has as many, though it is written with fewer; or what it converts into has.
    [`${'9'.repeat(38)}万亿`, '元'],
    [`${'9'.repeat(38)}`, '公里'],
  ])('is left out with a warning, and the page is kept: %s', (number, unit) => {
    const text = `投资${number}${unit}建设,引进企业3家。`
    expect(parsePage(text).metrics.map(show)).toEqual(['3家 = 3 家'])
    expect(codesOf(text)).toEqual([expect.stringMatching(`^figureTooLong ${number}`)])
  })

  it('is read where it has 40', () => {
    const text = `投资${'9'.repeat(40)}元,引进企业3家。`
    expect(parsePage(text).metrics.map(({ value }) => value)).toEqual(['9'.repeat(40), '3'])
    expect(codesOf(text)).toEqual([])
  })
})
