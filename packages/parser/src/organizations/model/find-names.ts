import type { Span } from '../../text/span.js'
import { FeatureList } from './feature-list.js'
import { letterFeatures } from './letter-features.js'
import { nameFeatures } from './name-features.js'
import { type Reading, SENTENCE_MARK } from './reading.js'

/** A letter is outside a name, or its first, inner or last one. */
export const TAGS = 4
const [OUTSIDE, FIRST, INNER, LAST] = [0, 1, 2, 3] as const

/** Weights of the features: of each slot and tag for letters, of each slot for whole names. */
export interface Weights {
  readonly letters: Float32Array
  readonly names: Float32Array
  /** Names whose letters alone score so much below no name are not looked at whole. */
  readonly prune: number
}

/** No organization's name in our texts is longer. */
export const LONGEST_NAME = 36
const SHORTEST_NAME = 2

export const LETTER_TEMPLATES = 0
export const NAME_TEMPLATES = 100

/**
 * The names of a text under a semi-Markov model: every way to cut the text into names and letters outside scores the
 * sum of its features' weights; dynamic programming finds the best. Linear in the text, since names are bounded.
 * (Sarawagi and Cohen 2004, Semi-Markov conditional random fields for information extraction.)
 */
export function findNames(reading: Reading, weights: Weights): Span[] {
  const { text } = reading
  const size = text.length
  const scores = letterScores(reading, weights)
  const inner = prefixSums(scores, INNER, size)
  const outside = prefixSums(scores, OUTSIDE, size)
  const best = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY)
  const from = new Int32Array(size + 1)
  const named = new Uint8Array(size + 1)
  const list = new FeatureList(NAME_TEMPLATES)
  best[0] = 0
  const offer = (at: number, score: number, start: number, name: 0 | 1): void => {
    if (score <= (best[at] as number)) return
    best[at] = score
    from[at] = start
    named[at] = name
  }
  for (let start = 0; start < size; start++) {
    const base = best[start] as number
    offer(start + 1, base + (scores[start * TAGS + OUTSIDE] as number), start, 0)
    for (let end = start + 1; end <= Math.min(size, start + LONGEST_NAME); end++) {
      if (SENTENCE_MARK.test(text.charAt(end - 1))) break
      if (end - start < SHORTEST_NAME) continue
      const letters =
        (scores[start * TAGS + FIRST] as number) +
        ((inner[end - 1] as number) - (inner[start + 1] as number)) +
        (scores[(end - 1) * TAGS + LAST] as number)
      if (letters - ((outside[end] as number) - (outside[start] as number)) < -weights.prune) continue
      nameFeatures(reading, start, end, list)
      let whole = 0
      for (const slot of list.slots) whole += weights.names[slot] as number
      offer(end, base + letters + whole, start, 1)
    }
  }
  return backtrack(from, named, size)
}

function letterScores(reading: Reading, { letters }: Weights): Float64Array {
  const scores = new Float64Array(reading.text.length * TAGS)
  const list = new FeatureList(LETTER_TEMPLATES)
  for (let i = 0; i < reading.text.length; i++) {
    letterFeatures(reading, i, list)
    for (const slot of list.slots) {
      for (let tag = 0; tag < TAGS; tag++)
        scores[i * TAGS + tag] = (scores[i * TAGS + tag] as number) + (letters[slot * TAGS + tag] as number)
    }
  }
  return scores
}

function prefixSums(scores: Float64Array, tag: number, size: number): Float64Array {
  const sums = new Float64Array(size + 1)
  for (let i = 0; i < size; i++) sums[i + 1] = (sums[i] as number) + (scores[i * TAGS + tag] as number)
  return sums
}

function backtrack(from: Int32Array, named: Uint8Array, size: number): Span[] {
  const names: Span[] = []
  for (let end = size; end > 0; end = from[end] as number) {
    if (named[end]) names.push({ start: from[end] as number, end })
  }
  return names.reverse()
}

/** The tag of every letter, for names that do not overlap. */
export function tagsOf(size: number, names: readonly Span[]): Uint8Array {
  const tags = new Uint8Array(size).fill(OUTSIDE)
  for (const { start, end } of names) {
    tags.fill(INNER, start, end)
    tags[start] = FIRST
    tags[end - 1] = LAST
  }
  return tags
}
