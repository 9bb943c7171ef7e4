import { HEAD_TYPES } from './lexicon/heads.js'
import { KNOWN_NAMES } from './lexicon/known-names.js'
import type { PageMentions } from './mentions.js'
import { type Reading, readText } from './model/reading.js'
import { splitRegion } from './name-parts.js'
import { occurrencesOf } from './occurrences.js'
import { headTypeOf } from './type-of.js'

/** `(FAA)` right after a name. */
const ACRONYM = /^\((?:英文)?(?:简称|缩写)?[:“"]?([A-Z][A-Za-z]{1,7})[”"]?\)/
/** `(以下简称“…”)` right after a name. */
const DEFINITION = /^\((?:以下|下)?简?称(?:为|作)?[“"《]?([^”"》)]{2,12})[”"》]?(?:[,;、][^)]*)?\)/

/** What the page itself teaches: abbreviation → the name that it stands for. */
export function definitionsOf(mentions: PageMentions): Map<string, string> {
  const definitions = new Map<string, string>()
  for (const mention of mentions.all()) {
    const { text } = mentions.passages[mention.passage]?.text ?? { text: '' }
    const behind = text.slice(mention.end, mention.end + 40)
    const match = DEFINITION.exec(behind) ?? ACRONYM.exec(behind)
    if (match?.[1]) definitions.set(match[1], mentions.surfaceOf(mention))
  }
  return definitions
}

/** A full name is longer than any of its short forms. */
const SHORTEST_FULL = 6
const SHORTEST_FORM = 2
const LONGEST_FORM = 6

/**
 * The short forms by which the page calls its companies: the beginning of the name after its region, down to two letters
 * (沃润达 of 沃润达金属包装制品有限公司), where the page writes them apart from the name. → short form, full name.
 */
export function shortFormsOf(mentions: PageMentions): Map<string, string> {
  const names = new Set(mentions.all().map((mention) => mentions.surfaceOf(mention)))
  const candidates = [...names].flatMap((name) => {
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
  const reading = readText(rest)
  const forms: string[] = []
  for (let length = Math.min(LONGEST_FORM, rest.length - 2); length >= SHORTEST_FORM; length--) {
    const form = rest.slice(0, length)
    if (endsWord(reading, length) && !isCommon(form)) forms.push(form)
  }
  return forms
}

function countIn(mentions: PageMentions, names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const texts = mentions.passages.map(({ text }) => text.text)
  for (const { name } of occurrencesOf(new Set(names), texts)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** A short form is cut where a word of the name ends. */
function endsWord({ words, wordAt }: Reading, length: number): boolean {
  return words[wordAt[length - 1] as number]?.end === length
}

/** One word of the language, or a head, names nobody. */
function isCommon(form: string): boolean {
  const { words } = readText(form)
  const [word] = words
  return (
    HEAD_TYPES.has(form) ||
    KNOWN_NAMES.has(form) ||
    (words.length === 1 && word !== undefined && form.length === 2)
  )
}
