import type { DividedBlock } from './divided-block.js'
import { membersOf } from './members.js'

/** A "section" that is set as the title is, and whose text names its own reporter, is an article of its own. */
export function withOwnArticles(blocks: readonly DividedBlock[]): DividedBlock[] {
  const divided = [...blocks]
  let next = blocks.reduce((last, { article }) => Math.max(last, article), -1) + 1
  for (const own of membersOf(blocks).values()) {
    const title = blocks[own.find((at) => blocks[at]?.label === 'title') ?? -1]
    let article = -1
    own.forEach((at, place) => {
      const block = divided[at] as DividedBlock
      const opens =
        block.label === 'section' && block.setting === title?.setting && isDated(blocks[own[place + 1] ?? -1])
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
