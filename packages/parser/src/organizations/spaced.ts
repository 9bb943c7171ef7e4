import type { FoldedText } from '../text/folded-text.js'
import type { Span } from '../text/span.js'
import { KNOWN_NAMES } from './lexicon/known-names.js'
import { splitRegion } from './naming/name-parts.js'
import { headTypeOf } from './naming/type-of.js'

/** A person's name, as a column or a byline sets it in front of a body. */
const LONGEST_PERSON = 4
const REACH = 6
const PERSON_FOLLOWS = /(?:记者|通讯员|作者|实习生)\p{Script=Han}{0,3}$/u

/**
 * A name without the person that the source sets apart in front of it: 朱青　|大众日报, 童欣　|浙江省食品药品检验研究院. Folding drops
 * the space, so the tagger cannot see it. A wide space within a name (明珠　集团) cuts nothing.
 */
export function withoutPersonInFront(text: FoldedText, { start, end }: Span): Span {
  for (let at = start + 1; at <= Math.min(start + LONGEST_PERSON, end - 2); at++) {
    if (!text.isSpaced(at)) continue
    const [left, right] = [text.text.slice(start, at), text.text.slice(at, end)]
    const isBody = KNOWN_NAMES.has(right) || splitRegion(right).region !== ''
    const isPerson = PERSON_FOLLOWS.test(text.text.slice(Math.max(0, start - REACH), start))
    if ((isBody || isPerson) && splitRegion(left).region === '') return { start: at, end }
  }
  return { start, end }
}

/** What the source parts by more than space, as cells of a table, is as many names where each ends as one: 教体局|卫健局. */
export function partsOf(text: FoldedText, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (let at = start + 1; at < end; at++) {
    if (!text.isCut(at)) continue
    parts.push({ start: from, end: at })
    from = at
  }
  parts.push({ start: from, end })
  const areNames = parts.every((part) => headTypeOf(text.text.slice(part.start, part.end)) !== null)
  return areNames ? parts : [{ start, end }]
}
