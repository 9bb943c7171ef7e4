import { describe, expect, it } from 'vitest'
import { loadArticles } from '../src/articles/article.js'
import { DAMAGES, type Damage } from '../src/composed/damages.js'
import { makePage } from '../src/composed/make-page.js'

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed)
const folded = (text: string): string => text.replace(/\s/g, '').normalize('NFKC')

describe('a made page', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makePage(7)).toEqual(makePage(7))
    expect(makePage(7).text).not.toBe(makePage(8).text)
  })

  it('holds every body whole at its spans', () => {
    for (const seed of SEEDS) {
      const { text, gold } = makePage(seed)
      for (const article of gold.articles) {
        const body = folded(article.bodySpans.map(({ start, end }) => text.slice(start, end)).join(''))
        const clean = loadArticles().find(({ title }) => title === article.title)
        const expected = folded(
          (clean?.body ?? []).map((paragraph) => paragraph.replace(/^## /, '')).join(''),
        )
        expect(body.endsWith(expected), `seed ${seed}: ${article.title}`).toBe(true)
      }
    }
  })

  it('never gives one unit of its text to two articles', () => {
    for (const seed of SEEDS) {
      const spans = makePage(seed).gold.articles.flatMap(({ bodySpans }) => bodySpans)
      const sorted = spans.toSorted((a, b) => a.start - b.start)
      sorted.slice(1).forEach(({ start }, at) => {
        expect(start).toBeGreaterThanOrEqual(sorted[at]?.end ?? 0)
      })
    }
  })

  it.each(Object.keys(DAMAGES) as Damage[])('shows %s', (damage) => {
    const pages = SEEDS.slice(0, 40).map((seed) => [
      makePage(seed, { damages: [damage] }).text,
      makePage(seed, { damages: [] }).text,
    ])
    expect(pages.some(([damaged, clean]) => damaged !== clean)).toBe(true)
  })

  it('makes as many articles as asked, as far as there are clean ones', () => {
    expect(makePage(1, { articles: 3 }).gold.articles).toHaveLength(3)
    expect(makePage(1, { articles: 10_000 }).gold.articles).toHaveLength(loadArticles().length)
  })
})
