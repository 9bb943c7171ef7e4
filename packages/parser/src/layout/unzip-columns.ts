import type { ReadLine } from './read-lines.js'
import { printedWidth } from './read-lines.js'

/** Lines around a line that tell the width of a column. */
const NEIGHBOURHOOD = 24
/** Narrower runs of letters make no column. */
const NARROWEST = 6
const TOLERANCE = 1.5
/** A line that holds two columns is wider than one by more than this. */
const TWO_COLUMNS = 1.4
/** So many lines or parts of lines share a width where columns are set. */
const FEWEST = 5
const LETTER_WIDTHS = 64

/** A line, or one column's part of it. */
type Cell = ReadLine

/**
 * Puts rows that print several columns side by side into the order of the columns: `第一栏…… 第二栏……` over several
 * lines is read down the first column, then down the second. Lines of one column stay as they are.
 */
export function unzipColumns(lines: readonly ReadLine[]): ReadLine[] {
  const rows = lines.map((line, at) => cellsOf(line, at, lines))
  if (rows.every((row) => row.length === 1)) return [...lines]
  const ordered: ReadLine[] = []
  for (let at = 0; at < rows.length; ) {
    const first = rows[at] as Cell[]
    let end = at + 1
    while (first.length > 1 && rows[end]?.length === first.length && rows[end]?.[0]?.gap === 0) end++
    for (let column = 0; column < first.length; column++) {
      for (let row = at; row < end; row++) {
        const cell = rows[row]?.[column] as Cell
        ordered.push(row === at && column > 0 ? { ...cell, gap: 0, opensColumn: true } : cell)
      }
    }
    if (first.length > 1 && rows[end]?.[0]) {
      rows[end] = (rows[end] as Cell[]).map((cell, index) =>
        index === 0 ? { ...cell, opensColumn: true } : cell,
      )
    }
    at = end
  }
  return ordered
}

/** The columns' parts of a line; the line alone where it holds one column. */
function cellsOf(line: ReadLine, at: number, lines: readonly ReadLine[]): Cell[] {
  if (line.width < 2 * NARROWEST || line.place) return [line]
  const gaps = gapsOf(line)
  if (gaps.length === 0) return [line]
  const width = columnWidth(at, lines)
  if (width === 0 || line.width < width * TWO_COLUMNS) return [line]
  const cells = pack(line, gaps, width)
  const fitting = cells.filter((cell) => Math.abs(cell.width - width) <= TOLERANCE + 0.5).length
  const fits = cells.every((cell) => cell.width <= width + TOLERANCE + 0.5)
  return cells.length > 1 && fits && fitting >= cells.length / 2 ? cells : [line]
}

function gapsOf({ text }: ReadLine): number[] {
  const gaps: number[] = []
  for (let at = 2; at < text.length - 1; at++) if (text.isParted(at)) gaps.push(at)
  // letters set wide are one column
  return gaps.length > text.length / 3 ? [] : gaps
}

/** Fills columns from the left: as many parts as fit into one. */
function pack(line: ReadLine, gaps: readonly number[], width: number): Cell[] {
  const cells: Cell[] = []
  let start = 0
  let end = 0
  for (const gap of [...gaps, line.text.length]) {
    const wider = printedWidth(line.text.slice(start, gap))
    if (end > start && wider > width + TOLERANCE) {
      cells.push(cellOf(line, start, end))
      start = end
    }
    end = gap
  }
  cells.push(cellOf(line, start, line.text.length))
  return cells
}

function cellOf(line: ReadLine, start: number, end: number): Cell {
  const text = line.text.slice(start, end)
  const isFirst = start === 0
  return {
    ...line,
    text,
    width: printedWidth(text),
    indent: isFirst ? line.indent : 0,
    markup: isFirst ? line.markup : [],
    gap: isFirst ? line.gap : 0,
    level: 0,
  }
}

/** The width that most lines and parts of lines around a line have; 0 where none stands out. */
function columnWidth(at: number, lines: readonly ReadLine[]): number {
  const counts = new Uint16Array(LETTER_WIDTHS)
  const last = Math.min(lines.length, at + NEIGHBOURHOOD)
  for (let i = Math.max(0, at - NEIGHBOURHOOD); i < last; i++) {
    for (const width of partWidths(lines[i] as ReadLine)) {
      const rounded = Math.round(width)
      if (rounded >= NARROWEST && rounded < LETTER_WIDTHS) counts[rounded] = (counts[rounded] as number) + 1
    }
  }
  let best = 0
  for (let width = NARROWEST; width < LETTER_WIDTHS - 1; width++) {
    if ((counts[width] as number) > (counts[best] as number)) best = width
  }
  return (counts[best] as number) + (counts[best + 1] ?? 0) >= FEWEST ? best : 0
}

const widths = new WeakMap<ReadLine, number[]>()

function partWidths(line: ReadLine): number[] {
  let found = widths.get(line)
  if (!found) {
    const gaps = [0, ...gapsOf(line), line.text.length]
    found = gaps.slice(1).map((end, index) => printedWidth(line.text.slice(gaps[index] as number, end)))
    widths.set(line, found)
  }
  return found
}
