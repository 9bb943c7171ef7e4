import type { Box } from '@baobiao/parser'
import { type Block, textOfBlock } from './blocks.js'
import { BYLINE } from './byline.js'
import {
  around,
  bottom,
  contains,
  gapAcross,
  gapAlong,
  middle,
  middleHeight,
  right,
  shareOfWidth,
} from './glyph.js'
import { RUNNING_MARK } from './marks.js'
import type { Measured } from './roles.js'

/** One to three names alone. */
const NAMES = /^\p{Script=Han}{2,9}$/u
/** ——记贵州省坝陵河大桥养护工黄顺江 */
export const SUBTITLE = /^[—―–─]/

/** Kicker over headline, headline over subtitle, two lines of one headline. */
export function isHeadlinePair(upper: Measured, lower: Measured, bodySize: number): boolean {
  const [a, b] = [upper.block, lower.block]
  const gap = b.box.y - bottom(a.box)
  const large = Math.max(a.size, b.size)
  if (a.vertical !== b.vertical) return false
  if (gap > 0.9 * large || !isHeadlineLine(upper) || !isHeadlineLine(lower)) return false
  if (upper.role !== 'large' && lower.role !== 'large') return false
  const aligned =
    Math.abs(middle(a.box) - middle(b.box)) < large ||
    Math.abs(a.box.x - b.box.x) < large ||
    contains({ ...a.box, y: b.box.y, height: b.box.height }, b.box, large) ||
    contains({ ...b.box, y: a.box.y, height: a.box.height }, a.box, large)
  if (!aligned) return false
  const minor = upper.role === 'large' ? lower : upper
  return (
    minor.role === 'large' ||
    minor.block.size > 1.03 * bodySize ||
    isByline(minor.block, minor === upper ? b : a)
  )
}

/** Vertical lines of one headline: they stand side by side and begin at one height, or nearly so. */
export function isVerticalPair({ block: a }: Measured, { block: b }: Measured): boolean {
  const [less, large] = [Math.min(a.size, b.size), Math.max(a.size, b.size)]
  const gap = gapAcross(a.box, b.box)
  const inside = a.box.y > b.box.y - large && bottom(a.box) < bottom(b.box) + large
  const around = b.box.y > a.box.y - large && bottom(b.box) < bottom(a.box) + large
  return a.vertical && b.vertical && gap > -0.3 * less && gap < 1.2 * large && (inside || around)
}

const isHeadlineLine = ({ role }: Measured): boolean => role === 'large' || role === 'short'

/** A byline over or under its headline, in its middle; flush with it, it is the first line of the column. */
function isByline(block: Block, headline: Block): boolean {
  const [a, b] = [block.box, headline.box]
  const centred = Math.abs(middle(a) - middle(b)) < 0.3 * headline.size && Math.abs(a.x - b.x) > 3
  const text = textOfBlock(block)
  return centred && block.lines.length === 1 && (BYLINE.test(text) || NAMES.test(text))
}

/** A byline stands no further from its headline, in body sizes. */
const BYLINE_GAP = 1.8
const CENTRED = 0.6
/** A byline over one narrow column may take more than a line. */
const MOST_LINES = 3
/** A subtitle set to the right begins no further from its headline than this, in body sizes. */
const FAR_RIGHT = 40

/**
 * The headline that a block belongs to which does not stand right over or under its largest line: a byline in the middle under the
 * subtitle, or over the kicker; a subtitle behind its dash that is set to the right of its headline.
 */
export function headlineOfPart(
  part: Measured,
  headlines: Iterable<readonly Measured[]>,
  all: readonly Measured[],
  rules: readonly { readonly box: Box }[],
  bodySize: number,
): readonly Measured[] | undefined {
  if (part.role !== 'short' && part.role !== 'large' && part.role !== 'small') return undefined
  const text = textOfBlock(part.block)
  const fits = SUBTITLE.test(text)
    ? isSubtitleOf
    : part.role !== 'large' && isCredit(part.block, text)
      ? isBylineOf
      : undefined
  if (!fits) return undefined
  return [...headlines]
    .filter(
      (headline) =>
        !headline.includes(part) && headline[0]?.frame === part.frame && fits(part, headline, all, bodySize),
    )
    .filter((headline) => !rules.some(({ box }) => liesBetween(box, part.block.box, boxOf(headline))))
    .sort((a, b) => distance(part, a) - distance(part, b))[0]
}

const boxOf = (parts: readonly Measured[]): Box => around(parts.map(({ block }) => block.box))

const isCredit = ({ lines }: Block, text: string): boolean =>
  lines.length <= MOST_LINES &&
  text.length < 40 &&
  (BYLINE.test(text) || NAMES.test(text)) &&
  !RUNNING_MARK.test(text)

function isBylineOf(
  { block }: Measured,
  headline: readonly Measured[],
  all: readonly Measured[],
  bodySize: number,
): boolean {
  const [a, b] = [block.box, boxOf(headline)]
  const centred = Math.abs(middle(a) - middle(b)) < CENTRED * bodySize
  if (a.y > middleHeight(b)) {
    const gap = a.y - bottom(b)
    if (gap < -2 || gap > BYLINE_GAP * bodySize) return false
    if (Math.abs(a.x - b.x) > 3 || Math.abs(right(a) - right(b)) < 3) return centred
    // Flush with the headline it may sign what is under it as well, a headline below its text: it goes with what is nearer.
    return all.every(({ block: { box, lines }, role }) => {
      const under = box.y - bottom(a)
      if (box === a || under < -2 || shareOfWidth(box, a) <= 0 || under > gap) return true
      return role === 'running' && lines.length > 1 && shareOfWidth(box, b) > 0.9
    })
  }
  const gap = b.y - bottom(a)
  if (gap < -2 || gap > BYLINE_GAP * bodySize || !(centred || Math.abs(a.x - b.x) < 3)) return false
  // Nearer to the headline under it than to the text over it, which it would sign.
  return all.every(({ block: { box } }) => {
    const over = a.y - bottom(box)
    return box === a || over < -2 || shareOfWidth(box, a) <= 0 || over > gap
  })
}

function isSubtitleOf(
  { block }: Measured,
  headline: readonly Measured[],
  all: readonly Measured[],
  bodySize: number,
): boolean {
  const [a, b] = [block.box, boxOf(headline)]
  const large = Math.max(...headline.map((part) => part.block.size))
  const gap = a.y - bottom(b)
  if (gap < -0.3 * large || gap > 0.9 * large || block.size > 0.85 * large) return false
  if (a.x - right(b) > FAR_RIGHT * bodySize || right(a) < b.x) return false
  // No text stands in the way.
  const way = around([{ ...a, x: Math.min(a.x, right(b)), width: right(a) - Math.min(a.x, right(b)) }])
  return !all.some((other) => {
    const { box } = other.block
    const own = other.block === block || headline.includes(other)
    return !own && shareOfWidth(box, way) > 0 && box.y < bottom(way) && bottom(box) > way.y
  })
}

function distance({ block: { box } }: Measured, headline: readonly Measured[]): number {
  const other = boxOf(headline)
  return Math.max(0, gapAcross(box, other)) + Math.max(0, gapAlong(box, other))
}

/** Whether a ruled line separates the two. */
function liesBetween(rule: Box, a: Box, b: Box): boolean {
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a]
  return rule.y > bottom(upper) - 3 && rule.y < lower.y + 3 && shareOfWidth(rule, lower) > 0.5
}
