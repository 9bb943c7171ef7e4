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

/** 主任|罗汀 is a person, whom 罗汀律师事务所 is called by. */
const POST =
  /(?:主任|律师|医生|大夫|经理|董事长|厂长|店主|店长|老板|掌柜|所长|院长|校长|师傅|会计|创始人|负责人|传人|老人)$/
const OF_PERSON = /^(?:先生|女士|师傅|老人|大夫|本人|夫妇)/
const LONGEST_POST = 3

function countIn(mentions: PageMentions, names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const texts = mentions.passages.map(({ text }) => text.text)
  for (const { name, at, start } of occurrencesOf(new Set(names), texts)) {
    const text = texts[at] as string
    const isPerson =
      POST.test(text.slice(Math.max(0, start - LONGEST_POST), start)) ||
      OF_PERSON.test(text.slice(start + name.length, start + name.length + LONGEST_POST))
    counts.set(name, isPerson ? -Infinity : (counts.get(name) ?? 0) + 1)
  }
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
