import { BOX_BULLETS } from '../lexicon/marks.js'
import { BOX_NAME } from '../lexicon/standing-heads.js'
import type { DividedBlock } from './divided-block.js'
import { membersOf } from './members.js'

/** The name of a box that explains the article above it. Others, as 简讯 or 来信, stand over articles of their own. */
const BOX = new RegExp(`^[【[(${BOX_BULLETS}]?${BOX_NAME}[\\])】]?[:：]?$`)

/** Under the name of a box, this is the heading of an explanation: 什么是“稻虾共作”. */
const EXPLAINS = /^(?:什么是|什么叫|何谓|何为|啥是)|是什么[?]?$/

/** A box belongs to the article above: its name is no title, and a headline under the name stands over a part of that article. */
export function withBoxes(blocks: readonly DividedBlock[]): DividedBlock[] {
  const members = membersOf(blocks)
  const divided = [...blocks]
  /** The last article that is no box and has text, up to a place. */
  let above = -1
  blocks.forEach(({ article, label }, at) => {
    const own = members.get(article)
    if (own?.[0] !== at) {
      if (label === 'body' && divided[at]?.article === article) above = article
      return
    }
    if (label === 'body') above = article
    if (above < 0 || !isBox(own, blocks)) return
    for (const place of own) divided[place] = inArticle(blocks[place] as DividedBlock, above)
  })
  return divided
}

function isBox(own: readonly number[], blocks: readonly DividedBlock[]): boolean {
  const first = blocks[own[0] ?? -1]
  if (!first || (first.label !== 'title' && first.label !== 'kicker') || !BOX.test(first.block.text.text))
    return false
  const others = own.slice(1).map((at) => blocks[at] as DividedBlock)
  const headings = others.filter(({ label }) => label !== 'body' && label !== 'signature')
  return (
    others.some(({ label }) => label === 'body') &&
    headings.every(({ label, block }) => label !== 'byline' && EXPLAINS.test(block.text.text)) &&
    others.every(({ signs }) => signs.dateline === null)
  )
}

function inArticle(block: DividedBlock, article: number): DividedBlock {
  if (block.label === 'body' || block.label === 'section' || block.label === 'signature')
    return { ...block, article }
  if (BOX.test(block.block.text.text)) return { ...block, article: -1, label: 'leftOut' }
  return { ...block, article, label: 'section' }
}
