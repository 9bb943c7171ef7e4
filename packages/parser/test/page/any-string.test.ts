import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainPage } from '../../src/explain/explain-page.js'
import type { Page } from '../../src/page.js'
import { parsePage } from '../../src/parse-page.js'
import { foldString } from '../../src/text/fold.js'
import type { Span } from '../../src/text/span.js'
import { seeds } from '../seeds.js'

const NEWSPRINT = fc
  .array(
    fc.constantFrom(
      ...[...'一二三报记者讯的电。，、：；（）“”《》——#*|<>□▶1290%万 　\n\n\t\r'],
      ...['本报讯（记者', '通讯员', '摄', '资料片', '河北日报', '——', '\r\n', '广告', '下转第2版', '责编：'],
    ),
    { maxLength: 200 },
  )
  .map((parts) => parts.join(''))
const DAMAGED = fc
  .tuple(fc.constantFrom(...seeds()), fc.nat(4000), fc.array(fc.nat(400), { maxLength: 4 }))
  .map(([page, from, cuts]) =>
    cuts.reduce((text, cut) => text.slice(0, cut) + text.slice(cut + 3), page.slice(from, from + 800)),
  )
const ANY = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), NEWSPRINT, DAMAGED)

function spansOf(page: Page): Span[] {
  const captions = [...page.captions, ...page.articles.flatMap((article) => article.captions)]
  return [
    ...captions,
    ...page.leftOut,
    ...page.metrics,
    ...page.organizations.flatMap(({ mentions }) => mentions),
    ...page.articles.flatMap((article) => [
      ...article.bodySpans,
      ...article.authors,
      ...Object.values(article.headlineSpans).flat(),
      ...(article.dateline ? [article.dateline] : []),
    ]),
  ]
}

/** Whether the characters of `text` stand in `whole` in their order: markup is what may stand between them. */
function isWithin(text: string, whole: string): boolean {
  let at = 0
  for (let i = 0; i < whole.length; i++) if (whole.charAt(i) === text.charAt(at)) at++
  return at >= text.length
}

describe('any string', () => {
  it('is a page, whose spans lie inside it', () => {
    fc.assert(
      fc.property(ANY, (source) => {
        for (const { start, end } of spansOf(parsePage(source))) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(source.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same page every time', () => {
    fc.assert(
      fc.property(ANY, (source) => {
        expect(parsePage(source)).toEqual(parsePage(source))
      }),
      { numRuns: 50 },
    )
  })

  it('has bodies that do not overlap, and paragraphs that say what stands at their spans', () => {
    fc.assert(
      fc.property(ANY, (source) => {
        const { articles } = parsePage(source)
        const bodies = articles.flatMap(({ bodySpans }) => bodySpans).toSorted((a, b) => a.start - b.start)
        bodies.slice(1).forEach(({ start }, at) => {
          expect(start).toBeGreaterThanOrEqual(bodies[at]?.end ?? 0)
        })
        for (const paragraph of articles.flatMap(({ paragraphs }) => paragraphs)) {
          const printed = paragraph.spans.map(({ start, end }) => source.slice(start, end)).join('')
          expect(foldString(paragraph.text)).toBe(foldString(printed))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is explained line by line', () => {
    fc.assert(
      fc.property(ANY, (source) => {
        const lines = explainPage(source)
        const numbers = lines.map(({ line }) => line)
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
        for (const { start, end, text } of lines)
          expect(isWithin(text, foldString(source.slice(start, end))), text).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
