import type { QuarterTurns, ShownLine } from './turned.js'

/**
 * One line, packed: where it begins after the line before it, its length, box, type size (all in tenths of a point),
 * 1 for bold + 2 for vertical + 4 for each quarter that it is turned, block, region; and, where its characters are not evenly spaced, the advance of each.
 */
type PackedLine = readonly [
  gap: number,
  length: number,
  x: number,
  y: number,
  width: number,
  height: number,
  fontSize: number,
  style: number,
  block: number,
  region: number,
  advances?: readonly number[],
]

const TENTHS = 10
/** Glyphs may stand at most this many points from where even spacing puts them. */
const EVEN = 1

/** The lines of a layout as a database stores them: JSON of some 40 bytes a line. */
export function packLines(lines: readonly ShownLine[]): string {
  let end = 0
  const packed = lines.map((line): PackedLine => {
    const gap = line.start - end
    end = line.end
    const { x, y, width, height } = line.box
    const style = (line.bold ? 1 : 0) + (line.vertical ? 2 : 0) + 4 * line.turned
    const measures = [x, y, width, height, line.fontSize].map((points) => Math.round(points * TENTHS))
    const [left = 0, top = 0, across = 0, down = 0, size = 0] = measures
    const place = [
      gap,
      line.end - line.start,
      left,
      top,
      across,
      down,
      size,
      style,
      line.block,
      line.region,
    ] as const
    return isEven(line) ? place : [...place, advancesOf(line.offsets ?? [])]
  })
  return JSON.stringify(packed)
}

/** What {@link packLines} packed, to a tenth of a point. */
export function unpackLines(packed: string): ShownLine[] {
  let end = 0
  return (JSON.parse(packed) as PackedLine[]).map((line) => {
    const [gap, length, x, y, width, height, fontSize, style, block, region, advances] = line
    const start = end + gap
    end = start + length
    return {
      start,
      end,
      box: { x: x / TENTHS, y: y / TENTHS, width: width / TENTHS, height: height / TENTHS },
      fontSize: fontSize / TENTHS,
      bold: (style & 1) !== 0,
      vertical: (style & 2) !== 0,
      // What was packed.
      turned: (style >> 2) as QuarterTurns,
      block,
      region,
      ...(advances && { offsets: offsetsOf(advances) }),
    }
  })
}

function isEven({ start, end, box, vertical, turned, offsets }: ShownLine): boolean {
  if (!offsets) return true
  const advance = (vertical === (turned % 2 === 0) ? box.height : box.width) / (end - start)
  return offsets.every((offset, index) => Math.abs(offset - index * advance) <= EVEN)
}

function advancesOf(offsets: readonly number[]): number[] {
  const tenths = offsets.map((offset) => Math.round(offset * TENTHS))
  return tenths.map((offset, index) => offset - (tenths[index - 1] ?? 0))
}

function offsetsOf(advances: readonly number[]): number[] {
  let at = 0
  return advances.map((advance) => {
    at += advance
    return at / TENTHS
  })
}
