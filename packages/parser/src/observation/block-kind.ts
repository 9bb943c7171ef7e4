import type { Block } from '../layout/block.js'
import { isUnfinished } from '../lexicon/marks.js'
import type { BlockSigns } from './read-signs.js'

/** What a block looks like at first sight: furniture, by(l)ine, (d)ateline, (c)aption, (t)ext, (h)ead-like. */
export type BlockKind = 'f' | 'l' | 'd' | 'c' | 't' | 'h'

const LONGEST_HEAD = 56

export function kindOf({ text }: Block, { ids }: BlockSigns): BlockKind {
  if (text.length === 0 || ids.includes('furniture') || ids.includes('jump-line') || ids.includes('rule'))
    return 'f'
  if (ids.includes('byline') || ids.includes('marked names')) return 'l'
  if (ids.includes('dateline')) return 'd'
  if (ids.includes('credit-alone') || ids.includes('credit') || ids.includes('caption')) return 'c'
  return text.length > LONGEST_HEAD || !isUnfinished(text.text) || /。./.test(text.text) ? 't' : 'h'
}
