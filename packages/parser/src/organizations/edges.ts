import type { Span } from '../text/span.js'
import { CLEAR_COMPANIES, KNOWN_NAMES } from './lexicon/known-names.js'
import type { Reading } from './model/reading.js'

/** How far before a name the tables look for what it cuts. */
const REACH = 10
/** Words by which one body acts on another: 华西医院|牵手|甘孜州人民医院. */
const VERBS =
  /^(?:会同|联合|携手|牵手|联手|对阵|对战|致信|致函|致电|隶属于?|旗下的?|请来|邀请|走进|诉|状告|起诉)/
const CONJUNCTIONS = /^(?:以及|和|与|及|跟)/
/** What ends a body and no part of one: 甘肃省红十字会|和|曙光救援队, but 非公企业经济组织和社会组织党工委 is one. */
const ENDS_BODY =
  /(?:公司|集团|大学|学院|医院|银行|局|厅|委|委员会|协会|商会|学会|会|中心|学校|中学|小学|研究所|研究院|法院|检察院|政府|馆)$/
const SHORTEST_PART = 4
/** Endings of one letter say too little: 和 stands inside 发展和改革局 too. */
const SHORTEST_HEAD = 2

/**
 * The names that a span holds once its edges are mended by what the tables know as one: |从江县人民法院 was cut behind
 * 从, 株式会|社 before 社, and 海口海关隶属三沙海关 are two.
 */
export function mendEdges(reading: Reading, span: Span): Span[] {
  const whole = { start: leftEdge(reading, span), end: rightEdge(reading, span) }
  return splitJoined(reading, whole)
}

/** A region or a known name that begins before the span and goes on in it belongs to it. */
function leftEdge({ regionStarting, knownStarting }: Reading, { start, end }: Span): number {
  for (let at = Math.max(0, start - REACH); at < start; at++) {
    const region = regionStarting[at]
    const length = Math.max(knownStarting[at] as number, region && region.length > 2 ? region.length : 0)
    if (length > start - at && at + length <= end) return at
  }
  return start
}

/** A longer head that the span's end cuts belongs to it; else letters of a cut word behind a head do not. */
function rightEdge({ text, headEnding, words, wordAt }: Reading, { start, end }: Span): number {
  for (let next = end + 1; next <= Math.min(text.length, end + 2); next++) {
    const longer = headEnding[next - 1]
    const overlap = longer ? longer.length - (next - end) : 0
    if (overlap >= SHORTEST_HEAD || (overlap === 1 && !headEnding[end - 1])) return next
  }
  const word = words[wordAt[end - 1] as number]
  const cut = word !== undefined && word.end > end && word.start > start
  return cut && (headEnding[word.start - 1]?.length ?? 0) >= SHORTEST_HEAD ? word.start : end
}

/** Cuts the span at a connective between what ends with a head, or as a known name, and what ends with a head. */
function splitJoined(reading: Reading, { start, end }: Span): Span[] {
  const { text, headEnding, knownStarting } = reading
  for (let at = start + 2; at <= end - SHORTEST_PART; at++) {
    const ends = (headEnding[at - 1]?.length ?? 0) >= SHORTEST_HEAD || knownStarting[start] === at - start
    const connective = ends ? connectiveAt(text, start, at) : 0
    if (!connective) continue
    const rest = at + connective
    const room = end - rest
    const head = headEnding[end - 1]?.length ?? 0
    if (at - start >= SHORTEST_PART && room >= SHORTEST_PART && head > 0 && head < room)
      return [{ start, end: at }, ...splitJoined(reading, { start: rest, end })]
  }
  return [{ start, end }]
}

/** Length of what connects two bodies at `at`; 0 where nothing does. */
function connectiveAt(text: string, start: number, at: number): number {
  const window = text.slice(at, at + 4)
  const found =
    VERBS.exec(window) ?? (ENDS_BODY.test(text.slice(start, at)) ? CONJUNCTIONS.exec(window) : null)
  return found?.[0].length ?? 0
}

/** Known names that the text writes as words of their own: 北京大学 does not stand in 北京大学生. */
export function knownNames({ text, knownStarting, words, wordAt }: Reading): Span[] {
  const found: Span[] = []
  for (let start = 0; start < text.length; start++) {
    const end = start + (knownStarting[start] as number)
    if (end === start) continue
    const first = words[wordAt[start] as number]
    const last = words[wordAt[end - 1] as number]
    if (first?.start === start && last?.end === end && isClear(text.slice(start, end)))
      found.push({ start, end })
  }
  return found
}

/** Two letters of a company are often a word too: 东风, 阿里, 浪潮. */
function isClear(name: string): boolean {
  return name.length > 2 || KNOWN_NAMES.get(name) !== 'COMPANY' || CLEAR_COMPANIES.has(name)
}
