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

/** What one UTF-16 unit is folded to where that is one unit: looked up once, then known. */
const FORMS = new Uint16Array(0x10000)
const UNKNOWN = 0
const DROPPED = 1
/** Several units, or one that its neighbours tell: half of a pair, the start of an entity. */
const SPELLED = 2

/**
 * Folds `source` from `start` to `end`: white space and invisible characters out, NFKC, one form for each quote
 * and dash. Linear in the length.
 */
export function fold(source: string, start = 0, end = source.length): FoldedText {
  const folded = new FoldedUnits(end - start)
  let at = start
  while (at < end) {
    const code = source.charCodeAt(at)
    let form = FORMS[code] as number
    if (form === UNKNOWN) {
      form = formOf(code)
      FORMS[code] = form
    }
    if (form !== SPELLED) {
      at++
      if (form !== DROPPED) folded.add(form, at - 1, at)
      continue
    }
    const character = String.fromCodePoint(source.codePointAt(at) as number)
    const entity = character === '&' ? entityAt(source, at, end) : undefined
    const next = at + (entity ?? character).length
    const spelled = entity ? foldString(ENTITIES[entity] ?? '') : foldCharacter(character).join('')
    for (let i = 0; i < spelled.length; i++) folded.add(spelled.charCodeAt(i), at, next)
    at = next
  }
  return folded.textOf(source)
}

function formOf(code: number): number {
  const character = String.fromCharCode(code)
  if (character === '&' || (code >= 0xd800 && code <= 0xdfff)) return SPELLED
  const folded = foldCharacter(character).join('')
  return folded.length === 0 ? DROPPED : folded.length === 1 ? folded.charCodeAt(0) : SPELLED
}

/** At most this many units become a string in one call. */
const UNITS_AT_ONCE = 8192

/** Folded units, each with where its source character starts and ends. */
class FoldedUnits {
  private units: Uint16Array
  private starts: Int32Array
  private ends: Int32Array
  private length = 0

  constructor(size: number) {
    this.units = new Uint16Array(size)
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
  }

  add(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow()
    this.units[this.length] = unit
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  textOf(source: string): FoldedText {
    let text = ''
    for (let at = 0; at < this.length; at += UNITS_AT_ONCE)
      text += String.fromCharCode(...this.units.subarray(at, Math.min(this.length, at + UNITS_AT_ONCE)))
    return new FoldedText(source, text, this.starts, this.ends)
  }

  private grow(): void {
    const size = 2 * this.length + 8
    const [units, starts, ends] = [this.units, this.starts, this.ends]
    this.units = new Uint16Array(size)
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
    this.units.set(units)
    this.starts.set(starts)
    this.ends.set(ends)
  }
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
