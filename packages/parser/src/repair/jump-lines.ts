import type { Block } from '../layout/block.js'
import { BEFORE_JUMP, OWN_PAPER, PAGE_NUMBER } from '../lexicon/jump-lines.js'
import { SAID_END } from '../lexicon/marks.js'
import { FoldedText } from '../text/folded-text.js'

/** 下转第四版 at the end, which may also end a sentence of its own: 他把稿子转第四版. */
const AT_END = new RegExp(
  `[${BEFORE_JUMP}]?(?:下转|转|紧接|接)${OWN_PAPER}(?:${PAGE_NUMBER}版|\\p{Script=Han}{1,2}版)[^。,()]{0,6}[)】\\]▶]*$`,
  'u',
)
/** A mark before it tells it apart from the sentence; without one the sentence before must have ended. */
const MARKED = new RegExp(`^[${BEFORE_JUMP}]`)
/** (上接第一版) at the beginning, always in brackets. */
const AT_START = new RegExp(
  `^[-—▲]*[(【[](?:上接|紧接|接)${OWN_PAPER}${PAGE_NUMBER}版[^。,()]{0,8}[)】\\]]`,
  'u',
)
/** A jump line is no longer than this. */
const LONGEST = 24

/** Takes a jump line out of the paragraph that it ends or begins: `……靠风景吃饭。(下转第四版)`. */
export function withoutJumpLine(block: Block): Block {
  const { text } = block
  const end = AT_END.exec(text.text.slice(-LONGEST))
  if (end && text.length > end[0].length) {
    const at = text.length - end[0].length
    if (MARKED.test(end[0]) || SAID_END.test(text.text.slice(0, at))) return without(block, at, text.length)
  }
  const start = AT_START.exec(text.text.slice(0, LONGEST))
  if (start && text.length > start[0].length) return without(block, 0, start[0].length)
  return block
}

function without(block: Block, start: number, end: number): Block {
  const { text } = block
  return {
    ...block,
    text: FoldedText.join(text.source, [text.slice(0, start), text.slice(end)]),
    leftOut: [...block.leftOut, { text: text.slice(start, end), reason: 'continuationNotice' }],
  }
}
