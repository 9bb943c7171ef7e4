import { fold } from '../text/fold.js'
import type { FoldedText } from '../text/folded-text.js'
import type { Line } from './block.js'
import { stripMarkup } from './markup.js'

type BareLine = Omit<Line, 'full' | 'nearlyFull'>

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
/** What parts a number from the Chinese around it: `11 月 4 日`. */
const NUMBER_SPACE = /(?<=[\dA-Za-z%]) |(?<=[^\s\dA-Za-z%]) (?=[\dA-Za-z])/g
const THIN_SPACE = 0.25
const HALF_WIDTH = /[\u0020-\u007e]/
/** How many printed lines around a line tell the width of its column. */
const NEIGHBOURHOOD = 8
/** How far the lines of one column differ in width, as hanging punctuation and half-width characters make them. */
const WIDTH_TOLERANCE = 1.5
/** A paragraph's first line is set in by so many characters. */
export const INDENT = 2
/** Shorter lines set wide are headlines: 招 聘 启 事. */
const SPACED_LETTERS = 9
/** So many lines of one width make a column. */
const COLUMN_LINES = 3

/** The lines of the source that hold more than white space. */
export function readLines(source: string): Line[] {
  const lines: BareLine[] = []
  let start = 0
  let number = 0
  const add = (end: number): void => {
    const line = fold(source, start, end)
    if (line.length > 0) {
      const { text, markup, heading } = stripMarkup(line)
      lines.push({
        text,
        markup,
        heading,
        number,
        width: printedWidth(text),
        indented: /\s/.test(source.charAt(start)),
      })
    }
    number++
  }
  for (const lineBreak of source.matchAll(LINE_BREAK)) {
    add(lineBreak.index)
    start = lineBreak.index + lineBreak[0].length
  }
  add(source.length)
  return lines.map((line, index) => ({
    ...line,
    full: isFull(lines, index),
    nearlyFull: isFull(lines, index, INDENT),
  }))
}

function printedWidth(text: FoldedText): number {
  let width = 0
  for (const character of text.text) width += HALF_WIDTH.test(character) ? 0.5 : 1
  const printed = text.source.slice(text.spanOf().start, text.spanOf().end)
  return width + THIN_SPACE * (printed.match(NUMBER_SPACE)?.length ?? 0)
}

/**
 * A line is full when lines around it share its width and few are wider: a column is set, and this line reaches its
 * edge.
 */
function isFull(lines: readonly BareLine[], index: number, indent = 0): boolean {
  const line = lines[index]
  if (!line) return false
  if (isSpacedOut(line.text)) return true
  const width = line.width
  const around = lines.slice(Math.max(0, index - NEIGHBOURHOOD), index + NEIGHBOURHOOD + 1)
  const alike = around.filter(
    (one) => one.width > width - WIDTH_TOLERANCE && one.width < width + indent + WIDTH_TOLERANCE,
  )
  const wider = around.filter((one) => one.width >= width + indent + WIDTH_TOLERANCE)
  return alike.length > COLUMN_LINES && alike.length >= wider.length
}

/** A line set wide to fill its column has white space between all its letters: `禹 州 市 产 业 集 聚 区 探 索 建 立`. */
function isSpacedOut(text: FoldedText): boolean {
  if (text.length < SPACED_LETTERS) return false
  for (let at = 1; at < text.length; at++) {
    if (text.spanOf(at - 1, at).end === text.spanOf(at, at + 1).start) return false
  }
  return true
}
