import { FoldedText } from './folded-text.js'
import { RADICALS } from './radicals.js'

/** Tools write one mark in many ways; rules read one form of each. Paired quotes keep their direction. */
const UNIFIED = new Map([
  ['―', '—'],
  ['–', '—'],
  ['‒', '—'],
  ['─', '—'],
  ['━', '—'],
  ['〝', '“'],
  ['〞', '”'],
  ['「', '“'],
  ['」', '”'],
  ['『', '“'],
  ['』', '”'],
  ['﹁', '“'],
  ['﹂', '”'],
  ['•', '·'],
  ['‧', '·'],
  ['・', '·'],
  ...RADICALS,
])

const INVISIBLE = /[\s\p{Cf}\p{Cc}]/u

/**
 * Folds `source` from `start` to `end`: white space and invisible characters out, NFKC, one form for each quote
 * and dash. Linear in the length.
 */
export function fold(source: string, start = 0, end = source.length): FoldedText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = start
  while (at < end) {
    const character = String.fromCodePoint(source.codePointAt(at) as number)
    const entity = character === '&' ? entityAt(source, at, end) : undefined
    const next = at + (entity ?? character).length
    for (const folded of entity ? foldString(ENTITIES[entity] ?? '') : foldCharacter(character)) {
      text += folded
      for (let i = 0; i < folded.length; i++) {
        starts.push(at)
        ends.push(next)
      }
    }
    at = next
  }
  return new FoldedText(source, text, starts, ends)
}

/** What web pages write for marks; those of white space are none. Others are rare, and stay. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&quot;': '"',
  '&middot;': '·',
  '&hellip;': '…',
  '&mdash;': '—',
  '&ndash;': '–',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
  '&ensp;': ' ',
  '&emsp;': ' ',
  '&#160;': ' ',
  '&#12288;': ' ',
}
const LONGEST_ENTITY = 8

function entityAt(source: string, at: number, end: number): string | undefined {
  const behind = source.slice(at, Math.min(end, at + LONGEST_ENTITY))
  const entity = behind.slice(0, behind.indexOf(';') + 1)
  return Object.hasOwn(ENTITIES, entity) ? entity : undefined
}

/** `text` folded, where its source does not matter: for lexicons and for text that users hand in. */
export function foldString(text: string): string {
  let folded = ''
  for (const character of text) folded += foldCharacter(character).join('')
  return folded
}

function foldCharacter(character: string): string[] {
  const unified = UNIFIED.get(character)
  if (unified) return [unified]
  if (character >= '\u4e00' && character <= '\u9fff') return [character]
  const spelled = character.normalize('NFKC')
  if (spelled.length > MOST_SPELLED) return [character]
  return [...spelled].filter((c) => !INVISIBLE.test(c)).map((c) => UNIFIED.get(c) ?? c)
}

/**
 * No letter is spelled in more: ㍿ is 株式会社 and ㎡ is m2, but ﷺ, whose eighteen letters no rule reads, would make a page eighteen
 * times as long.
 */
const MOST_SPELLED = 4
