import { AGENCIES, type Box } from '@baobiao/parser'
import { BYLINE } from './byline.js'
import { right } from './glyph.js'
import { type Line, textOf } from './line.js'
import { PARAGRAPH_END } from './marks.js'
import type { Unit } from './units.js'

/**
 * How a column begins: in the middle of a paragraph, with a new one, with a section heading, with what opens an
 * article (a byline, a dateline); or untold, where the page sets no paragraph in.
 */
export type Start = 'middle' | 'paragraph' | 'heading' | 'opening' | 'untold'
/** How it ends: in the middle of a sentence, after one at the column's edge, with a paragraph, with a signature. */
export type End = 'open' | 'full' | 'closed' | 'signed'

export interface Edges {
  readonly start: Start
  readonly end: End
}

/** The first line of a paragraph is set in by more, in type sizes. */
export const INDENT = 1.2
/** A line that lacks no more than a character or two of its column's width is full. */
const FULL = 1.4
/** Section headings are larger than the text by this factor. */
const LARGER = 1.03
/** 本报讯（记者 …, 新华社北京5月6日电, 【本报讯】. */
export const DATELINE = new RegExp(`^.{0,12}[讯电][（(】]|^(?:本报|${AGENCIES}).{0,14}[讯电]`)
/** （上接第一版）, ——（上接A1版）, ▲上接第一版 */
const JUMP_FROM = /^[^\p{L}]{0,4}(?:上接|紧接).{0,8}版/u
/** Closes what it does not open. */
const CLOSES = /^[^“《（]*[”》）]/
/** （张三 李四）, 下转第三版 */
const SIGNATURE = /^[（(][^（(）)]{2,24}[）)]$|下转.{0,8}版/

export function edgesOf(unit: Unit, indents: boolean): Edges {
  const first = unit.blocks[0]
  const last = unit.blocks.at(-1)
  const start = first?.lines[0]
  const end = last?.lines.at(-1)
  if (!first || !last || !start || !end) return { start: 'paragraph', end: 'closed' }
  return { start: startOf(unit, start, indents), end: endOf(unit, end) }
}

function startOf(unit: Unit, line: Line, indents: boolean): Start {
  const text = textOf(line)
  if (line.initial || DATELINE.test(text) || JUMP_FROM.test(text)) return 'opening'
  if (beginsWithHeading(unit, indents)) return BYLINE.test(text) ? 'opening' : 'heading'
  if (!indents) return 'untold'
  return startsInMiddle(line, unit.box) ? 'middle' : 'paragraph'
}

/** Whether a line is not set in, on a page that sets paragraphs in. */
export const startsInMiddle = (line: Line, column: Box): boolean =>
  line.box.x - column.x <= INDENT * line.size

/** A byline or heading of one or two lines that are no sentence, over a paragraph. */
function beginsWithHeading(unit: Unit, indents: boolean): boolean {
  const lines = unit.blocks.flatMap((block) => block.lines).slice(0, 3)
  for (const [index, line] of lines.slice(0, 2).entries()) {
    const next = lines[index + 1]
    if (!next) return false
    const text = textOf(line)
    // “不能再等了” in larger type than the text under it; 约” goes on from the foot of another column.
    const isLarger = line.size > LARGER * next.size && !CLOSES.test(text)
    if (!isLarger && PARAGRAPH_END.test(text)) return false
    const short = right(line.box) < right(unit.box) - 3 * line.size
    if (indents ? next.box.x - unit.box.x > INDENT * next.size && (index === 0 || short) : short) return true
  }
  return false
}

function endOf(unit: Unit, line: Line): End {
  if (SIGNATURE.test(textOf(line))) return 'signed'
  if (right(line.box) < right(unit.box) - FULL * line.size) return 'closed'
  if (line.box.x > unit.box.x + unit.box.width * 0.4) return 'signed'
  return PARAGRAPH_END.test(textOf(line)) ? 'full' : 'open'
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
  if (after.start === 'opening' || before.end === 'signed') return -5
  if (after.start === 'untold') return before.end === 'open' ? 3 : 0
  if (before.end === 'open') return after.start === 'middle' ? 6 : -5
  if (before.end === 'full') return after.start === 'middle' ? 3 : 0
  return after.start === 'middle' ? -6 : 0
}
