import type { Box } from '@baobiao/parser'
import { type Block, textOfBlock } from './blocks.js'
import { bottom, contains, type Drawing, gapAcross, gapAlong } from './glyph.js'
import { Lanes } from './lanes.js'
import { RUNNING_MARK } from './marks.js'

/** What a block is: running text, a line in larger type, a section heading, a caption, smaller type, any other short line. */
export type Role = 'running' | 'large' | 'section' | 'short' | 'small' | 'caption'

export interface Measured {
  readonly block: Block
  readonly role: Role
  /** The smallest frame with running text around it, by number; -1 without. */
  readonly frame: number
}

const LARGE = 1.2
const LARGEST_RUNNING = 1.35
const SMALL = 0.87
/** A kicker may have two clauses: 三十年前，它是全省最后一个通电的村；. */
const SENTENCE = /。/
/** Captions are set in smaller type. */
const CAPTION = 0.95
/** A picture's shorter side, in points. */
const PICTURE = 40
const CREDIT = /摄[）)]?$|(?:供图|资料图片?)[）)]?$/

export function measure(
  blocks: readonly Block[],
  drawings: readonly Drawing[],
  bodySize: number,
): Measured[] {
  const pictures = drawings
    .filter(({ kind, box }) => kind === 'picture' && Math.min(box.width, box.height) > PICTURE)
    .map(({ box }) => box)
  const roles = blocks.map((block) =>
    isCaption(block, pictures, bodySize) ? 'caption' : roleOf(block, bodySize),
  )
  const running = blocks.filter(({ lines }, at) => roles[at] === 'running' && lines.length > 1)
  const [top, end] = [
    running.reduce((y, { box }) => Math.min(y, box.y), Number.POSITIVE_INFINITY),
    running.reduce((y, { box }) => Math.max(y, bottom(box)), Number.NEGATIVE_INFINITY),
  ]
  const lanes = new Lanes(blocks.filter((_, at) => roles[at] === 'running'))
  for (const [at, block] of blocks.entries()) {
    const isBody = !block.bold && Math.abs(block.size / bodySize - 1) < 0.03
    // Over or under all text stands what the page says of itself: 2005.12.08 星期四　B08.
    const isAmid = bottom(block.box) > top && block.box.y < end
    if (roles[at] === 'short' && isBody && isAmid && lanes.filledBy(block)) roles[at] = 'running'
  }
  const frames = drawings.filter(
    ({ kind, box }) =>
      kind === 'frame' && blocks.some((block, at) => roles[at] === 'running' && contains(box, block.box, 2)),
  )
  return blocks.map((block, at) => ({ block, role: roles[at] as Role, frame: frameOf(block.box, frames) }))
}

/** Smaller type right below, above or beside a picture, or a line that names its photographer. */
function isCaption(block: Block, pictures: readonly Box[], bodySize: number): boolean {
  const { box, size, lines } = block
  if (size > CAPTION * bodySize) return false
  if (lines.length < 8 && CREDIT.test(textOfBlock(block))) return true
  return pictures.some((picture) => {
    const along = gapAlong(box, picture)
    const across = gapAcross(box, picture)
    return Math.max(along, across) < 2 * size && Math.min(along, across) < 0
  })
}

function roleOf(block: Block, bodySize: number): Role {
  const relative = block.size / bodySize
  const text = textOfBlock(block)
  const clause = Math.abs(relative - 1) < 0.03 ? RUNNING_MARK : SENTENCE
  // A headline of three lines has no sentence; an introduction in larger type has.
  const long = block.lines.length > (relative < LARGE || SENTENCE.test(text) ? 2 : 5)
  const running = long || (clause.test(text) && (text.length > 8 || text.endsWith('。')))
  if (relative < SMALL || (relative < CAPTION && block.lines.length < 3)) return 'small'
  if (running && relative <= (block.lines.length > 5 ? 2 : LARGEST_RUNNING)) return 'running'
  return relative >= LARGE ? 'large' : 'short'
}

function frameOf(box: Box, frames: readonly Drawing[]): number {
  const area = (frame: number): number => {
    const outer = frames[frame]?.box
    return outer ? outer.width * outer.height : Number.POSITIVE_INFINITY
  }
  let best = -1
  for (const [index, frame] of frames.entries()) {
    if (contains(frame.box, box, 2) && area(index) < area(best)) best = index
  }
  return best
}
