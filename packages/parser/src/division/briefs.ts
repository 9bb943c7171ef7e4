import type { DividedBlock } from './divided-block.js'
import { membersOf } from './members.js'
import { printType } from './print-type.js'

/** The name over a box of briefs is no longer: 新闻背景, 一周要闻速递. */
const LONGEST_NAME = 6
/** And larger than the headlines under it. */
const LARGER = 1.15
/** Two titles in the type of a line, right behind it, tell that it is one too. */
const FEWEST_ALIKE = 2

/**
 * The name over several briefs is neither title nor kicker of the first, whose own headline is printed as the next ones are.
 *
 *     简讯                    ← larger than the headlines
 *     龙舟队招募女桨手
 */
export function withoutNamesOfBriefs(blocks: readonly DividedBlock[]): DividedBlock[] {
  const divided = [...blocks]
  const articles = [...membersOf(blocks).values()]
  const titles = articles.map((own) => own.map((at) => blocks[at]).find((block) => block?.label === 'title'))
  articles.forEach(([at = -1, below = -1], index) => {
    const [name, headline] = [blocks[at], blocks[below]]
    if (!name || !headline || !isNameOver(name, headline)) return
    const type = printType(headline)
    const next = titles.slice(index + 1, index + 1 + FEWEST_ALIKE)
    if (next.filter((title) => title && printType(title) === type).length < FEWEST_ALIKE) return
    divided[at] = { ...name, label: 'leftOut', article: -1 }
    divided[below] = { ...headline, label: 'title' }
  })
  return divided
}

function isNameOver(name: DividedBlock, { label, block }: DividedBlock): boolean {
  const [size = 0, below = 0] = [name.block, block].map(({ lines }) => lines[0]?.place?.fontSize)
  const labels = `${name.label} ${label}`
  const isRead =
    labels === 'kicker title' || (labels === 'title subtitle' && name.block.text.length <= LONGEST_NAME)
  return isRead && below > 0 && size > LARGER * below
}
