import { ideographOf, type LineLayout } from '@baobiao/parser'
import type { Block } from './geometry/blocks.js'
import { right } from './geometry/glyph.js'
import { type Line, textOf } from './geometry/line.js'
import { PARAGRAPH_END } from './geometry/marks.js'
import type { OrderedBlock } from './geometry/order.js'
import { spacesOf } from './geometry/spaces.js'

const INDENT = '　　'
/** A line begins a paragraph where its indent is at least this part of its size. */
const INDENTED = 1.2

/**
 * The page as text: a line of type a line, blocks separated by a blank line where no sentence runs
 * on from one to the next, paragraphs set in by two full-width spaces
 * where the page sets them in. The layout tells the place of every line; offsets are UTF-16 units of the text, end
 * exclusive, without the indent.
 */
export function pageText(blocks: readonly OrderedBlock[]): { text: string; lines: LineLayout[] } {
  let text = ''
  const lines: LineLayout[] = []
  for (const [number, { block, region }] of blocks.entries()) {
    const before = blocks[number - 1]
    if (before && !(before.region === region && runsOn(before.block, block))) text += '\n'
    for (const line of block.lines) {
      const indented = line.box.x - block.box.x > INDENTED * line.size
      if (line.initial || (indented && !line.vertical)) text += INDENT
      const start = text.length
      const { printed, offsets } = printedCharacters(line)
      text += printed
      const { box, size, bold, vertical } = line
      lines.push({
        start,
        end: text.length,
        box,
        fontSize: size,
        bold,
        vertical,
        block: number,
        region,
        offsets,
      })
      text += '\n'
    }
  }
  return { text, lines }
}

/** Whether a sentence goes on in the next column. */
function runsOn(before: Block, block: Block): boolean {
  const [last, first] = [before.lines.at(-1), block.lines[0]]
  if (!last || !first || Math.abs(last.size - first.size) > 0.05 * last.size) return false
  const full = right(last.box) > right(before.box) - 1.4 * last.size && before.lines.length > 1
  const indented = first.initial || first.box.x - block.box.x > INDENTED * first.size
  return full && !indented && !PARAGRAPH_END.test(textOf(last))
}

function printedCharacters(line: Line): { printed: string; offsets: number[] } {
  const spaces = spacesOf(line)
  let printed = ''
  const offsets: number[] = []
  const put = (text: string, at: number): void => {
    for (let i = 0; i < text.length; i++) offsets.push(Math.round(at * 10) / 10)
    printed += text
  }
  for (const [index, glyph] of line.glyphs.entries()) {
    const at = line.vertical ? glyph.box.y - line.box.y : glyph.box.x - line.box.x
    if (spaces.has(index)) put(' ', at)
    put([...glyph.text].map(ideographOf).join(''), at)
  }
  return { printed, offsets }
}
