import { BOUNDARIES, WHOLE_WORDS } from './boundaries.js'

const LONGEST = 4
const LIMIT = 20
const MARK = /[,。;!?:()、—…\d〔〕【】]/
/** Between the noun and its number: 达, 共有, 每斤, 平均每人. */
const LINK =
  /(?:达到?了?|达|为|共计?有?|总计|合计|累计|约|近|约为|仅有?|只有?|只|才|各有?|各|均为?|都|已有?|已经|已达|达成|还有?|有|也|又|就|便|分别|平均|每[\u4e00-\u9fff]{1,3}|日均|是|在|于|了|过|满|需|要|花|用|报|收于|现有|共有|人民币|折合|价值|预计|可达|可|能|将|力争|最高|最低|最多|最少|最大|最小|至少|不足|超过|突破|接近|控制|保持|稳定|从|由|自|以|按|至|到|不|高达|多达|长达|宜|应|不得|不宜|不应)$/

/** The noun phrase that ends where the number starts, without what links them; empty where none does. */
export function nounPhraseBefore(text: string, floor: number, end: number): string {
  let to = end
  for (;;) {
    const link = LINK.exec(text.slice(Math.max(floor, to - 6), to))
    if (!link) break
    to -= link[0].length
  }
  let from = to
  while (from > floor && to - from < LIMIT && !isBoundaryBefore(text, floor, from)) from--
  return trimmed(text.slice(from, to))
}

/** The noun phrase that starts where the unit ends; empty where a verb or a mark does. */
export function nounPhraseAfter(text: string, start: number, ceiling: number): string {
  const from = text.charAt(start) === '的' ? start + 1 : start
  let to = from
  while (to < ceiling && to - from < LIMIT && !isBoundaryAfter(text, from, to)) to++
  return trimmed(text.slice(from, to))
}

function trimmed(phrase: string): string {
  return phrase.replace(/^[“”《》\-·和及与]+|[“”《\-·和及与]+$/g, '')
}

function isBoundaryBefore(text: string, floor: number, at: number): boolean {
  if (MARK.test(text.charAt(at - 1))) return true
  for (let length = LONGEST; length > 0; length--) {
    if (at - length >= floor && BOUNDARIES.has(text.slice(at - length, at))) {
      return length > 1 || !isInside(text, at - 1)
    }
  }
  return false
}

function isBoundaryAfter(text: string, _from: number, at: number): boolean {
  if (MARK.test(text.charAt(at))) return true
  for (let length = LONGEST; length > 0; length--) {
    if (BOUNDARIES.has(text.slice(at, at + length))) return length > 1 || !isInside(text, at)
  }
  return false
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
