import type { LineLayout } from '@baobiao/parser'
import type { Line } from './geometry/line.js'
import type { OrderedBlock } from './geometry/order.js'

const INDENT = '　　'
/** Lines set in by so much of their size begin a paragraph. */
const INDENTED = 1.2

/**
 * The page as text: a line of type a line, blocks parted by a blank line, paragraphs set in by two full-width spaces
 * where the page sets them in. The layout tells the place of every line; offsets are UTF-16 units of the text, end
 * exclusive, without the indent.
 */
export function pageText(blocks: readonly OrderedBlock[]): { text: string; lines: LineLayout[] } {
  let text = ''
  const lines: LineLayout[] = []
  for (const [number, { block, region }] of blocks.entries()) {
    if (number > 0) text += '\n'
    for (const line of block.lines) {
      if (!line.vertical && line.box.x - block.box.x > INDENTED * line.size) text += INDENT
      const start = text.length
      const { printed, offsets } = printedLetters(line)
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

function printedLetters(line: Line): { printed: string; offsets: number[] } {
  let printed = ''
  const offsets: number[] = []
  for (const glyph of line.glyphs) {
    const at = line.vertical ? glyph.box.y - line.box.y : glyph.box.x - line.box.x
    for (let i = 0; i < glyph.text.length; i++) offsets.push(round(at))
    printed += glyph.text
  }
  return { printed, offsets }
}

const round = (points: number): number => Math.round(points * 10) / 10
