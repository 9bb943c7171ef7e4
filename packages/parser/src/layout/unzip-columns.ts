import { threadCells } from './column-threads.js'
import { columnWidths, gapsOf, NARROWEST } from './column-widths.js'
import { seriesMarkOf } from './line-openers.js'
import { printedWidth, type ReadLine } from './read-lines.js'
import { cutRow, widthOf } from './row-cells.js'

/** A line, or one column's part of it. */
type Cell = ReadLine

/** Half of a row's cells at least are as wide as the column, but for this. */
const TOLERANCE = 2
/** A line that holds two columns is wider than one by more than this. */
const WIDER = 2
/** Rows above and below that tell whether columns are set. */
const NEIGHBOURHOOD = 24
/** This many rows of several columns stand near each other where two columns are set. */
const FEWEST_TOGETHER = 3
/** From this many rows of several columns on, and rows of other numbers of columns between them, the columns are threaded. */
const FEWEST_ROWS = 3

/**
 * Puts rows that print several columns side by side into the order of the columns: `第一栏…… 第二栏……` over several
 * lines is read down the first column, then down the second. Lines of one column stay as they are.
 */
export function unzipColumns(lines: readonly ReadLine[]): ReadLine[] {
  const rows = rowsOf(lines)
  if (rows.every((row) => row.length === 1)) return [...lines]
  const ordered: ReadLine[] = []
  for (let at = 0; at < rows.length; ) {
    const end = endOfZone(rows, at)
    const zone = rows.slice(at, end)
    ordered.push(...(isUneven(zone) ? threadZone(zone) : unzipZone(zone)))
    at = end
  }
  return ordered
}

/**
 * The lines, each divided into its columns' cells. Two columns need several rows near each other: `暑期下河游泳 三日溺亡两人`
 * alone is a headline of two clauses. A list is none: `第一名：广联冷库　库容62万吨`, `第二名：…`.
 */
function rowsOf(lines: readonly ReadLine[]): Cell[][] {
  if (!lines.some(mayHoldColumns)) return lines.map((line) => [line])
  const widths = columnWidths(lines)
  const rows = lines.map((line, at) => cellsOf(line, widths[at] as number))
  const cut = rows.map((row) => row.length > 1)
  const sure = rows.map((row, at) => row.length > 1 && isCutAtSpaces(row, lines[at] as ReadLine))
  const whole = lines.map((line, at) => !cut[at] && widthOf(line.text) > (widths[at] as number) + WIDER)
  return rows.map((row, at) => {
    if (row.length === 1) return row
    const from = Math.max(0, at - NEIGHBOURHOOD)
    const around = sure.slice(from, at + NEIGHBOURHOOD).filter(Boolean).length
    const against = whole.slice(from, at + NEIGHBOURHOOD).filter(Boolean).length
    const areColumns = (row.length > 2 && sure[at]) || around >= FEWEST_TOGETHER
    return areColumns && against <= around && !isListed(lines, at) ? row : [lines[at] as ReadLine]
  })
}

/** Whether white space stands before each cell but the first. */
function isCutAtSpaces(row: readonly Cell[], { text }: ReadLine): boolean {
  let at = 0
  return row.every((cell, index) => {
    const cut = index === 0 || text.isSeparated(at)
    at += cell.text.length
    return cut
  })
}

/** Whether the line above or below opens with a number as this one does. */
function isListed(lines: readonly ReadLine[], at: number): boolean {
  const mark = seriesMarkOf(lines[at]?.text.text ?? '')
  if (!mark?.includes('#')) return false
  return [lines[at - 1], lines[at + 1]].some((line) => line && seriesMarkOf(line.text.text) === mark)
}

/** Rows without a blank line between them. */
function endOfZone(rows: readonly Cell[][], from: number): number {
  let end = from + 1
  while (end < rows.length && rows[end]?.[0]?.gap === 0) end++
  return end
}

/** Whether rows of several columns have different numbers of them: then a row does not tell which columns it prints. */
function isUneven(zone: readonly Cell[][]): boolean {
  const several = zone.filter((row) => row.length > 1).length
  return several >= FEWEST_ROWS && new Set(zone.map((row) => row.length)).size > 1
}

/** Each run of rows of as many columns, read column by column. */
function unzipZone(zone: readonly Cell[][]): ReadLine[] {
  const ordered: ReadLine[] = []
  for (let at = 0; at < zone.length; ) {
    const columns = (zone[at] as Cell[]).length
    let end = at + 1
    while (columns > 1 && zone[end]?.length === columns) end++
    const afterColumns = (zone[at - 1]?.length ?? 1) > 1
    ordered.push(...readColumns(zone.slice(at, end), columns, afterColumns))
    at = end
  }
  return ordered
}

/** Rows of as many columns, the first column first. */
function readColumns(rows: readonly Cell[][], columns: number, afterColumns: boolean): ReadLine[] {
  return Array.from({ length: columns }, (_, column) =>
    rows.map((row, at): ReadLine => {
      const cell = row[column] as Cell
      if (at > 0 || (column === 0 && !afterColumns)) return cell
      return { ...cell, gap: column > 0 ? 0 : cell.gap, opensColumn: true }
    }),
  ).flat()
}

function threadZone(zone: readonly Cell[][]): ReadLine[] {
  const cells = zone.flatMap((row, number) =>
    row.map((cell) => ({ cell, text: cell.text.text, width: widthOf(cell.text), row: number })),
  )
  return threadCells(cells, usualWidth(cells)).flatMap((piece) =>
    piece.map(
      (at, index): ReadLine => ({
        ...(cells[at]?.cell as Cell),
        gap: 0,
        opensColumn: index === 0,
        threaded: true,
      }),
    ),
  )
}

/** The width that most cells have. */
function usualWidth(cells: readonly { readonly width: number }[]): number {
  const counts = new Map<number, number>()
  for (const { width } of cells) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** The columns' parts of a line; the line alone where it holds one column. */
function cellsOf(line: ReadLine, width: number): Cell[] {
  const { text } = line
  if (!mayHoldColumns(line) || width === 0 || widthOf(text) < width + WIDER) return [line]
  const starts = cutRow(text, width)
  if (!starts?.length) return [line]
  const cells = [0, ...starts].map((start, at) => cellOf(line, start, starts[at] ?? text.length))
  const fitting = cells.filter((cell) => Math.abs(widthOf(cell.text) - width) <= TOLERANCE).length
  return fitting >= cells.length / 2 ? cells : [line]
}

function mayHoldColumns(line: ReadLine): boolean {
  return !line.place && line.width >= 2 * NARROWEST && gapsOf(line).length > 0
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
