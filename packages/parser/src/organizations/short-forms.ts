import { HEAD_TYPES } from './lexicon/heads.js'
import { KNOWN_NAMES } from './lexicon/known-names.js'
import type { PageMentions } from './mentions.js'
import { type Reading, readText } from './model/reading.js'
import { splitRegion } from './name-parts.js'
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
  const forms = new Map<string, string>()
  const readings = mentions.passages.map(({ text }) => text.text)
  const page = readings.join('\n')
  for (const name of new Set(mentions.all().map((mention) => mentions.surfaceOf(mention)))) {
    if (name.length < SHORTEST_FULL || headTypeOf(name) !== 'COMPANY') continue
    const { rest } = splitRegion(name)
    const form = longestUsed(rest, name, page)
    if (form && !forms.has(form)) forms.set(form, name)
  }
  return forms
}

function longestUsed(rest: string, name: string, page: string): string | null {
  const reading = readText(rest)
  for (let length = Math.min(LONGEST_FORM, rest.length - 2); length >= SHORTEST_FORM; length--) {
    const form = rest.slice(0, length)
    if (!endsWord(reading, length) || isCommon(form)) continue
    if (occurrences(page, form) > occurrences(page, name)) return form
  }
  return null
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

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1
}
