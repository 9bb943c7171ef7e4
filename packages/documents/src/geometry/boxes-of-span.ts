import type { Box, Span } from '@baobiao/parser'
import type { ShownLine } from './turned.js'

/** Where a run of a page's text is printed: a box for each line that it touches, in the order of the text. */
export function boxesOfSpan(lines: readonly ShownLine[], { start, end }: Span): Box[] {
  const boxes: Box[] = []
  for (let index = firstEndingAfter(lines, start); index < lines.length; index++) {
    const line = lines[index] as ShownLine
    if (line.start >= end) break
    boxes.push(partOfLine(line, Math.max(start, line.start), Math.min(end, line.end)))
  }
  return boxes
}

function firstEndingAfter(lines: readonly ShownLine[], offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as ShownLine).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

function partOfLine({ box, vertical, turned, ...line }: ShownLine, start: number, end: number): Box {
  // To the right, down, to the left, up.
  const direction = (turned + (vertical ? 1 : 0)) % 4
  const size = direction % 2 === 0 ? box.width : box.height
  const units = line.end - line.start
  const at = (unit: number): number =>
    unit >= units ? size : (line.offsets?.[unit] ?? (unit * size) / units)
  const [from, to] = [at(start - line.start), at(end - line.start)]
  const first = direction < 2 ? from : size - to
  return direction % 2 === 0
    ? { ...box, x: box.x + first, width: to - from }
    : { ...box, y: box.y + first, height: to - from }
}
