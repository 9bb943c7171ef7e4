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
  const parts = partsOf(lines)
  counts.fill(0)
  for (let at = from; at < to; at++)
    for (const width of parts[at] as readonly number[]) counts[width] = (counts[width] as number) + 1
  let best = 0
  for (let width = NARROWEST; width < CHARACTER_WIDTHS - 1; width++) {
    if ((counts[width] as number) > (counts[best] as number)) best = width
  }
  return (counts[best] as number) + (counts[best + 1] ?? 0) >= FEWEST ? best : 0
}

/** How often each width occurs: one for all lines. */
const counts = new Uint16Array(CHARACTER_WIDTHS)
const known = new WeakMap<readonly ReadLine[], (readonly number[])[]>()

/** The widths of each line's parts that may be a column's, in whole characters. */
function partsOf(lines: readonly ReadLine[]): (readonly number[])[] {
  let found = known.get(lines)
  if (!found) {
    found = lines.map((line) =>
      partWidths(line)
        .map(Math.round)
        .filter((width) => width >= NARROWEST && width < CHARACTER_WIDTHS),
    )
    known.set(lines, found)
  }
  return found
}

function partWidths(line: ReadLine): number[] {
  const gaps = [0, ...gapsOf(line), line.text.length]
  return gaps.slice(1).map((end, index) => widthOf(line.text.slice(gaps[index] as number, end)))
}

/** Where white space may separate columns in a line. */
export function gapsOf({ text }: ReadLine): number[] {
  const gaps: number[] = []
  for (let at = 2; at < text.length - 1; at++) if (text.isSeparated(at)) gaps.push(at)
  // characters set wide are one column
  return gaps.length > text.length - 3 ? [] : gaps
}
