import type { Block } from '../layout/block.js'
import { closesMore, leavesOpen } from '../lexicon/marks.js'
import { characterClass } from '../text/character-class.js'
import { bin, type Place } from './place.js'
import type { BlockSigns } from './read-signs.js'

const LENGTHS = [2, 3, 4, 6, 9, 13, 18, 25, 35, 50, 80, 150]

/** (s)hape: how long a text is, how many lines it fills, what it ends with. */
export function shape({ blocks, at }: Place, names: string[]): void {
  const { text, lines } = blocks[at] as Block
  const length = bin(text.length, LENGTHS)
  const end = endOf(text.text)
  names.push(
    `s:length ${length}`,
    `s:end ${end}`,
    `s:length ${length} end ${end}`,
    `s:lines ${bin(lines.length, [1, 2, 3, 6])}`,
  )
  if (lines.every((line) => line.full)) names.push('s:full')
  else if (lines.every((line) => line.nearlyFull)) names.push('s:nearly full')
  if (leavesOpen(text.text)) names.push('s:leaves open')
  if (closesMore(text.text)) names.push('s:closes more')
  if (hasSpace(blocks[at] as Block)) names.push(`s:two parts ${end}`)
}

const ENDS: readonly (readonly [RegExp, string])[] = [
  [/。$/, 'stop'],
  [/[!?]$/, 'call'],
  [/[。!?][”’]$/, 'spoken'],
  [/[”’]$/, 'quote'],
  [/[)】》\]]$/, 'bracket'],
  [/[,、;]$/, 'comma'],
  [/:$/, 'colon'],
  [/[—.…]$/, 'dash'],
  [/\d$/, 'digit'],
]

/** What a text ends with. */
export function endOf(text: string): string {
  const last = text.slice(-2)
  return ENDS.find(([pattern]) => pattern.test(last))?.[1] ?? 'letter'
}

const mayEndPart = characterClass(/[\p{Script=Han}”》]/u)
const mayBeginPart = characterClass(/[\p{Script=Han}“《\d]/u)
const LONGEST_IN_PARTS = 60
const MOST_PARTS = 3

/** Whether white space separates two parts of a line, but not all its characters: 全程免费 准点率98%. */
export function hasSpace({ text }: Block): boolean {
  if (text.length >= LONGEST_IN_PARTS) return false
  let spaces = 0
  for (let at = 1; at < text.length; at++) {
    const apart = text.isSeparated(at)
    if (apart && mayEndPart(text.text.charCodeAt(at - 1)) && mayBeginPart(text.text.charCodeAt(at))) spaces++
  }
  return spaces > 0 && spaces <= MOST_PARTS
}

/** Of these short texts, the first and last words tell: ……见闻, 新春走基层. */
const LONGEST_WORDED = 30
const SHORT = 60
const READ = 160
const COMMA = ','.charCodeAt(0)
const COMMAS = [0, 1, 3]
/** Shares of function words. */
const SHARES = [0, 0.02, 0.05, 0.09]
const isFunctionWord = characterClass(/[的了在是也就都和与把被这那他她它们着过还又及其将而]/)
export const SUFFIXES =
  /(?:纪实|侧记|见闻|综述|述评|观察|纪事|扫描|走笔|解读|启示|之路|掠影|札记|访谈|专访|记)$/

/** What any text may show. */
const WORDING: readonly (readonly [string, RegExp])[] = [
  ['stop inside', /。./],
  ['call inside', /[!?]./],
  ['digit first', /^\d/],
  ['digits', /\d/],
  ['quote first', /^[“《]/],
  ['dash first', /^—/],
  ['cannot begin', /^[,。、;:!?)”》的]/],
  ['in brackets', /^\(.*\)$/],
  ['in lenses', /^[【[].*[】\]]$/],
  ['needs more', /[的和与及或在对为是把被从向以等并又于]$/],
  ['colon', /^.{0,13}:./],
  ['dot', /^(?=.{1,19}$).*[·|]/],
]
/** Features of short texts. */
const SHORT_WORDING: readonly (readonly [string, RegExp])[] = [
  ['spoken', /说|表示|介绍|告诉|认为|看到|了解到|据悉/],
  ['meeting', /(?:会议|会|活动|仪式|座谈会|论坛)(?:召开|举行|举办|开幕|闭幕|在.{2,10}(?:召开|举行))/],
  ['people', /出席|主持|讲话|致辞|参加|调研|陪同/],
  ['suffix', SUFFIXES],
  ['few letters', /^\p{Script=Han}{1,5}$/u],
  ['no letters', /^\P{Script=Han}*$/u],
]

/** (w)ording: what words and marks a text has. */
export function wording({ blocks, at }: Place, names: string[]): void {
  const { text } = (blocks[at] as Block).text
  const start = text.slice(0, READ)
  let [commas, functionWords] = [0, 0]
  for (let i = 0; i < start.length; i++) {
    const unit = start.charCodeAt(i)
    if (unit === COMMA) commas++
    else if (isFunctionWord(unit)) functionWords++
  }
  names.push(`w:commas ${bin(commas, COMMAS)}`)
  names.push(`w:function words ${bin(functionWords / Math.max(1, start.length), SHARES)}`)
  const whole = text.length <= READ ? text : start + text.slice(-2)
  for (const [name, pattern] of WORDING) if (pattern.test(whole)) names.push(`w:${name}`)
  if (text.length >= SHORT) return
  for (const [name, pattern] of SHORT_WORDING) if (pattern.test(text)) names.push(`w:${name}`)
  if (text.length > LONGEST_WORDED) return
  for (const characters of [1, 2])
    names.push(`w:ends ${text.slice(-characters)}`, `w:begins ${text.slice(0, characters)}`)
}

/** (z) signs: the printed forms that a block has. */
export function signsOf({ signs, at }: Place, names: string[]): void {
  const { ids, furniture } = signs[at] as BlockSigns
  for (const id of ids) names.push(`z:${id}`)
  if (ids.length === 0) names.push('z:none')
  if (!furniture) return
  names.push(`z:covered ${bin(furniture.coverage, [0.15, 0.3, 0.5, 0.8, 0.99])}`)
  for (const kind of furniture.kinds) names.push(`z:${kind} ${furniture.coverage >= 0.5 ? 'much' : 'little'}`)
}
