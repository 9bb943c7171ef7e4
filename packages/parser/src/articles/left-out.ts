import type { DividedBlock } from '../division/divided-block.js'
import type { LeftOutReason } from '../page.js'

/** Why each block that went into nothing was left out, in the order of the page; null for the others. */
export function leftOutReasons(blocks: readonly DividedBlock[]): (LeftOutReason | null)[] {
  let before: LeftOutReason | null = null
  return blocks.map((block) => {
    const reason: LeftOutReason | null = block.label === 'leftOut' ? reasonOf(block, before) : null
    before = reason
    return reason
  })
}

function reasonOf({ signs, block }: DividedBlock, before: LeftOutReason | null): LeftOutReason {
  const { ids, furniture } = signs
  if (block.text.length === 0 || ids.includes('rule')) return 'markup'
  if (ids.includes('advertisement')) return 'advertisement'
  if (ids.includes('jump-line')) return 'continuationNotice'
  if (ids.includes('editors')) return 'editorCredit'
  if (furniture && ids.includes('furniture')) {
    return [...furniture.kinds].every((kind) => kind === 'editor') ? 'editorCredit' : 'pageFurniture'
  }
  if (before === 'advertisement' && block.gap === 0) return 'advertisement'
  return furniture && furniture.coverage >= 0.5 ? 'pageFurniture' : 'noArticle'
}
