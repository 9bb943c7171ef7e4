import type { Dimension } from '../../page.js'
import type { Span } from '../../text/span.js'
import { matchAt } from '../match-at.js'
import type { IndicatorContext } from './indicator.js'
import { linkStart, startsDone } from './noun-phrase.js'

/** Where a candidate stands to its figure; the numbers are part of the features, in this order. */
export const SIDES = ['none', 'before', 'after', 'relative', 'subject', 'carried', 'rule'] as const
export type Side = (typeof SIDES)[number]

/** A stretch of the text that may be what a figure counts; empty where nothing is named. */
export interface Candidate extends Span {
  readonly side: Side
}

/** Where the indicator of a figure before stands, and what that figure was. */
export interface Carried extends Span {
  readonly unit: string
  readonly dimension: Dimension
  /** Where that figure ends. */
  readonly figure: number
}

export interface CandidateContext extends IndicatorContext {
  /** Where the indicators of the figures before it stand, the last one first. */
  readonly carried: readonly Carried[]
  /** What the rules answer, where it stands in the text. */
  readonly rule: Span | null
}

const NONE: Candidate = { start: 0, end: 0, side: 'none' }
/** ※ stands for a list mark in one character: 2名船员留守②5艘. */
const MARK = /[,。;!?:()、…〔〕【】“”《》※]/
const LONGEST_BEFORE = 12
const LONGEST_AFTER = 12
const LONGEST_SUBJECT = 8
/** How far before its figure a noun can stand in its clause. */
const REACH = 40
/** How far behind its figure 的 can stand: 11名有基层经验的指导员. */
const RELATIVE_REACH = 14
const SKIPPED = /^(?:的|一次性)/

/** Every stretch that may be the figure's indicator, each once; the first is none. */
export function candidatesOf(context: CandidateContext): Candidate[] {
  const list: Candidate[] = [NONE]
  const seen = new Set<number>([0])
  const add = (start: number, end: number, side: Side): void => {
    const key = start * 64 + Math.min(63, end - start)
    if (end - start < 1 || seen.has(key)) return
    seen.add(key)
    list.push({ start, end, side })
  }
  if (context.rule) add(context.rule.start, context.rule.end, sideOf(context, context.rule))
  addBefore(context, add)
  addAfter(context, add)
  for (const { start, end } of context.carried) add(start, end, 'carried')
  return list
}

type Add = (start: number, end: number, side: Side) => void

function sideOf({ quantity, carried }: CandidateContext, { start, end }: Span): Side {
  if (carried.some((one) => one.start === start && one.end === end)) return 'carried'
  if (start >= quantity.end) return 'after'
  return quantity.from - end <= 4 ? 'before' : 'rule'
}

function addBefore({ text, quantity, sentence, previous }: CandidateContext, add: Add): void {
  const floor = Math.max(sentence.start, previous?.quantity.end ?? 0, quantity.from - REACH)
  const linked = linkStart(text, floor, quantity.from)
  for (const end of linked < quantity.from ? [linked, quantity.from] : [linked]) {
    for (let start = end - 1; start >= floor && end - start <= LONGEST_BEFORE; start--) {
      if (MARK.test(text.charAt(start))) break
      // 每斤收购价 is the 收购价, per 斤.
      if (text.charAt(start) !== '每') add(start, end, 'before')
    }
  }
  let clause = quantity.from
  while (clause > floor && !MARK.test(text.charAt(clause - 1))) clause--
  for (const start of clause > sentence.start ? [clause, sentence.start] : [clause])
    addFrom(text, start, Math.min(quantity.from, start + LONGEST_SUBJECT), 2, 'subject', add)
}

function addAfter({ text, quantity, next, sentence, ceiling }: CandidateContext, add: Add): void {
  const start = quantity.end + (SKIPPED.exec(text.slice(quantity.end, quantity.end + 3))?.[0].length ?? 0)
  addFrom(text, start, Math.min(ceiling, start + LONGEST_AFTER), 1, 'after', add)
  for (let at = start; at < Math.min(ceiling, start + RELATIVE_REACH); at++) {
    if (MARK.test(text.charAt(at))) break
    if (text.charAt(at) === '的')
      addFrom(text, at + 1, Math.min(ceiling, at + 1 + LONGEST_SUBJECT), 1, 'relative', add)
  }
  if (next && next.start - quantity.end <= LONGEST_SUBJECT) {
    const behind = next.end + (text.charAt(next.end) === '的' ? 1 : 0)
    addFrom(text, behind, Math.min(sentence.end, behind + LONGEST_SUBJECT), 2, 'relative', add)
  }
}

/** Prepositions that begin a verb's object: 经1小时扑救|将明火扑灭. */
const OBJECT = /[将把被](?!军|领)/y

/** Every stretch from `start` on that has at least `least` characters and no mark. */
function addFrom(text: string, start: number, ceiling: number, least: number, side: Side, add: Add): void {
  for (let end = start; end < ceiling; end++) {
    if (MARK.test(text.charAt(end)) || matchAt(OBJECT, text, end) !== null || startsDone(text, end)) break
    if (end + 1 - start >= least) add(start, end + 1, side)
  }
}
