import type { Box, LineLayout, Span } from '@baobiao/parser'

/** Where a run of a page's text is printed: a box for each line that it touches, in the order of the text. */
export function boxesOfSpan(lines: readonly LineLayout[], { start, end }: Span): Box[] {
  const boxes: Box[] = []
  for (let index = firstEndingAfter(lines, start); index < lines.length; index++) {
    const line = lines[index] as LineLayout
    if (line.start >= end) break
    boxes.push(partOfLine(line, Math.max(start, line.start), Math.min(end, line.end)))
  }
  return boxes
}

function firstEndingAfter(lines: readonly LineLayout[], offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as LineLayout).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

function partOfLine({ box, vertical, ...line }: LineLayout, start: number, end: number): Box {
  const size = vertical ? box.height : box.width
  const units = line.end - line.start
  const at = (unit: number): number =>
    unit >= units ? size : (line.offsets?.[unit] ?? (unit * size) / units)
  const from = at(start - line.start)
  const length = at(end - line.start) - from
  return vertical ? { ...box, y: box.y + from, height: length } : { ...box, x: box.x + from, width: length }
}
