import { spawnSync } from 'node:child_process'
import { chromiumPath } from '@baobiao/testing/chromium-path'
import { describe, expect, it } from 'vitest'
import { openChromium } from '../src/press/chromium.js'
import { composeSheet } from '../src/press/compose.js'
import { PRESS_FAMILIES } from '../src/press/families.js'
import { printPages } from '../src/press/press.js'
import { READERS, type Reader } from '../src/press/read-back.js'
import { inStreamOrder, STREAM_ORDERS } from '../src/press/stream-order.js'
import { Random } from '../src/random.js'
import { pressSample } from '../src/samples/press-sample.js'
import { TYPESET } from '../src/text/wrap.js'

const FORMS = Object.keys(READERS) as Reader[]
const has = (tool: string): boolean => spawnSync(tool, ['-v']).error === undefined
const missing = [
  ...(chromiumPath() === null ? ['Chromium'] : []),
  ...['pdftotext', 'mutool'].filter((tool) => !has(tool)),
]
if (missing.length > 0) console.warn(`SKIPPED: no page is typeset, ${missing.join(' and ')} is not installed`)

describe.each(PRESS_FAMILIES)('$name', (family) => {
  const { sheet, articles } = composeSheet(family, 5)

  it('composes the same page for the same seed', () => {
    expect(composeSheet(family, 5).sheet).toEqual(sheet)
  })

  it('sets every article whole and on the page', () => {
    expect(articles.length).toBeGreaterThan(0)
    articles.forEach((article, index) => {
      const printed = sheet.lines.filter((line) => line.article === index)
      const characters = (role: string): number =>
        printed.filter((line) => line.role === role).reduce((sum, { text }) => sum + bare(text).length, 0)
      expect(characters('title')).toBe(bare(article.title).length)
      expect(characters('paragraph') + characters('section')).toBe(
        bare(article.paragraphs.map(({ text }) => text).join('')).length,
      )
      for (const line of printed) {
        expect(line.y).toBeGreaterThanOrEqual(0)
        expect(line.y + line.size).toBeLessThanOrEqual(sheet.height)
      }
    })
  })

  it('sets no line of a body into the next column', () => {
    for (const line of sheet.lines.filter(({ role }) => role === 'paragraph')) {
      const held = line.text.replace(/[，。、；：！？”’）》]+$/, '')
      expect(TYPESET.widthOf(held) * line.size).toBeLessThan(line.width + 0.1)
    }
  })

  it.each(STREAM_ORDERS)('draws every line once in the order of %s', (order) => {
    const drawn = inStreamOrder(sheet.lines, order, new Random(1))
    expect(new Set(drawn).size).toBe(sheet.lines.length)
    expect(drawn).toHaveLength(sheet.lines.length)
  })
})

describe.skipIf(missing.length > 0)('a typeset page', () => {
  it.each(['feature', 'headline-between'])('%s comes back from every reader with its gold', async (name) => {
    const family = PRESS_FAMILIES.find((one) => one.name === name)
    if (!family) throw new Error(`no family ${name}`)
    const browser = await openChromium()
    try {
      const { texts, lost } = await printPages(browser, family, [3], FORMS)
      expect(lost).toEqual([])
      expect(texts.map(({ form }) => form)).toEqual(FORMS)
      for (const { text, gold } of texts) {
        const known = gold.marks.reduce((sum, { start, end }) => sum + bare(text.slice(start, end)).length, 0)
        expect(known / bare(text).length).toBeGreaterThan(0.97)
      }
    } finally {
      await browser.close()
    }
  })
})

describe('the frozen sample', () => {
  const sample = pressSample()

  it('has every family in every form', () => {
    const found = new Set(sample.map(({ form, family }) => `${form} ${family}`))
    for (const form of FORMS)
      for (const { name } of PRESS_FAMILIES) expect(found).toContain(`${form} ${name}`)
  })

  it('holds its gold', () => {
    for (const { id, text, gold, layout } of sample) {
      for (const { title, bodySpans } of gold.articles) {
        expect(title, id).not.toBe('')
        const body = bodySpans.map(({ start, end }) => text.slice(start, end)).join('')
        expect(body.length, `${id} ${title}`).toBeGreaterThan(10)
      }
      for (const { start, end } of gold.marks) expect(text.slice(start, end), id).toMatch(/^\S([^\n]*\S)?$/u)
      for (const line of layout?.lines ?? []) expect(line.end, id).toBeLessThanOrEqual(text.length)
    }
  })
})

function bare(text: string): string {
  return text.replace(/\s/g, '')
}
