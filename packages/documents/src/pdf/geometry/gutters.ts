import { type Glyph, right } from './glyph.js'
import { type Line, lineOf } from './line.js'

/** How wide the white space between two columns is, in type sizes. */
const NARROWEST = 0.45
const WIDEST = 2.2
/** At least this many line ends and beginnings nearby make a gutter. */
const WITNESSES = 2
/** They stand no further above or below, in type sizes. */
const REACH = 12
const SAME_EDGE = 0.12
/** The first line of a paragraph is set in, in type sizes. */
const INDENT = 2
/** Only marks and numbers reach into a gutter, so far that it seems gone. */
const IDEOGRAPH = /^[\u4e00-\u9fff]/
const CHARACTER_SPACE = 0.2

interface Edge {
  readonly x: number
  readonly baseline: number
  readonly size: number
}

/**
 * Takes apart lines that run across a gutter, as a comma that hangs into it makes them: where lines above and below
 * end and begin at one edge, this one does too.
 */
export function splitAtGutters(lines: readonly Line[]): Line[] {
  const edges = edgesByPlace(lines)
  return lines.flatMap((line) => {
    const cuts = line.glyphs.flatMap((glyph, index) => {
      if (index === 0) return []
      const near = [0, -INDENT * line.size].flatMap((shift) => edgesAround(edges, glyph.box.x + shift))
      const last = line.glyphs[index - 1] as Glyph
      if (IDEOGRAPH.test(last.text) && glyph.box.x - right(last.box) < CHARACTER_SPACE * line.size) return []
      const before = last.box.x
      const witnesses = near.filter(
        (edge) => before < edge.x - 0.3 * line.size && isNear(edge, glyph.box.x, line),
      )
      return new Set(witnesses.map(({ baseline }) => Math.round(baseline))).size >= WITNESSES ? [index] : []
    })
    if (cuts.length === 0) return [line]
    return [0, ...cuts].map((from, at) => lineOf(line.glyphs.slice(from, cuts[at])))
  })
}

function edgesAround(edges: ReadonlyMap<number, readonly Edge[]>, x: number): Edge[] {
  return [-1, 0, 1].flatMap((step) => edges.get(Math.floor(x) + step) ?? [])
}

function isNear({ x, baseline, size }: Edge, at: number, line: Line): boolean {
  return (
    [x, x + INDENT * line.size].some((edge) => Math.abs(edge - at) < SAME_EDGE * line.size) &&
    Math.abs(size - line.size) < 0.1 * line.size &&
    Math.abs(baseline - line.baseline) < REACH * line.size
  )
}

/** Where a line begins that has another left of it, a gutter apart; by whole points. */
function edgesByPlace(lines: readonly Line[]): Map<number, Edge[]> {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)
  const edges = new Map<number, Edge[]>()
  for (const [index, line] of sorted.entries()) {
    for (let i = index - 1; i >= 0; i--) {
      const other = sorted[i] as Line
      if (line.baseline - other.baseline > 0.5 * line.size) break
      add(edges, other.box.x < line.box.x ? [other, line] : [line, other])
    }
  }
  return edges
}

function add(edges: Map<number, Edge[]>, [left, line]: readonly [Line, Line]): void {
  const gap = (line.box.x - right(left.box)) / line.size
  if (gap < NARROWEST || gap > WIDEST || left.glyphs.length < 3 || line.glyphs.length < 3) return
  const key = Math.floor(line.box.x)
  const edge = { x: line.box.x, baseline: line.baseline, size: line.size }
  const known = edges.get(key)
  if (known) known.push(edge)
  else edges.set(key, [edge])
}
