import { fold } from '../text/fold.js'
import type { FoldedText } from '../text/folded-text.js'
import type { Line } from './block.js'
import { columnInsets, type Inset } from './column-insets.js'
import { isPlainRecord, stripMarkup } from './markup.js'
import type { LineLayout, PageLayout } from './page-layout.js'

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
/** What separates a number from the Chinese around it: `11 月 4 日`. */
const NUMBER_SPACE = /(?<=[\dA-Za-z%]) |(?<=[^\s\dA-Za-z%]) (?=[\dA-Za-z])/g
const THIN_SPACE = 0.25
const TAB = 4
/** How many printed lines around a line tell the width of its column. */
const NEIGHBOURHOOD = 8
/** How far the lines of one column differ in width, as hanging punctuation and half-width characters make them. */
const WIDTH_TOLERANCE = 1.5
/** The indent of a paragraph's first line, in characters. */
export const INDENT = 2
/** Shorter lines set wide are headlines: 招 聘 启 事. */
const SPACED_CHARACTERS = 9
/** At least this many lines of one width make a column. */
const COLUMN_LINES = 3

export interface ReadLine extends Line {
  /** Whether it is a picture, or holds one. */
  readonly picture: boolean
}

/** The lines of the source that hold more than white space, each with its place where the layout tells it. */
export function readLines(source: string, layout?: PageLayout): ReadLine[] {
  const lines: ReadLine[] = []
  const isRecord = isPlainRecord(source)
  const placeOf = placesOf(layout)
  const insets = columnInsets(layout?.lines ?? [])
  const page = fold(source)
  const starts = page.startsOf()
  let start = 0
  let folded = 0
  let number = 0
  let last = -1
  const add = (end: number): void => {
    const from = folded
    while (folded < page.length && (starts[folded] as number) < end) folded++
    const line = page.slice(from, folded)
    if (line.length > 0) {
      const { text, markup, level, picture } = stripMarkup(line, isRecord)
      const place = placeOf(start, end)
      lines.push({
        text,
        markup,
        level,
        picture,
        number,
        gap: number - last - 1,
        opensColumn: false,
        threaded: false,
        width: printedWidth(text),
        indent: indentAt(source, start),
        place,
        inset: (place && insets.get(place)) ?? null,
        full: false,
        nearlyFull: false,
      })
      last = number
    }
    number++
  }
  for (const lineBreak of source.matchAll(LINE_BREAK)) {
    add(lineBreak.index)
    start = lineBreak.index + lineBreak[0].length
  }
  add(source.length)
  return lines
}

/** Says of each line whether it fills its column. */
export function withFullness(lines: readonly ReadLine[]): ReadLine[] {
  return lines.map((line, index) => ({
    ...line,
    full: line.inset ? fillsPrinted(line.inset) : isFull(lines, index),
    nearlyFull: line.inset ? fillsPrinted(line.inset) : isFull(lines, index, INDENT),
  }))
}

function fillsPrinted({ end, lines }: Inset): boolean {
  return end < WIDTH_TOLERANCE && lines >= COLUMN_LINES
}

/** Finds the geometry of each line; both are in the order of the source. */
function placesOf(layout: PageLayout | undefined): (start: number, end: number) => LineLayout | null {
  const places = layout?.lines ?? []
  let at = 0
  return (start, end) => {
    while (at < places.length && (places[at] as LineLayout).end <= start) at++
    const place = places[at]
    return place && place.start < end ? place : null
  }
}

function indentAt(source: string, start: number): number {
  let indent = 0
  for (let at = start; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '\t') indent += TAB
    else if (character === '\u3000') indent += 1
    else if (character === ' ' || character === '\u00a0' || character === '\u2003') indent += 0.5
    else break
  }
  return indent
}

/** Width as printed, in full-width characters. */
export function printedWidth(line: FoldedText): number {
  let width = 0
  const { text } = line
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    width += code >= 0x20 && code <= 0x7e ? 0.5 : 1
  }
  const { start, end } = line.extent()
  const spaces =
    end - start > text.length ? (line.source.slice(start, end).match(NUMBER_SPACE)?.length ?? 0) : 0
  return width + THIN_SPACE * spaces
}

/**
 * A line is full when lines around it share its width and few are wider: a column is set, and this line reaches its
 * edge.
 */
function isFull(lines: readonly ReadLine[], index: number, indent = 0): boolean {
  const line = lines[index]
  if (!line) return false
  if (isSpacedOut(line.text)) return true
  const width = line.width
  let [alike, wider] = [0, 0]
  const last = Math.min(lines.length - 1, index + NEIGHBOURHOOD)
  for (let at = Math.max(0, index - NEIGHBOURHOOD); at <= last; at++) {
    const other = (lines[at] as ReadLine).width
    if (other >= width + indent + WIDTH_TOLERANCE) wider++
    else if (other > width - WIDTH_TOLERANCE) alike++
  }
  return alike > COLUMN_LINES && alike >= wider
}

/** A line set wide to fill its column has white space between all its characters: `禹 州 市 产 业 集 聚 区 探 索 建 立`. */
function isSpacedOut(text: FoldedText): boolean {
  if (text.length < SPACED_CHARACTERS) return false
  for (let at = 1; at < text.length; at++) if (!text.isSeparated(at)) return false
  return true
}
