import type { Box } from '@baobiao/parser'
import { namesAuthors } from './byline.js'
import { around, bottom, type Drawing, right, shareOfWidth } from './glyph.js'
import { type Line, textOf } from './line.js'

/** Lines of one column and one size that follow each other without a break. */
export interface Block {
  readonly lines: readonly Line[]
  readonly box: Box
  readonly size: number
  readonly bold: boolean
  readonly vertical: boolean
}

const SAME_SIZE = 0.08
/** Lines of one paragraph are never further apart than this many times their size. */
const WIDEST_LEADING = 2.3
/** A block ends where the distance grows by this factor over the block's own. */
const LOOSER = 1.35
/** A byline stands further from its column by this factor. */
const FURTHER = 1.2
/** What a line reaches out of its column, in type sizes; marks that hang reach out on the right. */
const REACHES_OUT = 0.4
const HANGS_OUT = 2.5
/** Lines end at one place, in type sizes. */
const SAME_END = 0.25
/** A line in the middle keeps further from the column's edges, in type sizes: paragraphs are set in by two. */
const CENTRED = 2.5
const BYLINE_CENTRED = 1.1
/** Lines of one column share at least this part of the narrower one's width. */
const SAME_COLUMN = 0.6
/** Paragraphs are set in by no more, in type sizes. */
const INDENT = 2.3

export function blockOf(lines: readonly Line[]): Block {
  const widest = lines.reduce((a, b) => (b.glyphs.length > a.glyphs.length ? b : a))
  return {
    lines,
    box: boxOf(lines),
    size: widest.size,
    bold: lines.filter(({ bold }) => bold).length * 2 > lines.length,
    vertical: widest.vertical,
  }
}

/** What the block says, without the breaks of its lines. */
export const textOfBlock = ({ lines }: Block): string => lines.map(textOf).join('')

/** From the left edge to the right one, over which marks may hang: where most lines end, if some end there and few beyond. */
function boxOf(lines: readonly Line[]): Box {
  const box = around(lines.map((line) => line.box))
  if (lines.length < 4 || lines[0]?.vertical) return box
  const size = (lines[0] as Line).size
  const ends = new Map<number, number>()
  for (const line of lines) {
    const end = Math.round(right(line.box) / (SAME_END * size))
    ends.set(end, (ends.get(end) ?? 0) + 1)
  }
  const [[end, count]] = [...ends].sort((a, b) => b[1] - a[1] || b[0] - a[0]) as [[number, number]]
  const edge = end * SAME_END * size
  const hangs = count > 2 && right(box) > edge && right(box) < edge + HANGS_OUT * size
  return hangs ? { ...box, width: edge - box.x } : box
}

/** Stacks lines into blocks: each line goes under the one stack above it, if there is just one. */
export function blocksOf(lines: readonly Line[], drawings: readonly Drawing[]): Block[] {
  const rules = drawings.filter(({ box, kind }) => kind !== 'picture' && box.width > box.height)
  const sorted = [...lines].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
  const wide = new Set(sorted.filter((line, index) => isOverTwo(touching(sorted, index, line))))
  const stacks: Stack[] = []
  for (const line of sorted) {
    const above = stackAbove(stacks, line)
    const last = above?.lines.at(-1)
    const joins = above && last && !wide.has(last) && continues(above.lines, line)
    if (joins && !rules.some(({ box }) => parts(box, last, line))) {
      above.lines.push(line)
      above.box = around([above.box, line.box])
    } else stacks.push({ lines: [line], box: line.box })
  }
  return stacks.flatMap(({ lines: stacked }) => withoutFirstApart(stacked)).map(blockOf)
}

/**
 * A first line that reaches out of the column, or one in its middle that names an author or stands further from the second than
 * that from the third: a byline over it.
 */
function withoutFirstApart(lines: readonly Line[]): (readonly Line[])[] {
  const [first, second, third] = lines
  if (!first || !second || !third) return [lines]
  const { x, width } = around(lines.slice(1).map(({ box }) => box))
  const [left, behind] = [first.box.x - x, x + width - right(first.box)]
  const centred = (by: number): boolean =>
    Math.min(left, behind) > by * first.size && Math.abs(left - behind) < first.size
  const step = second.baseline - first.baseline
  const apart = step > FURTHER * (third.baseline - second.baseline)
  const reachesOut = left < -REACHES_OUT * first.size && behind < -REACHES_OUT * first.size
  const elsewhere = left < -HANGS_OUT * first.size || behind < -HANGS_OUT * first.size
  const byline = centred(BYLINE_CENTRED) && namesAuthors(textOf(first))
  const separate = reachesOut || elsewhere || (centred(CENTRED) && apart) || byline
  return separate ? [[first], lines.slice(1)] : [lines]
}

interface Stack {
  readonly lines: Line[]
  box: Box
}

/** The nearest stack above, unless another stands beside it. */
function stackAbove(stacks: readonly Stack[], line: Line): Stack | undefined {
  const last = ({ lines }: Stack): number => lines.at(-1)?.baseline ?? 0
  const [nearest, next] = stacks.filter((stack) => isUnder(stack, line)).sort((a, b) => last(b) - last(a))
  const beside = nearest && next && last(nearest) - last(next) < 0.5 * line.size
  return beside ? undefined : nearest
}

/** Whether `line` comes next below the stack, in its column: a paragraph's last word need not reach over the next indent. */
function isUnder({ lines, box }: Stack, line: Line): boolean {
  const last = lines.at(-1) as Line
  const step = line.baseline - last.baseline
  if (step < 0.5 * Math.min(last.size, line.size) || step > WIDEST_LEADING * last.size) return false
  return shareOfWidth(withIndent(box, line), line.box) > 0.05
}

/** A paragraph's first line is set in: the column begins where the second does, which may be shorter than that: 题。. */
function withIndent(stack: Box, { box: { x }, size }: Line): Box {
  const indent = stack.x - x
  return indent > 0 && indent < INDENT * size ? { ...stack, x, width: stack.width + indent } : stack
}

/** Whether two of the lines stand side by side: what is above them runs across their columns. */
function isOverTwo(lines: readonly Line[]): boolean {
  return lines.some((a) => lines.some((b) => a !== b && Math.abs(a.baseline - b.baseline) < 0.3 * a.size))
}

/** The lines directly below: in reach, and with nothing of the page between. */
function touching(sorted: readonly Line[], index: number, line: Line): Line[] {
  const found: Line[] = []
  const reach = line.baseline + WIDEST_LEADING * Math.max(line.size, 1)
  for (let i = index + 1; i < sorted.length; i++) {
    const other = sorted[i] as Line
    if (other.box.y > reach) break
    if (other.baseline - line.baseline < 0.5 * Math.min(line.size, other.size)) continue
    if (shareOfWidth(line.box, other.box) <= 0.05) continue
    if (
      found.some(
        (one) => bottom(one.box) <= other.box.y + 0.3 * other.size && shareOfWidth(one.box, other.box) > 0,
      )
    ) {
      continue
    }
    found.push(other)
  }
  return found
}

function continues(stack: readonly Line[], under: Line): boolean {
  const last = stack.at(-1) as Line
  const step = under.baseline - last.baseline
  if (Math.abs(under.size - last.size) > SAME_SIZE * last.size || under.bold !== last.bold) return false
  if (
    step > WIDEST_LEADING * last.size ||
    shareOfWidth(under.box, withIndent(around(stack.map(({ box }) => box)), under)) < SAME_COLUMN
  )
    return false
  const before = stack.at(-2)
  return !before || step <= LOOSER * (last.baseline - before.baseline) + 0.5
}

function parts(rule: Box, upper: Line, under: Line): boolean {
  const between = (y: number): boolean =>
    y > upper.baseline - 0.3 * upper.size && y < under.baseline - 0.5 * under.size
  if (!between(rule.y) && !between(bottom(rule))) return false
  return rule.x < right(under.box) && right(rule) > under.box.x && shareOfWidth(rule, under.box) > 0.5
}
