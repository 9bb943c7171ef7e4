import type { Qualifier } from '../page.js'
import { matchAt } from './match-at.js'
import {
  DISTANT_QUALIFIERS,
  NOT_BEFORE,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  type QualifierWord,
} from './qualifiers.js'

export interface QualifierBefore {
  readonly qualifier: Qualifier
  /** Where the metric's text starts. */
  readonly start: number
  /** Where the qualifier starts, inside the text or not. */
  readonly from: number
}

interface QualifierAfter {
  readonly qualifier: Qualifier
  readonly end: number
}

const WINDOW = 18
const BY_LAST_CHARACTER = byCharacter(QUALIFIERS_BEFORE, (word) => word.slice(-1))
const BY_FIRST_CHARACTER = byCharacter(QUALIFIERS_AFTER, (word) => word.charAt(0))

function byCharacter(
  words: readonly QualifierWord[],
  characterOf: (word: string) => string,
): ReadonlyMap<string, readonly QualifierWord[]> {
  const characters = new Set(words.map(({ word }) => characterOf(word)))
  return new Map(
    [...characters].map((character) => [
      character,
      words.filter(({ word }) => characterOf(word) === character),
    ]),
  )
}

/** The qualifier that ends where the number starts, or null. */
export function qualifierBefore(text: string, at: number): QualifierBefore | null {
  const number = skipCurrency(text, at)
  for (const { word, qualifier, inside } of BY_LAST_CHARACTER.get(text.charAt(number - 1)) ?? []) {
    if (!text.startsWith(word, number - word.length) || isOtherWord(text, number - word.length, word))
      continue
    const from = number - word.length
    return { qualifier, start: inside && number === at ? from : at, from }
  }
  const before = text.slice(Math.max(0, number - WINDOW), number)
  for (const { pattern, qualifier } of DISTANT_QUALIFIERS) {
    const match = pattern.exec(before)
    // 不足常年的四成 starts at 不足; 最高补贴5万元 is of 补贴.
    if (match) return { qualifier, start: at, from: match[0].endsWith('的') ? number - match[0].length : at }
  }
  return null
}

/** 破百年纪录 breaks what stood so long. */
const OLD = /^[百千万亿]+年/
const SCALED = /^[\d.,]*[百千万亿]/

function isOtherWord(text: string, from: number, word: string): boolean {
  const before = text.charAt(from - 1)
  if (from < 0) return true
  if (word === '上' && !'百千万亿'.includes(text.charAt(from + 1))) return true
  if ('过破'.includes(word) && !SCALED.test(text.slice(from + 1, from + 12))) return true
  if (word === '破' && OLD.test(text.slice(from + 1, from + 6))) return true
  return before !== '' && (NOT_BEFORE[word]?.includes(before) ?? false)
}

/** 不少于人民币50万元: the currency may stand between. */
function skipCurrency(text: string, at: number): number {
  return text.startsWith('人民币', at - 3) ? at - 3 : at
}

/** 99元起, 3万元起售; but 3人起诉 and 5日起. */
const FROM_AFTER = /[,。;!?)、]|$|售|拍|送|租/y

/** The qualifier that starts where the unit ends, or null. */
export function qualifierAfter(text: string, at: number): QualifierAfter | null {
  for (const { word, qualifier } of BY_FIRST_CHARACTER.get(text.charAt(at)) ?? []) {
    if (word === '起' && !matchAt(FROM_AFTER, text, at + 1)) continue
    if (text.startsWith(word, at)) return { qualifier, end: at + word.length }
  }
  return null
}
