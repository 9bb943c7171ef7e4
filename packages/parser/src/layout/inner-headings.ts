import type { Block, Line } from './block.js'
import type { LineLayout } from './page-layout.js'

/** Section headings are larger than the body by this factor at most. */
const LARGEST = 1.46
const SMALLEST = 1.03
/** The headline of their article is larger than they are by this factor. */
const RANK = 1.2

/**
 * Judges section headings in larger type as if they were set in the body's: what tells them from headlines is their place, and papers
 * set them in any size. They stand inside the columns of a region that a larger headline heads and that text begins; a
 * region that such a heading begins is a column of briefs.
 */
export function withInnerHeadings(blocks: readonly Block[], bodySize: number): readonly Block[] {
  if (bodySize === 0) return blocks
  const regions = new Map<number, Block[]>()
  for (const block of blocks) {
    const known = regions.get(regionOf(block))
    if (known) known.push(block)
    else regions.set(regionOf(block), [block])
  }
  return blocks.map((block) => {
    const region = regions.get(regionOf(block))
    return region && isInner(block, region, bodySize)
      ? { ...block, lines: block.lines.map(asBody(bodySize)) }
      : block
  })
}

const placeOf = (block: Block): LineLayout | null => block.lines[0]?.place ?? null
const regionOf = (block: Block): number => placeOf(block)?.region ?? -1

function isInner(block: Block, region: readonly Block[], bodySize: number): boolean {
  const own = placeOf(block)
  if (!own || own.vertical || block.lines.length > 2 || !isHeading(own, bodySize)) return false
  const before = region.slice(0, region.indexOf(block))
  const headline = before.findIndex((other) => (placeOf(other)?.fontSize ?? 0) > RANK * own.fontSize)
  if (headline < 0) return false
  const texts = before.slice(headline + 1).filter((other) => isBody(other, bodySize))
  const [first] = texts
  return first !== undefined && !isBegunBy(own, before, first) && stretch(region, bodySize) > 1
}

const isHeading = ({ fontSize }: LineLayout, bodySize: number): boolean =>
  fontSize > SMALLEST * bodySize && fontSize < LARGEST * bodySize

function isBody(block: Block, bodySize: number): boolean {
  const place = placeOf(block)
  return place !== null && !place.vertical && Math.abs(place.fontSize - bodySize) < 0.03 * bodySize
}

/** Whether a heading of this size stands between the headline and the first text, in its column. */
function isBegunBy(own: LineLayout, before: readonly Block[], first: Block): boolean {
  const last = before[before.indexOf(first) - 1]
  const place = last && placeOf(last)
  return (
    place != null &&
    Math.abs(place.fontSize - own.fontSize) < 0.05 * own.fontSize &&
    place.box.x < own.box.x + own.box.width
  )
}

/** How many columns the texts of a region stand in. */
function stretch(region: readonly Block[], bodySize: number): number {
  let columns = 0
  let right = Number.NEGATIVE_INFINITY
  const lines = region
    .filter((block) => isBody(block, bodySize))
    .flatMap((block) => block.lines.flatMap((line) => (line.place ? [line.place.box] : [])))
    .sort((a, b) => a.x - b.x)
  for (const { x, width } of lines) {
    if (x > right) columns++
    right = Math.max(right, x + width)
  }
  return columns
}

const asBody =
  (bodySize: number) =>
  (line: Line): Line =>
    line.place ? { ...line, place: { ...line.place, fontSize: bodySize } } : line
