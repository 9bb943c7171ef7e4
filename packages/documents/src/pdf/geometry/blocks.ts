import type { Box } from '@baobiao/parser'
import { around, bottom, type Drawing, right, shareOfWidth } from './glyph.js'
import type { Line } from './line.js'

/** Lines of one column and one size that follow each other without a break. */
export interface Block {
  readonly lines: readonly Line[]
  readonly box: Box
  readonly size: number
  readonly bold: boolean
  readonly vertical: boolean
}

const SAME_SIZE = 0.08
/** Lines of one paragraph are never further apart than so many times their size. */
const WIDEST_LEADING = 2.3
/** A block ends where the distance grows by so much over the block's own. */
const LOOSER = 1.35
/** Lines of one column share so much of the narrower one's width. */
const SAME_COLUMN = 0.6

export function blockOf(lines: readonly Line[]): Block {
  const widest = lines.reduce((a, b) => (b.glyphs.length > a.glyphs.length ? b : a))
  return {
    lines,
    box: around(lines.map(({ box }) => box)),
    size: widest.size,
    bold: lines.filter(({ bold }) => bold).length * 2 > lines.length,
    vertical: widest.vertical,
  }
}

/** Stacks lines into blocks: each line goes under the one line above it, if there is just one. */
export function blocksOf(lines: readonly Line[], drawings: readonly Drawing[]): Block[] {
  const sorted = [...lines].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
  const below = sorted.map((line, index) => touching(sorted, index, line))
  const above = new Map<Line, Line[]>()
  for (const [index, line] of sorted.entries()) {
    for (const under of below[index] ?? []) above.set(under, [...(above.get(under) ?? []), line])
  }
  const rules = drawings.filter(({ box, kind }) => kind !== 'picture' && box.width > box.height)
  const stacks = new Map<Line, Line[]>()
  for (const [index, line] of sorted.entries()) {
    const stack = stacks.get(line) ?? [line]
    stacks.set(line, stack)
    const [under, ...more] = below[index] ?? []
    if (!under || more.length > 0 || above.get(under)?.length !== 1) continue
    if (!continues(stack, under) || rules.some((rule) => parts(rule.box, line, under))) continue
    stack.push(under)
    stacks.set(under, stack)
  }
  return [...new Set(stacks.values())].map(blockOf)
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
  if (step > WIDEST_LEADING * last.size || shareOfWidth(under.box, last.box) < SAME_COLUMN) return false
  const before = stack.at(-2)
  return !before || step <= LOOSER * (last.baseline - before.baseline) + 0.5
}

function parts(rule: Box, upper: Line, under: Line): boolean {
  const between = (y: number): boolean =>
    y > upper.baseline - 0.3 * upper.size && y < under.baseline - 0.5 * under.size
  if (!between(rule.y) && !between(bottom(rule))) return false
  return rule.x < right(under.box) && right(rule) > under.box.x && shareOfWidth(rule, under.box) > 0.5
}
