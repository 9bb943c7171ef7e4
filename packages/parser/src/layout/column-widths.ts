import type { ReadLine } from './read-lines.js'
import { widthOf } from './row-cells.js'

/** Lines around a line that tell the width of a column. */
const NEIGHBOURHOOD = 24
/** Narrower runs of characters make no column. */
export const NARROWEST = 6
/** At least this many lines or parts of lines share a width where columns are set. */
const FEWEST = 5
const CHARACTER_WIDTHS = 64

/** Of each line, the width that most lines and parts of lines around it have; 0 where none stands out. */
export function columnWidths(lines: readonly ReadLine[]): number[] {
  let [start, end] = [0, 0]
  return lines.map((_, at) => {
    if (at === end) {
      start = at
      end = at + 1
      while (end < lines.length && lines[end]?.gap === 0) end++
    }
    const [from, to] = [at - NEIGHBOURHOOD, at + NEIGHBOURHOOD]
    return (
      columnWidth(lines, Math.max(start, from), Math.min(end, to)) ||
      columnWidth(lines, Math.max(0, from), Math.min(lines.length, to))
    )
  })
}

function columnWidth(lines: readonly ReadLine[], from: number, to: number): number {
  const counts = new Uint16Array(CHARACTER_WIDTHS)
  for (let at = from; at < to; at++) {
    for (const width of partWidths(lines[at] as ReadLine)) {
      const rounded = Math.round(width)
      if (rounded >= NARROWEST && rounded < CHARACTER_WIDTHS)
        counts[rounded] = (counts[rounded] as number) + 1
    }
  }
  let best = 0
  for (let width = NARROWEST; width < CHARACTER_WIDTHS - 1; width++) {
    if ((counts[width] as number) > (counts[best] as number)) best = width
  }
  return (counts[best] as number) + (counts[best + 1] ?? 0) >= FEWEST ? best : 0
}

const widths = new WeakMap<ReadLine, number[]>()

function partWidths(line: ReadLine): number[] {
  let found = widths.get(line)
  if (!found) {
    const gaps = [0, ...gapsOf(line), line.text.length]
    found = gaps.slice(1).map((end, index) => widthOf(line.text.slice(gaps[index] as number, end)))
    widths.set(line, found)
  }
  return found
}

/** Where white space may separate columns in a line. */
export function gapsOf({ text }: ReadLine): number[] {
  const gaps: number[] = []
  for (let at = 2; at < text.length - 1; at++) if (text.isSeparated(at)) gaps.push(at)
  // characters set wide are one column
  return gaps.length > text.length - 3 ? [] : gaps
}
