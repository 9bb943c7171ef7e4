import type { FoldedText } from '../text/folded-text.js'
import type { Span } from '../text/span.js'
import { KNOWN_NAMES } from './lexicon/known-names.js'
import { splitRegion } from './naming/name-parts.js'
import { headTypeOf } from './naming/type-of.js'

/** A person's name, as a column or a byline sets it in front of an organization. */
const LONGEST_PERSON = 4
const REACH = 6
/** 北京电　|农牧渔业部: the place of a dispatch. */
const DATELINE = /[电讯]$/
const PERSON_FOLLOWS = /(?:记者|通讯员|作者|实习生)\p{Script=Han}{0,3}$/u

/**
 * A name without the person that the source sets apart in front of it: 朱青　|大众日报, 童欣　|浙江省食品药品检验研究院. Folding drops
 * the space, so the tagger cannot see it. A wide space within a name (明珠　集团) cuts nothing.
 */
export function withoutPersonInFront(text: FoldedText, { start, end }: Span): Span {
  for (let at = start + 1; at <= Math.min(start + LONGEST_PERSON, end - 2); at++) {
    if (!text.isSpaced(at)) continue
    const [left, right] = [text.text.slice(start, at), text.text.slice(at, end)]
    const isOrganization = KNOWN_NAMES.has(right) || splitRegion(right).region !== ''
    if (DATELINE.test(left)) return { start: at, end }
    const isPerson = PERSON_FOLLOWS.test(text.text.slice(Math.max(0, start - REACH), start))
    if ((isOrganization || isPerson) && splitRegion(left).region === '') return { start: at, end }
  }
  return { start, end }
}

/**
 * What the source sets apart on one line is as many names where each ends as one and says more than its end: 教体局　卫健局,
 * 石桥市教育局 江州大学. A part of the organization in front is none of its own: 江州大学 医学院.
 */
export function partsOf(text: FoldedText, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (let at = start + 1; at < end; at++) {
    if (!text.isApart(at)) continue
    parts.push({ start: from, end: at })
    from = at
  }
  parts.push({ start: from, end })
  const names = parts.map((part) => text.text.slice(part.start, part.end))
  return names.every((name, index) => isWhole(name) && (index === 0 || !isPart(name)))
    ? parts
    : [{ start, end }]
}

function isWhole(name: string): boolean {
  return headTypeOf(name) !== null && headTypeOf(name.slice(2)) !== null
}

const PART =
  /(?:[科室处部队班股站所组办]|中心|学院|支行|分行|分公司|公司|分局|分院|分会|支部|党委|纪委|工会|团委|委员会|车间|分厂|基地|院区|校区)$/

function isPart(name: string): boolean {
  return splitRegion(name).region === '' && PART.test(name)
}
