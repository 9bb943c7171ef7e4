import { bottom, type Drawing, type Glyph, right } from './glyph.js'
import { splitAtGutters } from './gutters.js'
import { type Line, lineOf } from './line.js'
import { joinSpaced } from './spaced.js'

/** Glyphs of one line stand on one baseline, give or take this part of their size. */
const BASELINE = 0.2
/** Wider white space may be the gutter between two columns. In parts of the type size. */
const GAP = 0.45
/** Headlines are set tight, and the gutter beside them is narrow in parts of their size. */
const HEADLINE_GAP = 0.3
const HEADLINE_SIZE = 1.4
const SIZES = 0.7

/** Strings glyphs into lines by their places alone; the order in which they are drawn says nothing. */
export function linesOf(glyphs: readonly Glyph[], drawings: readonly Drawing[], bodySize: number): Line[] {
  const printed = glyphs.filter(({ box, size }) => box.width > 0 && size > 0)
  const sorted = [...printed].sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)
  const next = new Map<Glyph, Glyph>()
  const previous = new Map<Glyph, Glyph>()
  const walls = drawings.filter(({ kind, box }) => kind === 'rule' && box.height > box.width)
  for (const [index, glyph] of sorted.entries()) {
    const neighbour = rightNeighbour(sorted, index)
    if (!neighbour || previous.has(neighbour)) continue
    const gap = neighbour.box.x - right(glyph.box)
    const most = glyph.size > HEADLINE_SIZE * bodySize ? HEADLINE_GAP : GAP
    if (gap > most * Math.min(glyph.size, neighbour.size)) continue
    if (gap > 1 && walls.some(({ box }) => standsBetween(box, glyph, neighbour))) continue
    next.set(glyph, neighbour)
    previous.set(neighbour, glyph)
  }
  const lines: Line[] = []
  for (const glyph of sorted) {
    if (previous.has(glyph)) continue
    const run = [glyph]
    for (let after = next.get(glyph); after; after = next.get(after)) run.push(after)
    const trimmed = trim(run)
    if (trimmed.length > 0) lines.push(lineOf(trimmed))
  }
  return joinSpaced(splitAtGutters(lines), drawings, bodySize)
}

function rightNeighbour(sorted: readonly Glyph[], index: number): Glyph | undefined {
  const glyph = sorted[index] as Glyph
  let best: Glyph | undefined
  const consider = (other: Glyph): void => {
    const ratio = Math.min(glyph.size, other.size) / Math.max(glyph.size, other.size)
    if (ratio < SIZES || other.box.x <= glyph.box.x + 0.3 * glyph.box.width) return
    if (!best || other.box.x < best.box.x) best = other
  }
  const reach = BASELINE * glyph.size
  for (let i = index - 1; i >= 0; i--) {
    const other = sorted[i] as Glyph
    if (glyph.baseline - other.baseline > reach) break
    consider(other)
  }
  for (let i = index + 1; i < sorted.length; i++) {
    const other = sorted[i] as Glyph
    if (other.baseline - glyph.baseline > reach) break
    consider(other)
  }
  return best
}

function standsBetween(wall: Drawing['box'], left: Glyph, after: Glyph): boolean {
  return (
    wall.x >= right(left.box) - 1 &&
    wall.x <= after.box.x + 1 &&
    wall.y < left.baseline &&
    bottom(wall) > left.box.y
  )
}

function trim(run: readonly Glyph[]): Glyph[] {
  const printed = run.map(({ text }) => text.trim() !== '')
  return run.slice(
    printed.indexOf(true) < 0 ? run.length : printed.indexOf(true),
    printed.lastIndexOf(true) + 1,
  )
}
