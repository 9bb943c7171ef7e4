import type { Block } from '../layout/block.js'
import { CALL_END, TEXT_END } from '../lexicon/marks.js'
import type { BlockSigns } from './read-signs.js'

/** What a block looks like at first sight: furniture, by(l)ine, (d)ateline, (c)aption, (t)ext, (h)ead-like. */
export type BlockKind = 'f' | 'l' | 'd' | 'c' | 't' | 'h'

const LONGEST_HEADLINE = 56
/** Longer texts that end with a question, a call or a quotation are paragraphs of an interview rather than headlines. */
const LONGEST_CALL = 32
const SPOKEN = /^(?:[问答]|.{0,8}[问答说者])[:,].*[!?]$|^“[^”]*[!?]$/

export function kindOf({ text }: Block, { ids }: BlockSigns): BlockKind {
  if (text.length === 0 || ids.includes('furniture') || ids.includes('jump-line') || ids.includes('rule'))
    return 'f'
  if (ids.includes('byline') || ids.includes('marked names')) return 'l'
  if (ids.includes('dateline')) return 'd'
  if (ids.includes('credit-alone') || ids.includes('credit') || ids.includes('caption')) return 'c'
  return mayBeHeadline(text.text) ? 'h' : 't'
}

/** `一座老钢厂的“三道减法题”`, `热不热,谁说了算?`, but neither `“不行!”` nor `问:钱从哪里来?` */
function mayBeHeadline(text: string): boolean {
  if (SPOKEN.test(text)) return false
  const longest = CALL_END.test(text) ? LONGEST_CALL : LONGEST_HEADLINE
  return text.length <= longest && !TEXT_END.test(text) && !/。./.test(text)
}
