import { right } from './glyph.js'
import { type Line, textOf } from './line.js'
import type { Unit } from './units.js'

/** How a column begins: in the middle of a paragraph, with a new one, with a heading or byline; or the page sets nothing in. */
export type Start = 'middle' | 'paragraph' | 'heading' | 'untold'
/** How it ends: in the middle of a sentence, after one at the column's edge, or with a paragraph. */
export type End = 'open' | 'full' | 'closed'

export interface Edges {
  readonly start: Start
  readonly end: End
}

const INDENT = 1.2
const SENTENCE_END = /[。！？…；：”’）》.!?]$/
/** A line that lacks no more than a letter or two of its column's width is full. */
const FULL = 1.4

export function edgesOf(unit: Unit, indents: boolean): Edges {
  const first = unit.blocks[0]
  const last = unit.blocks.at(-1)
  const start = first?.lines[0]
  const end = last?.lines.at(-1)
  if (!first || !last || !start || !end) return { start: 'paragraph', end: 'closed' }
  return { start: startOf(unit, start, indents), end: endOf(unit, end) }
}

function startOf(unit: Unit, line: Line, indents: boolean): Start {
  if (beginsWithHeading(unit, indents)) return 'heading'
  if (!indents) return 'untold'
  return line.box.x - unit.box.x > INDENT * line.size ? 'paragraph' : 'middle'
}

/** A byline or heading of one or two lines that are no sentence, over a paragraph. */
function beginsWithHeading(unit: Unit, indents: boolean): boolean {
  const lines = unit.blocks.flatMap((block) => block.lines).slice(0, 3)
  for (const [index, line] of lines.slice(0, 2).entries()) {
    const next = lines[index + 1]
    if (!next || SENTENCE_END.test(textOf(line))) return false
    const short = right(line.box) < right(unit.box) - 3 * line.size
    if (indents ? next.box.x - unit.box.x > INDENT * next.size && (index === 0 || short) : short) return true
  }
  return false
}

function endOf(unit: Unit, line: Line): End {
  if (right(line.box) < right(unit.box) - FULL * line.size) return 'closed'
  // A signature stands at the right edge.
  if (line.box.x > unit.box.x + unit.box.width * 0.4) return 'closed'
  return SENTENCE_END.test(textOf(line)) ? 'full' : 'open'
}

/** Whether the page sets its paragraphs in: the line after a short one begins further right than its column. */
export function setsIndents(columns: readonly Unit[]): boolean {
  let [indented, flush] = [0, 0]
  for (const { blocks, box } of columns) {
    for (const { lines } of blocks) {
      for (const [index, line] of lines.entries()) {
        const before = lines[index - 1]
        if (!before || right(before.box) > right(box) - 3 * before.size) continue
        if (line.box.x - box.x > INDENT * line.size) indented++
        else flush++
      }
    }
  }
  return indented >= flush
}

/** Points for and against reading `after` right after `before`. */
export function continuity(before: Edges, after: Edges): number {
  if (after.start === 'untold') return before.end === 'open' ? 3 : 0
  if (before.end === 'open') return after.start === 'middle' ? 6 : -5
  if (before.end === 'full') return after.start === 'middle' ? 3 : 0
  return after.start === 'middle' ? -6 : 0
}
