import { HEAD_TYPES } from '../lexicon/heads.js'
import { KNOWN_NAMES } from '../lexicon/known-names.js'
import type { PageMentions } from '../mentions.js'
import { splitRegion } from '../naming/name-parts.js'
import { headTypeOf } from '../naming/type-of.js'
import { occurrencesOf } from '../occurrences.js'
import { wordsOf } from '../tagger/words.js'
import { LEGAL_FORMS, LEGAL_NAME } from './is-short-form.js'

/** A full name is longer than any of its short forms. */
const SHORTEST_FULL = 6
const SHORTEST_FORM = 2
const LONGEST_FORM = 6

/**
 * The short forms by which the page calls its companies: the beginning of the name after its region, down to two characters
 * (沃润达 of 沃润达金属包装制品有限公司), where the page writes them apart from the name. → short form, full name.
 */
export function companyShortForms(mentions: PageMentions): Map<string, string> {
  const surfaces = new Set(mentions.all().map((mention) => mentions.surfaceOf(mention)))
  // 沧港铁路 is 沧州沧港铁路有限公司 rather than 沧港铁路唐洼车站.
  const names = [...surfaces].sort((a, b) => Number(LEGAL_NAME.test(b)) - Number(LEGAL_NAME.test(a)))
  const candidates = names.flatMap((name) => {
    const forms = name.length >= SHORTEST_FULL && headTypeOf(name) === 'COMPANY' ? formsOf(name) : []
    return forms.length > 0 ? [{ name, forms }] : []
  })
  const counts = countIn(
    mentions,
    candidates.flatMap(({ name, forms }) => [name, ...forms]),
  )
  const shortForms = new Map<string, string>()
  for (const { name, forms } of candidates) {
    const form = forms.find((one) => (counts.get(one) ?? 0) > (counts.get(name) ?? 0))
    if (form && !shortForms.has(form)) shortForms.set(form, name)
  }
  return shortForms
}

/** What may stand for a company's name, the longest first. */
function formsOf(name: string): string[] {
  const { rest } = splitRegion(name)
  const { ends } = wordsOf(rest)
  const forms: string[] = []
  for (let length = Math.min(LONGEST_FORM, rest.length - 2); length >= SHORTEST_FORM; length--) {
    const form = rest.slice(0, length)
    // A short form is cut where a word of the name ends.
    if (ends[length - 1] === length && !isCommon(form) && !isAbove(form, rest.slice(length))) forms.push(form)
  }
  return forms
}

/** 安钢集团 is above 安钢集团|第二炼轧厂, not short for it. */
function isAbove(form: string, behind: string): boolean {
  return (
    headTypeOf(form, 2) !== null &&
    headTypeOf(behind) !== null &&
    !LEGAL_FORMS.some((legal) => legal.test(behind))
  )
}

function countIn(mentions: PageMentions, names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const texts = mentions.passages.map(({ text }) => text.text)
  for (const { name } of occurrencesOf(new Set(names), texts)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** One word of the language, or a head, names nobody. */
function isCommon(form: string): boolean {
  return (
    HEAD_TYPES.has(form) ||
    KNOWN_NAMES.has(form) ||
    (form.length === 2 && wordsOf(form).ends[0] === form.length)
  )
}
