import { WORD_CLASSES } from '../../organizations/lexicon/word-classes.js'
import type { Span } from '../../text/span.js'
import { COMMON_NOUNS } from './common-nouns.js'

/** The class of each common word, as a number from 1 on. */
const CLASSES = new Map<string, number>()
for (const word of COMMON_NOUNS.split(' ')) CLASSES.set(word, 1)
Object.values(WORD_CLASSES).forEach((words, index) => {
  for (const word of words.split(' ')) CLASSES.set(word, index + 2)
})
const LONGEST = 3

/** What the common words around a place say of it: numbers that are part of features. */
interface Edge {
  /** Class and length of the longest word that ends there, and of the longest that starts there; 0 where none does. */
  readonly before: number
  readonly after: number
  /** Class and length of the longest word that the place would cut in two; 0 where it cuts none. */
  readonly across: number
}

/** Words do not go on from `limit` on. */
export function edgeAt(text: string, at: number, limit: number): Edge {
  let [before, after, across] = [0, 0, 0]
  for (let length = 1; length <= LONGEST; length++) {
    before = classOf(text.slice(Math.max(0, at - length), at), length) || before
    after = classOf(text.slice(at, Math.min(limit, at + length)), length) || after
    for (let inside = 1; inside < length; inside++)
      across =
        classOf(text.slice(Math.max(0, at - inside), Math.min(limit, at - inside + length)), length) || across
  }
  return { before, after, across }
}

/** The longest common word that the place would cut in two, or null. */
export function wordAcross(text: string, at: number, limit: number): Span | null {
  for (let length = LONGEST; length > 1; length--) {
    for (let inside = 1; inside < length; inside++) {
      const start = at - inside
      const end = start + length
      if (start >= 0 && end <= limit && CLASSES.has(text.slice(start, end))) return { start, end }
    }
  }
  return null
}

function classOf(word: string, length: number): number {
  const known = word.length === length ? CLASSES.get(word) : undefined
  return known === undefined ? 0 : known * 4 + length
}
