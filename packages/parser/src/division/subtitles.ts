import { isHeadline } from './acts.js'
import type { DividedBlock } from './divided-block.js'
import { membersOf } from './members.js'

/** A subtitle has a clause at least; longer lines are paragraphs. */
const SHORTEST = 6
const LONGEST = 26
/** What a subtitle does not end with; who speaks first in a talk, or all that is said: “开船喽——”. */
const NO_SUBTITLE = /[,、;:。]$|^[问答记者]{1,2}[:：]|^“[^”]*”$/

/**
 * A line by itself between a headline and the first paragraph is its subtitle, though white space separates them. Verses and lists, in
 * which such lines follow each other, are none, nor the first line of a paragraph that is cut.
 */
export function withSubtitles(blocks: readonly DividedBlock[]): DividedBlock[] {
  const divided = [...blocks]
  for (const own of membersOf(blocks).values()) {
    const place = own.findLastIndex((at) => isHeadline((blocks[at] as DividedBlock).label)) + 1
    const [headline, line, text] = [
      blocks[own[place - 1] ?? -1],
      blocks[own[place] ?? -1],
      blocks[own[place + 1] ?? -1],
    ]
    if (headline?.label !== 'title' || !line || !text || own[place] !== (own[place - 1] as number) + 1)
      continue
    if (isLine(line) && text.label === 'body' && text.kind !== 'h' && text.beginning !== 'middle')
      divided[own[place] as number] = { ...line, label: 'subtitle' }
  }
  return divided
}

/** Where type sizes are known, the search has seen them. */
function isLine({ label, kind, block, level, signs, box }: DividedBlock): boolean {
  const { text } = block.text
  return (
    label === 'body' &&
    kind === 'h' &&
    box === null &&
    level === 0 &&
    block.lines.length === 1 &&
    block.gap > 0 &&
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    !NO_SUBTITLE.test(text) &&
    !signs.ids.includes('part-number') &&
    !signs.ids.includes('speaker')
  )
}
