import { describe, expect, it } from 'vitest'
import { FORMS } from '../src/gold.js'
import { PRESS_FAMILIES } from '../src/press/families.js'
import { TEXT_FAMILIES } from '../src/text-forms/families.js'
import { makeText } from '../src/text-forms/make-text.js'

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed)

describe.each(TEXT_FAMILIES)('$form/$name', (family) => {
  const texts = SEEDS.map((seed) => makeText(family, seed))

  it('gives the same text for the same seed', () => {
    expect(makeText(family, 3)).toEqual(texts[3])
  })

  it('marks pieces of single lines, in order, without overlap', () => {
    for (const { text, gold } of texts) {
      let end = 0
      for (const mark of gold.marks) {
        expect(mark.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(mark.start, mark.end)).toMatch(/^\S([^\n]*\S)?$/u)
        end = mark.end
      }
    }
  })

  it('has every article with its headline and the characters of its body', () => {
    for (const { text, gold } of texts) {
      gold.articles.forEach((article, index) => {
        const printed = (role: string): string =>
          gold.marks
            .filter((mark) => mark.article === index && mark.role === role)
            .map(({ start, end }) => text.slice(start, end))
            .join('')
        expect(bare(printed('title'))).toBe(bare(article.title))
        expect(bare(printed('kicker'))).toBe(bare(article.kicker ?? ''))
        expect(bare(printed('subtitle')).replace(/^—+/, '')).toBe(bare(article.subtitle ?? ''))
        expect(bare(printed('caption'))).toHaveLength(bare(article.captions.join('')).length)
        const body = article.bodySpans.map(({ start, end }) => text.slice(start, end)).join('')
        expect(body).toBe(
          gold.marks
            .filter(({ article, role }) => article === index && (role === 'paragraph' || role === 'section'))
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        )
        // a picture's story may be as short as 凌云在比赛中。
        expect(body.length).toBeGreaterThanOrEqual(6)
        for (const section of article.sections) expect(bare(body)).toContain(bare(section))
      })
    }
  })
})

const bare = (text: string): string => text.replace(/\s/g, '')

describe('families', () => {
  const families = [...TEXT_FAMILIES, ...PRESS_FAMILIES.map((family) => ({ ...family, form: 'press' }))]

  it('have names of their own within a form', () => {
    const names = families.map(({ form, name }) => `${form}/${name}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each([...FORMS.slice(0, 5), 'press'])('%s has fitted and left-out families', (form) => {
    const parts = families.filter((family) => family.form === form).map(({ part }) => part)
    expect(parts.filter((part) => part === 'fitting').length).toBeGreaterThanOrEqual(4)
    expect(parts.filter((part) => part === 'leftOut').length).toBeGreaterThanOrEqual(3)
  })
})
