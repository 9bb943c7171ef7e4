import { CLAUSE_MARK } from '../../lexicon/marks.js'
import { longestRegionFrom, regionNames } from '../lexicon/administrative-regions.js'
import { COUNTRIES } from '../lexicon/countries.js'
import { HEAD_TYPES } from '../lexicon/heads.js'
import { KNOWN_NAMES } from '../lexicon/known-names.js'
import { longestFrom, longestTo } from '../lexicon/longest-names.js'
import { WORD_CLASS_COUNT, wordClassOf, wordsOf } from './words.js'

/** How many values each clue of a character can take, in the order of `cluesOf`. */
export const CLUE_SIZES = [4, WORD_CLASS_COUNT, 4, 4, 4, 5, 6] as const
export const CLUES = CLUE_SIZES.length
const [PLACE, WORD_CLASS, HEAD, REGION_START, REGION_END, KNOWN, NEXT_HEAD] = [0, 1, 2, 3, 4, 5, 6] as const

const LONGEST_HEAD = longestTo(HEAD_TYPES.keys())
const LONGEST_KNOWN = longestFrom(KNOWN_NAMES.keys())
const LONGEST_COUNTRY = longestFrom(COUNTRIES)
const MOST_CHARACTERS = { head: 8, known: 10 } as const

/**
 * What the tables and the runtime's dictionary say of each character of a folded text, `CLUES` small numbers a character:
 *
 * - its place in its word: 0 alone, 1 first, 2 last, 3 inner;
 * - the class of its word;
 * - how long the longest head is that ends with it (公司, 党总支): 0 for none, up to 3;
 * - which region starts with it, and which ends: 1 in full (沧州市), 2 for short (沧州), 3 a country;
 * - how long the known name is that starts with it: 0 for none, 1 for two characters, up to 4;
 * - how far the next head of two characters or more is in the sentence: 0 for none, then in steps of four characters up to 5.
 */
export function cluesOf(text: string): Uint8Array {
  const clues = new Uint8Array(text.length * CLUES)
  addWords(text, clues)
  addHeads(text, clues)
  addRegions(text, clues)
  addKnown(text, clues)
  return clues
}

function addWords(text: string, clues: Uint8Array): void {
  const { starts, ends } = wordsOf(text)
  for (let i = 0; i < text.length; i++) {
    const [start, end] = [starts[i] as number, ends[i] as number]
    const last = end === i + 1
    clues[i * CLUES + PLACE] = start === i ? (last ? 0 : 1) : last ? 2 : 3
    clues[i * CLUES + WORD_CLASS] =
      start === i ? wordClassOf(text.slice(start, end)) : (clues[(i - 1) * CLUES + WORD_CLASS] as number)
  }
}

function addHeads(text: string, clues: Uint8Array): void {
  let next = -1
  for (let i = text.length - 1; i >= 0; i--) {
    let length = Math.min(MOST_CHARACTERS.head, LONGEST_HEAD[text.charCodeAt(i)] as number, i + 1)
    while (length > 0 && !HEAD_TYPES.has(text.slice(i - length + 1, i + 1))) length--
    clues[i * CLUES + HEAD] = Math.min(3, length)
    if (CLAUSE_MARK.test(text.charAt(i))) next = -1
    if (length >= 2) next = i
    clues[i * CLUES + NEXT_HEAD] = next < 0 ? 0 : Math.min(5, 1 + ((next - i) >> 2))
  }
}

function addRegions(text: string, clues: Uint8Array): void {
  const lengths = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const longest = Math.max(longestRegionFrom(unit), LONGEST_COUNTRY[unit] as number)
    for (let length = 2; length <= longest && i + length <= text.length; length++) {
      const form = regionForm(text.slice(i, i + length))
      if (form === 0) continue
      clues[i * CLUES + REGION_START] = form
      const last = i + length - 1
      if (length <= (lengths[last] as number)) continue
      lengths[last] = length
      clues[last * CLUES + REGION_END] = form
    }
  }
}

function regionForm(name: string): number {
  const region = regionNames().get(name)
  if (region) return region.form === 'full' ? 1 : 2
  return COUNTRIES.has(name) ? 3 : 0
}

function addKnown(text: string, clues: Uint8Array): void {
  for (let i = 0; i < text.length; i++) {
    let length = Math.min(MOST_CHARACTERS.known, LONGEST_KNOWN[text.charCodeAt(i)] as number, text.length - i)
    while (length > 1 && !KNOWN_NAMES.has(text.slice(i, i + length))) length--
    if (length > 1) clues[i * CLUES + KNOWN] = Math.min(4, length - 1)
  }
}
