import { describe, expect, it } from 'vitest'
import { dividePage } from '../../src/divide-page.js'
import { seeds } from '../seeds.js'

const codesOf = (page: string): string[] => dividePage(page).warnings.map(({ code }) => code)

/** Each paragraph in lines of eleven characters, cut in two, and all second halves before the first ones. */
function mixed(page: string): string {
  const halves = dividePage(page).text.articles.flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ text }) => text.length > 60)
      .map(({ text }) => {
        const lines = text.text.match(/.{1,11}/gu) ?? []
        return [lines.slice(0, lines.length >> 1), lines.slice(lines.length >> 1)] as const
      }),
  )
  return [...halves.map(([, second]) => second), ...halves.map(([first]) => first)].flat().join('\n')
}

describe('the order of reading', () => {
  it.each(seeds())('is not doubted on page %#', (page) => {
    expect(codesOf(page)).not.toContain('brokenReadingOrder')
  })

  it('is doubted where columns are mixed', () => {
    expect(
      seeds().filter((page) => codesOf(mixed(page)).includes('brokenReadingOrder')).length,
    ).toBeGreaterThan(3)
  })
})
