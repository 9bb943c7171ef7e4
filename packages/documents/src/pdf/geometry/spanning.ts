import { type Block, blockOf } from './blocks.js'
import { BYLINE } from './byline.js'
import { right } from './glyph.js'
import { type Line, lineOf, textOf } from './line.js'
import { CLAUSE_MARK } from './marks.js'

/** White space inside one line is no wider, in type sizes. */
const GUTTER = 3
/** A line in the middle of two columns keeps further from their outer edges than paragraphs are set in, in type sizes. */
const AWAY = 3
/** A byline fills them more. */
const BYLINE_AWAY = 1.5
/** And as far from the one as from the other. */
const CENTRED = 1.2

/**
 * Puts together a line that stands in the middle over two columns, as bylines do under a headline, and was cut where a
 * space of it falls on the gutter: 本报记者 柳青 | 通讯员 罗帆.
 */
export function joinSpanning(blocks: readonly Block[]): Block[] {
  const firsts = blocks
    .filter(({ lines }) => lines.length > 1)
    .sort((a, b) => (a.lines[0] as Line).baseline - (b.lines[0] as Line).baseline)
  const joined = new Map<Block, Block[]>()
  for (const [index, block] of firsts.entries()) {
    for (let i = index + 1; i < firsts.length && areLevel(block, firsts[i] as Block); i++) {
      const other = firsts[i] as Block
      const [left, next] = block.box.x < other.box.x ? [block, other] : [other, block]
      if (joined.has(left) || joined.has(next) || !spans(left, next)) continue
      const glyphs = [left, next].flatMap(({ lines }) => lines[0]?.glyphs ?? [])
      joined.set(left, [blockOf([lineOf(glyphs)]), blockOf(left.lines.slice(1))])
      joined.set(next, [blockOf(next.lines.slice(1))])
    }
  }
  return blocks.flatMap((block) => joined.get(block) ?? [block])
}

function areLevel({ lines: [a], size }: Block, { lines: [b] }: Block): boolean {
  return a !== undefined && b !== undefined && Math.abs(a.baseline - b.baseline) < 0.15 * size
}

function spans(left: Block, next: Block): boolean {
  const [a, b] = [left.lines[0] as Line, next.lines[0] as Line]
  const [inner, outer] = [blockOf(left.lines.slice(1)).box, blockOf(next.lines.slice(1)).box]
  const gap = b.box.x - right(a.box)
  const [before, behind] = [a.box.x - inner.x, right(outer) - right(b.box)]
  const text = textOf(a) + textOf(b)
  // 本报讯 记者从水利局获悉 | 终于敢打开了。 begins and ends paragraphs.
  if (CLAUSE_MARK.test(text)) return false
  const away = BYLINE.test(text) ? BYLINE_AWAY : AWAY
  return (
    Math.abs(a.size - b.size) < 0.1 * a.size &&
    gap > 0 &&
    gap < GUTTER * a.size &&
    outer.x > right(inner) - a.size &&
    Math.min(before, behind) > away * a.size &&
    Math.abs(before - behind) < CENTRED * a.size
  )
}
