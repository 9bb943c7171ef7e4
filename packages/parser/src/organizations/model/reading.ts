import type { OrganizationType } from '../../page.js'
import { LONGEST_REGION, type Region, regionNames } from '../lexicon/administrative-regions.js'
import { HEAD_TYPES } from '../lexicon/heads.js'
import { KNOWN_NAMES } from '../lexicon/known-names.js'
import { WORD_CLASSES } from '../lexicon/word-classes.js'
import { hashOf } from './hash.js'

export interface Word {
  readonly start: number
  readonly end: number
  readonly hash: number
  /** Part of speech of a common word that is no noun, else the word's length as a digit. */
  readonly wordClass: string
}

export interface Head {
  readonly length: number
  readonly hash: number
  readonly type: OrganizationType
}

/** What the tables and the runtime's dictionary know about a folded text, letter by letter. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  /** Index of the word that each letter is in. */
  readonly wordAt: Int32Array
  /** The longest head that ends with each letter. */
  readonly headEnding: readonly (Head | null)[]
  /** The longest region name that starts, and that ends, with each letter: its length and form. */
  readonly regionStarting: readonly (RegionAt | null)[]
  readonly regionEnding: readonly (RegionAt | null)[]
  /** Length of the longest known name that starts with each letter, or 0. */
  readonly knownStarting: Uint8Array
  /** Where the next head of two letters or more ends, before the sentence does; -1 where there is none. */
  readonly nextHead: Int32Array
}

export interface RegionAt {
  readonly length: number
  /** 1 in full, 2 for short. */
  readonly form: 1 | 2
}

const LONGEST_HEAD = 8
const LONGEST_KNOWN = 10
export const SENTENCE_MARK = /[,。;!?:]/

const HEADS = new Map(
  [...HEAD_TYPES].map(([word, type]) => [word, { length: word.length, hash: hashOf(word), type }]),
)

let wordClasses: ReadonlyMap<string, string> | null = null
function classOf(word: string): string {
  wordClasses ??= new Map(
    Object.entries(WORD_CLASSES).flatMap(([tag, words]) =>
      words.split(' ').map((one) => [one, tag] as const),
    ),
  )
  return wordClasses.get(word) ?? String(Math.min(9, word.length))
}

export function readText(text: string): Reading {
  const { words, wordAt } = wordsOf(text)
  const headEnding = longestEnding(text, HEADS, LONGEST_HEAD, 1)
  const [regionStarting, regionEnding] = regionsIn(text)
  return {
    text,
    words,
    wordAt,
    headEnding,
    regionStarting,
    regionEnding,
    knownStarting: knownIn(text),
    nextHead: nextHeads(text, headEnding),
  }
}

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

const LONGEST_PIECE = 200
const PIECE_END = /[,。;!?:、]/

/** The text in pieces of a clause: V8's segmenter takes time that grows faster than the text. */
function* piecesOf(text: string): Generator<[start: number, piece: string]> {
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const ends = PIECE_END.test(text.charAt(at)) || at + 1 - start === LONGEST_PIECE || at + 1 === text.length
    if (!ends) continue
    yield [start, text.slice(start, at + 1)]
    start = at + 1
  }
}

/** The dictionary that every runtime ships; where one does not, each letter is a word. */
function wordsOf(text: string): { words: Word[]; wordAt: Int32Array } {
  const words: Word[] = []
  const wordAt = new Int32Array(text.length)
  const add = (start: number, segment: string): void => {
    wordAt.fill(words.length, start, start + segment.length)
    words.push({ start, end: start + segment.length, hash: hashOf(segment), wordClass: classOf(segment) })
  }
  if (segmenter)
    for (const [start, piece] of piecesOf(text))
      for (const { index, segment } of segmenter.segment(piece)) add(start + index, segment)
  else for (let i = 0; i < text.length; i++) add(i, text.charAt(i))
  return { words, wordAt }
}

function longestEnding<T>(
  text: string,
  table: ReadonlyMap<string, T>,
  longest: number,
  shortest: number,
): (T | null)[] {
  const found: (T | null)[] = new Array(text.length).fill(null)
  for (let i = 0; i < text.length; i++) {
    for (let length = Math.min(longest, i + 1); length >= shortest; length--) {
      const entry = table.get(text.slice(i - length + 1, i + 1))
      if (entry === undefined) continue
      found[i] = entry
      break
    }
  }
  return found
}

function regionsIn(text: string): [(RegionAt | null)[], (RegionAt | null)[]] {
  const table = regionNames()
  const at = (region: Region, length: number): RegionAt => ({ length, form: region.form === 'full' ? 1 : 2 })
  const starting: (RegionAt | null)[] = new Array(text.length).fill(null)
  const ending: (RegionAt | null)[] = new Array(text.length).fill(null)
  for (let i = 0; i < text.length; i++) {
    for (let length = 2; length <= LONGEST_REGION && i + length <= text.length; length++) {
      const region = table.get(text.slice(i, i + length))
      if (!region) continue
      const found = at(region, length)
      starting[i] = found
      const last = i + length - 1
      if ((ending[last]?.length ?? 0) < length) ending[last] = found
    }
  }
  return [starting, ending]
}

function knownIn(text: string): Uint8Array {
  const starting = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    for (let length = Math.min(LONGEST_KNOWN, text.length - i); length >= 2; length--) {
      if (!KNOWN_NAMES.has(text.slice(i, i + length))) continue
      starting[i] = length
      break
    }
  }
  return starting
}

function nextHeads(text: string, headEnding: readonly (Head | null)[]): Int32Array {
  const next = new Int32Array(text.length)
  let last = -1
  for (let i = text.length - 1; i >= 0; i--) {
    if (SENTENCE_MARK.test(text.charAt(i))) last = -1
    if ((headEnding[i]?.length ?? 0) >= 2) last = i
    next[i] = last
  }
  return next
}
