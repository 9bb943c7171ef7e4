import { around, bottom, type Glyph, right } from './glyph.js'
import { type Line, lineOf } from './line.js'

/** An initial is at least this many times as large as the lines beside it. */
const LARGER = 1.7
/** The lines stand no further from it, in their sizes. */
const BESIDE = 2.5
/** Its upper edge is that of the first line, in type sizes of the line. */
const LEVEL = 0.8

/**
 * Puts large initials before the line that they begin, and lets the lines beside them begin where the initial does: they
 * are not set in.
 */
export function withInitials(lines: readonly Line[]): Line[] {
  const initials = lines.filter(({ glyphs, vertical }) => glyphs.length === 1 && !vertical)
  const changed = new Map<Line, Line | null>()
  for (const initial of initials) {
    const glyph = initial.glyphs[0] as Glyph
    const beside = lines
      .filter((line) => line !== initial && !changed.has(line) && standsBeside(line, glyph))
      .sort((a, b) => a.baseline - b.baseline)
    const [first, ...more] = beside
    if (!first || more.length === 0 || Math.abs(first.box.y - glyph.box.y) > LEVEL * first.size) continue
    changed.set(initial, null)
    changed.set(first, begunBy(glyph, first))
    for (const line of more) changed.set(line, widened(line, glyph))
  }
  return lines.flatMap((line) => {
    const now = changed.get(line)
    return now === undefined ? [line] : now === null ? [] : [now]
  })
}

function standsBeside({ box, size, baseline, vertical }: Line, glyph: Glyph): boolean {
  const gap = box.x - right(glyph.box)
  return (
    !vertical &&
    glyph.size > LARGER * size &&
    gap > -0.5 * size &&
    gap < BESIDE * size &&
    baseline > glyph.box.y &&
    baseline < bottom(glyph.box) + 0.5 * size
  )
}

function begunBy(glyph: Glyph, line: Line): Line {
  const { y, height } = line.box
  return { ...lineOf([{ ...glyph, box: { ...glyph.box, y, height } }, ...line.glyphs]), initial: true }
}

function widened(line: Line, { box: { x } }: Glyph): Line {
  return { ...line, box: around([line.box, { ...line.box, x }]) }
}
