import { characterClass } from '../text/character-class.js'

/**
 * Marks of folded text (NFKC): `：` is `:`, `……` is `......`. Source: written down for this project after the national standard of
 * punctuation (GB/T 15834), bullets and brackets from printed pages, 2026. Purpose: every stage tells from here where a clause, a
 * sentence and a list's item end.
 */

/** What opens a quotation, a bracket or a title, and what closes it, in the same order. */
export const OPENERS = '“‘(《【'
export const CLOSERS = '”’)》】'

/** Closing quotes and brackets, which may follow the end of a sentence. */
const CLOSING = `[${CLOSERS}"\\]]`

/** Where a sentence is over: 。!? and what closes behind it, a colon or semicolon that a list hangs on, an ellipsis. */
export const SENTENCE_END = new RegExp(`(?:[。!?:;…]|\\.\\.\\.|——)${CLOSING}*$`)

/** A full stop, or its like, at the end: what headlines do without. */
export const FULL_STOP_END = new RegExp(`[。;]${CLOSING}*$`)

/** The end of a text that is no headline: a stop, an open list, a spoken sentence in its quotes or brackets. */
export const TEXT_END = /(?:[。;:…]|\.\.\.|——|[。!?…][”’)])$/

/** A question, a call, a quotation or a bracket at the end: headlines may have it. */
export const CALL_END = /[!?”’)】]$/

/** The end of a sentence, a quotation or a bracket. */
export const SAID_END = /[。!?”)]$/

/** Lists reach over commas, never over these. */
export const STATEMENT_MARK = /[。;!?]/
export const CLAUSE_MARK = /[,。;!?:]/

/** What ends a sentence in running text, and the same with what closes behind it: 他说:“好。”|又说. */
export const SENTENCE_MARK = /[。!?]/
export const SENTENCE_WITH_CLOSING = /[。!?][”』)]*/g
/** A sentence is over behind it: speech may end without a mark of its own. */
export const SENTENCE_BEHIND = /[。!?”]/
/** A clause with the mark and the closing quotes behind it. */
export const CLAUSE_WITH_MARK = /[^,。;!?:]+[,。;!?:”』)]*/g

/** What stands behind a text's last clause mark. */
export function lastClause(text: string): string {
  let start = text.length
  while (start > 0 && !CLAUSE_MARK.test(text.charAt(start - 1))) start--
  return text.slice(start)
}

/** What stands before a text's first clause mark. */
export function firstClause(text: string): string {
  const end = text.search(CLAUSE_MARK)
  return end < 0 ? text : text.slice(0, end)
}

/** Marks that open a list's item, a byline or a caption. */
export const BULLETS = '□■▶►▷▲△▼●○◆◇◎★☆♦•※'
export const BULLET = new RegExp(`^[${BULLETS}]+`)
/** Those of them that stand before the name of a box: ■相关链接. */
export const BOX_BULLETS = '■●◆▲'

/** Not ‘’: apostrophes look like them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['(', ')'],
  ['《', '》'],
  ['【', '】'],
]

/** Whether a text opens a quote or bracket that it does not close. */
export function leavesOpen(text: string): boolean {
  return PAIRS.some(([open, close]) => balance(text, open, close) > 0)
}

/** Whether a text closes a quote or bracket that it did not open. */
export function closesMore(text: string): boolean {
  return PAIRS.some(([open, close]) => balance(text, open, close) < 0)
}

function balance(text: string, open: string, close: string): number {
  if (!text.includes(open) && !text.includes(close)) return 0
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) depth++
    else if (text[i] === close) depth--
  }
  return depth
}

const isClosing = characterClass(new RegExp(CLOSING))
/** What `SENTENCE_END` has before what closes: three characters at most. */
const LONGEST_END = 3
const END_BEFORE_CLOSING = /(?:[。!?:;…]|\.\.\.|——)$/
const SAID_OR_ASIDE = '”)】'

/** Whether a text breaks off in mid-sentence. Asked of each line and each block: only the end is looked at. */
export function isUnfinished(text: string): boolean {
  if (text !== '' && SAID_OR_ASIDE.includes(text.charAt(text.length - 1))) return false
  let end = text.length
  while (end > 0 && isClosing(text.charCodeAt(end - 1))) end--
  return !END_BEFORE_CLOSING.test(text.slice(Math.max(0, end - LONGEST_END), end))
}
