import { expect, it } from 'vitest'
import { parseArticles } from '../../src/parse-articles.js'
import { parsePage } from '../../src/parse-page.js'
import { seeds } from '../seeds.js'

it('articles alone are those of the page', () => {
  for (const source of seeds()) {
    const { parserVersion, articles, captions, leftOut } = parsePage(source)
    expect(parseArticles(source)).toEqual({ parserVersion, articles, captions, leftOut })
  }
})
