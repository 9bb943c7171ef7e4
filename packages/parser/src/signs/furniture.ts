import { characterClass } from '../text/character-class.js'
import type { FoldedText } from '../text/folded-text.js'
import { FURNITURE_WORDS, type FurnitureKind } from './furniture-words.js'
import type { Sign } from './sign.js'

export interface ReadFurniture {
  /** Which words of the page's own the line holds. */
  readonly kinds: ReadonlySet<FurnitureKind>
  /** Which share of its characters they cover: 0 to 1. */
  readonly coverage: number
}

const LONGEST = 300
/** A line is the page's own from this coverage on. */
const COVERED = 0.8

/** A line of the page's own: masthead, running head, imprint, editors, navigation, source and time of a web page. */
export const furniture: Sign<ReadFurniture> = {
  id: 'furniture',
  read: (text) => {
    const found = readFurniture(text)
    return found && isCovered(found) ? found : null
  },
  examples: [
    '《青河日报》（2024年05月06日 第 03 版）',
    '【江州晚报】2023-11-02 第A07版',
    '《石桥农村报》（2022年08月15日 第 05 版：民生）',
    '来源：江州晚报　2023年12月21日　A05版',
    '江州日报 数字报',
    '第03版:民生',
  ],
  counterExamples: [
    '《青河日报》创刊四十年展开展',
    '翻到下一篇，还是那条河',
    '上一版的水文志编于1984年，老人翻到下一篇，写的还是青河。',
    '水来源：一座山城的寻水路',
    '《江州日报》明起扩为16版',
  ],
}

export function isCovered({ coverage, kinds }: ReadFurniture): boolean {
  const weak = [...kinds].every((kind) => kind === 'latin')
  return coverage >= COVERED && !weak
}

/** What of a short line are words of the page's own; null where there is none. Linear: the line's length is bounded. */
export function readFurniture(text: FoldedText): ReadFurniture | null {
  if (text.length > LONGEST) return null
  const line = shown(text)
  const possible = possibleIn(line)
  const kinds = new Set<FurnitureKind>()
  let [covered, all, at] = [0, 0, 0]
  while (at < line.length) {
    const found = longestAt(line, at, possible)
    const step = found?.length ?? 1
    const characters = charactersIn(line, at, at + step)
    all += characters
    if (found) {
      covered += characters
      kinds.add(found.id)
    }
    at += step
  }
  return kinds.size === 0 ? null : { kinds, coverage: all === 0 ? 1 : covered / all }
}

/** All expressions that read words: of each word the one with all its forms, and the one without the scarce forms. */
const EXPRESSIONS = FURNITURE_WORDS.flatMap(({ id, forms, others }) => [
  { id, ...forms },
  { id, ...(others ?? forms) },
])

/** For each UTF-16 unit which expressions it may begin, a bit for each; known once it was asked for. */
const begunBy = new Int32Array(0x10000).fill(-1)

function expressionsBegunBy(unit: number): number {
  if (begunBy[unit] === -1) {
    const character = String.fromCharCode(unit)
    begunBy[unit] = EXPRESSIONS.reduce(
      (bits, { begins }, at) => bits | (begins.test(character) ? 1 << at : 0),
      0,
    )
  }
  return begunBy[unit] as number
}

/** Which expression of each word is to be tried in a line, a bit for each. */
function possibleIn(line: string): number {
  return FURNITURE_WORDS.reduce((bits, { needs, others }, at) => {
    if (needs === null || needs.test(line)) return bits | (1 << (2 * at))
    return others === null ? bits : bits | (1 << (2 * at + 1))
  }, 0)
}

function longestAt(
  line: string,
  start: number,
  possible: number,
): { id: FurnitureKind; length: number } | null {
  let best: { id: FurnitureKind; length: number } | null = null
  if (line[start] === ' ') return null
  let bits = expressionsBegunBy(line.charCodeAt(start)) & possible
  for (let at = 0; bits !== 0; at++, bits >>>= 1) {
    if ((bits & 1) === 0) continue
    const { id, pattern } = EXPRESSIONS[at] as (typeof EXPRESSIONS)[number]
    pattern.lastIndex = start
    const length = pattern.exec(line)?.[0].trimEnd().length ?? 0
    if (length > (best?.length ?? 0)) best = { id, length }
  }
  return best
}

/** The folded text with one space where the source has white space. */
function shown(text: FoldedText): string {
  let [line, from] = ['', 0]
  for (let at = 1; at < text.length; at++) {
    if (!text.isSeparated(at)) continue
    line += `${text.text.slice(from, at)} `
    from = at
  }
  return from === 0 ? text.text : line + text.text.slice(from)
}

const isCharacter = characterClass(/[\p{L}\p{N}]/u)

function charactersIn(line: string, start: number, end: number): number {
  let characters = 0
  for (let at = start; at < end; at++) if (isCharacter(line.charCodeAt(at))) characters++
  return characters
}
