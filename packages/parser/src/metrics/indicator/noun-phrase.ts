import { matchAt } from '../match-at.js'
import { EACH } from '../units/each.js'
import { BOUNDARIES, FUNCTION_BOUNDARIES, NOMINAL_VERBS, WHOLE_WORDS } from './boundaries.js'

const LONGEST = 4
const LIMIT = 20
const MARK = /[,。;!?:()、…\d〔〕【】※]/
/** Between the noun and its number: 达, 共有, 每斤, 平均每人. */
const LINK = new RegExp(
  `(?:${EACH}|达到?了?|为|共计?有?|总计|合计|累计|约|近|约为|仅有?|只有?|才|各有?|均为?|都|已有?|已经|已达|达成|还有?|有|也|又|就|便|分别|平均|日均|是|在|于|了|过|满|需|要|花|用|报|收于|现有|人民币|折合|(?<![总市产])价值|预计|可达|可|(?<![产性功职智节动核热势效技])能|将|力争|最[高低多少大小长短]|至少|不足|超过|突破|接近|控制|保持|稳定|从|由|自|以|按|至|到|不|[高多长]达|宜|应|不得|不宜|不应|连续|首次|首批|整整|为期|历时|耗时|用时|历经|时隔|实现|完成|拥有|须|仍然?|处|:)$`,
)
/** Before the first figure of a change: 由, 由原来的. */
const FROM_STATE = /(?:由|从)(?:[\u4e00-\u9fff]{1,5}的|最初|当初|过去|原来|原先|年初|日均|月均|年均)$/
/** Between a noun and the two figures of a change: 由 … 增至. */
const CHANGED_TO =
  // Bounded: linkStart looks at eight characters.
  /(?:进一步|将|已|大幅|逐步|再)*(?:增|减|降|升|涨|跌|提|缩|压|扩|延|跃|攀|回落|调|下|上|改|减|拓)[加少低高长短缩大展升涨调降落跌浮]*[到至为]?$/
/** Never the start of a noun: 率 in 治疗成功率. */
const BOUND_ENDING = /^[率价额者]/

/** A stretch of text, and where the names of organizations in it start and end. */
export interface Clause {
  readonly text: string
  readonly nameStarts: ReadonlySet<number>
  readonly nameEnds: ReadonlySet<number>
}

/** The noun phrase that ends where the number starts, without what links them; empty where none does. */
export function nounPhraseBefore(clause: Clause, floor: number, end: number): string {
  const to = linkStart(clause.text, floor, end)
  return trimmed(clause.text.slice(phraseStart(clause, floor, to, BOUNDARIES), to))
}

/** The same with the verbs that belong to it, the name of a deed: 批评教育帮助和处理, 授课. */
export function deedBefore(clause: Clause, floor: number, end: number): string {
  const to = linkStart(clause.text, floor, end)
  return trimmed(clause.text.slice(phraseStart(clause, floor, to, FUNCTION_BOUNDARIES), to))
}

/** Where the words that link a noun with the number at `end` start. */
export function linkStart(text: string, floor: number, end: number): number {
  let to = end
  for (;;) {
    const before = text.slice(Math.max(floor, to - 8), to)
    const link = LINK.exec(before) ?? CHANGED_TO.exec(before) ?? FROM_STATE.exec(before)
    if (!link) return to
    to -= link[0].length
  }
}

function phraseStart(clause: Clause, floor: number, to: number, boundaries: ReadonlySet<string>): number {
  let from = to
  while (from > floor && to - from < LIMIT) {
    const length = boundaryBefore(clause, floor, from, boundaries)
    if (length === 0) from--
    else if (length > 1 && needsVerb(clause.text.slice(from, to))) from -= length
    else break
  }
  return from
}

/** A verb before it is part of the noun: 收购价, 治疗成功率, 建成区. */
function needsVerb(phrase: string): boolean {
  return phrase.length === 1 || BOUND_ENDING.test(phrase)
}

/** A clause before the head noun: 有基层经验的党建指导员, 走失的驴友. */
const RELATIVE = /^[^,。;!?:()、※\d]{1,10}的/
/** 12个县(市、区). */
const SUBDIVISIONS = /^(?:自治|乡)?[省市县镇乡村区旗]\([^)]{1,14}\)/

/** Between the unit and the noun: 18岁的青年, 20支一次性采样管. */
const SKIPPED = /^(?:的|一次性)/

/** The noun phrase that starts where the unit ends; empty where a verb or a mark does. */
export function nounPhraseAfter(clause: Clause, start: number, ceiling: number): string {
  const { text } = clause
  const from = start + (SKIPPED.exec(text.slice(start, start + 3))?.[0].length ?? 0)
  const subdivisions = SUBDIVISIONS.exec(text.slice(from, from + 20))
  if (subdivisions) return subdivisions[0]
  const to = phraseEnd(clause, from, ceiling)
  const relative = isVerb(text, from) ? RELATIVE.exec(text.slice(from, ceiling)) : null
  if (!relative) return trimmed(text.slice(from, to))
  const head = from + relative[0].length
  return trimmed(text.slice(head, phraseEnd(clause, head, ceiling)))
}

function isVerb(text: string, at: number): boolean {
  for (let length = LONGEST; length > 0; length--)
    if (BOUNDARIES.has(text.slice(at, at + length))) return true
  return '有走持含'.includes(text.charAt(at))
}

function phraseEnd(clause: Clause, from: number, ceiling: number): number {
  let to = from
  while (to < ceiling && to - from < LIMIT && !isBoundaryAfter(clause, to)) to++
  return to > from ? to + nominalEnd(clause.text, to) : to
}

/** A verb with its result and aspect: 果农|用上了, 村民|搬进了, 商户|交出了. */
const RESULT =
  '[用住喝吃穿装换挂通坐登种养戴盖贴搬办搭立买送请运拉派借交拿领关停签献考尝亮骑赶迎找听收取写唱跑追抓拆修铺摆卖租赚攒扛抬挑][上下进出起成掉走完住满回给开来去到]了'
/** A verb with its aspect alone: 学生|交了作业, 粮店|开了门, 老人|打着太极拳. */
const ASPECT = '\\p{Script=Han}(?:了|着(?![力手眼陆装色急火重]))(?=\\p{Script=Han})'
const DONE = new RegExp(`(?:${RESULT}|${ASPECT})(?<!了(?=解))`, 'uy')

/** Whether a deed that is done starts at `at`. */
export function startsDone(text: string, at: number): boolean {
  return matchAt(DONE, text, at) !== null
}

function trimmed(phrase: string): string {
  // Bounded: a phrase has hardly more than LIMIT characters.
  return phrase.replace(/^[“”《》\-—·和及与]+|[“”《\-—·和及与]+$/g, '')
}

/** The length of the boundary that ends at `at`, or 0. */
function boundaryBefore(
  { text, nameEnds }: Clause,
  floor: number,
  at: number,
  boundaries: ReadonlySet<string>,
): number {
  if (MARK.test(text.charAt(at - 1)) || nameEnds.has(at) || text.startsWith('——', at - 2)) return 1
  if (endsRate(text, at)) return 1
  for (let length = LONGEST; length > 0; length--) {
    const word = text.slice(at - length, at)
    if (at - length >= floor && boundaries.has(word))
      return (length > 1 || !isInside(text, at - 1)) && !isModifier(text, word, at) ? length : 0
  }
  return 0
}

function isBoundaryAfter({ text, nameStarts }: Clause, at: number): boolean {
  if (MARK.test(text.charAt(at)) || nameStarts.has(at) || text.startsWith('——', at)) return true
  if (startsDone(text, at)) return true
  for (let length = LONGEST; length > 0; length--) {
    const word = text.slice(at, at + length)
    if (word.length === length && BOUNDARIES.has(word))
      return (length > 1 || !isInside(text, at)) && !isModifier(text, word, at + length)
  }
  return false
}

/** What a verb before it only modifies: 处理 in 污水处理设备. */
const MODIFIED =
  /[员者率价额量值线区链商品部站店点厂端税]|总[值额量]|收入|企业|资金|设备|装置|系统|中心|平台|工程|机构|能力|人员|费用|技术|基地|器材|车间|车辆|经费|面积|期限|时间|时长|金额|人数|总额|总量|规模|比例|周期|价格|标准|次数|里程|天数|成本/y

function isModifier(text: string, verb: string, end: number): boolean {
  return NOMINAL_VERBS.has(verb) && matchAt(MODIFIED, text, end) !== null
}

/** The length of a verb at `at` that ends a noun phrase: 11轮核酸检测和. */
function nominalEnd(text: string, at: number): number {
  const verb = text.slice(at, at + 2)
  return NOMINAL_VERBS.has(verb) && PHRASE_END.test(text.charAt(at + 2)) ? 2 : 0
}

const PHRASE_END = /^(?:[,。;!?:()、※和与及的]|$)/
const WHOLE_RATE = new RegExp(`^${EACH}$`)

/** Whether 每斤 or the like ends at `at`. */
function endsRate(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  return before.includes('每') && WHOLE_RATE.test(before.slice(before.lastIndexOf('每')))
}

/** Whether the character at `at` belongs to a longer word: 业 and 从 in 从业. */
function isInside(text: string, at: number): boolean {
  for (let length = 2; length <= 3; length++) {
    for (let start = at - length + 1; start <= at; start++) {
      if (WHOLE_WORDS.has(text.slice(start, start + length))) return true
    }
  }
  return false
}
