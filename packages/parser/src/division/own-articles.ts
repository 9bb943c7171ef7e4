import type { DividedBlock } from './divided-block.js'
import { membersOf } from './members.js'
import { printType } from './print-type.js'

/**
 * A "section" that is set as the title is, and whose text names its own reporter, is an article of its own; so is one that is printed in the
 * type of the title: headings within a text are smaller.
 */
export function withOwnArticles(blocks: readonly DividedBlock[]): DividedBlock[] {
  const divided = [...blocks]
  let next = blocks.reduce((last, { article }) => Math.max(last, article), -1) + 1
  for (const own of membersOf(blocks).values()) {
    const title = blocks[own.find((at) => blocks[at]?.label === 'title') ?? -1]
    let article = -1
    own.forEach((at, place) => {
      const block = divided[at] as DividedBlock
      const behind = blocks[own[place + 1] ?? -1]
      const opens =
        block.label === 'section' &&
        title !== undefined &&
        ((block.setting === title.setting && isDated(behind)) || isPrintedAs(title, block, behind))
      if (opens) article = next++
      if (article >= 0) divided[at] = { ...block, article, label: opens ? 'title' : block.label }
    })
  }
  return divided
}

/** 本报讯（记者 周桐）…: no section of a text begins so. */
function isDated(block: DividedBlock | undefined): boolean {
  return block?.label === 'byline' || (block?.label === 'body' && block.signs.dateline !== null)
}

/** Whether a heading is printed as the title is, and its text as neither. */
function isPrintedAs(title: DividedBlock, heading: DividedBlock, text: DividedBlock | undefined): boolean {
  const type = printType(title)
  if (type === null || type !== printType(heading) || !text) return false
  return (text.label === 'body' || text.label === 'byline') && type !== printType(text)
}
