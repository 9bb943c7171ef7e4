import { WORD_CLASSES } from '../lexicon/word-classes.js'

/** A text cut into words. */
interface Words {
  /** Where the word of each character starts. */
  readonly starts: Int32Array
  /** Where it ends, exclusive. */
  readonly ends: Int32Array
}

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

const LONGEST_PIECE = 200
const PIECE_END = /[,。;!?:、]/

/** Words by the dictionary that every runtime ships; where one does not, each character is a word. */
export function wordsOf(text: string): Words {
  const words = { starts: new Int32Array(text.length), ends: new Int32Array(text.length) }
  const add = (start: number, end: number): void => {
    words.starts.fill(start, start, end)
    words.ends.fill(end, start, end)
  }
  if (segmenter)
    for (const [start, piece] of piecesOf(text))
      for (const { index, segment } of segmenter.segment(piece))
        add(start + index, start + index + segment.length)
  else for (let i = 0; i < text.length; i++) add(i, i + 1)
  return words
}

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

const OPEN_CLASSES = 9
export const WORD_CLASS_COUNT = OPEN_CLASSES + Object.keys(WORD_CLASSES).length

/** The class of verbs. */
export const VERB = OPEN_CLASSES + Object.keys(WORD_CLASSES).indexOf('v')

let classes: ReadonlyMap<string, number> | null = null

/** Part of speech of a common word that is no noun, as a number from 9 up; else the word's length, less one, up to 8. */
export function wordClassOf(word: string): number {
  classes ??= new Map(
    Object.values(WORD_CLASSES).flatMap((words, index) =>
      words.split(' ').map((one) => [one, OPEN_CLASSES + index] as const),
    ),
  )
  return classes.get(word) ?? Math.min(OPEN_CLASSES, word.length) - 1
}
