import { type Block, blockOf } from './blocks.js'
import { namesAuthors } from './byline.js'
import { INDENT } from './continuity.js'
import { bottom, gapAcross, right, shareOfWidth } from './glyph.js'
import { type Line, textOf } from './line.js'

/** A byline stands no further below its headline, in body sizes. */
const NEAR = 1.8
/** What stands over a byline is larger than the body by this factor. */
const LARGER = 1.03
const MOST_LINES = 3
/** A line that lacks more than this of its column's width is its last, in type sizes. */
const SHORT = 1.4
/** Columns beside each other begin at one height and stand no further apart, in body sizes. */
const LEVEL = 0.8
const GUTTER = 4

/**
 * Parts a byline from the column that it stands over, where it stands right under a headline: it may have a column that runs up beside
 * the headline and is read first.
 *
 *     ▒▒▒▒  小城的旧相机
 *     ▒▒▒▒  □ 春台
 *     ▒▒▒▒  ▒▒▒▒  ▒▒▒▒
 */
export function partBylines(blocks: readonly Block[], bodySize: number): Block[] {
  const large = blocks.filter(({ size, vertical }) => !vertical && size > LARGER * bodySize)
  return blocks.flatMap((block) => {
    const count = block.size > LARGER * bodySize ? 0 : bylineLines(block)
    if (count === 0) return [block]
    const isUnderHeadline = large.some((one) => isRightUnder(block, one, bodySize))
    if (!isUnderHeadline || beginsBeside(block, blocks, bodySize)) return [block]
    return [blockOf(block.lines.slice(0, count)), blockOf(block.lines.slice(count))]
  })
}

/** How many lines at the top of a column name authors and no more; 0 where none do, or all. */
function bylineLines({ lines, box, vertical }: Block): number {
  if (vertical) return 0
  for (let count = Math.min(MOST_LINES, lines.length - 1); count > 0; count--) {
    const [last, next] = [lines[count - 1] as Line, lines[count] as Line]
    const isShort = right(last.box) < right(box) - SHORT * last.size
    const isSetIn = next.box.x - box.x > INDENT * next.size
    if ((isShort || isSetIn) && namesAuthors(lines.slice(0, count).map(textOf).join(''))) return count
  }
  return 0
}

function isRightUnder({ box }: Block, headline: Block, bodySize: number): boolean {
  const gap = box.y - bottom(headline.box)
  return gap > -0.5 * bodySize && gap < NEAR * bodySize && shareOfWidth(box, headline.box) > 0.5
}

/** Whether the column beside it begins at the byline's height: then the byline is the first line of its own. */
function beginsBeside({ box }: Block, blocks: readonly Block[], bodySize: number): boolean {
  return blocks.some(({ box: other, lines }) => {
    const gap = gapAcross(box, other)
    return (
      lines.length > 1 && Math.abs(other.y - box.y) < LEVEL * bodySize && gap > 0 && gap < GUTTER * bodySize
    )
  })
}
