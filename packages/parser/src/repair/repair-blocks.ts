import type { Block } from '../layout/block.js'
import { FoldedText } from '../text/folded-text.js'
import { undoubled, withoutCopies } from './doubled.js'
import { withoutJumpLine } from './jump-lines.js'
import { findPartNumbers, type PartNumber } from './part-numbers.js'

/** Takes out what interrupts a text: what the page draws twice, jump lines inside paragraphs, numbers of a text's parts. */
export function repairBlocks(blocks: readonly Block[]): Block[] {
  const repaired = withoutCopies(blocks.map((block) => withoutJumpLine(undoubled(block))))
  const numbers = findPartNumbers(repaired)
  return repaired.map((block) => {
    const number = numbers.get(block)
    return number ? withoutPartNumber(block, number) : block
  })
}

function withoutPartNumber(block: Block, { start, end }: PartNumber): Block {
  const { text } = block
  return {
    ...block,
    text: FoldedText.join(text.source, [text.slice(0, start), text.slice(end)]),
    partNumber: Number(text.text[start]),
    leftOut: [...block.leftOut, { text: text.slice(start, end), reason: 'repeatedText' }],
  }
}
