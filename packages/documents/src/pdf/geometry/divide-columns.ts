import type { Box } from '@baobiao/parser'
import { blockOf } from './blocks.js'
import { DATELINE, startsInMiddle } from './continuity.js'
import { around, bottom, type Drawing, gapAcross, right, shareOfWidth } from './glyph.js'
import { type Line, textOf } from './line.js'
import { PARAGRAPH_END } from './marks.js'
import { isVertical, type Unit } from './units.js'

/** A headline stands no further beside a column, in body sizes. */
const BESIDE = 4
/** What begins beside a headline begins at its height: its own type is smaller. In body sizes. */
const LEVEL = 2.2
/** An article stands further below another than lines of one column do, by this factor. */
const FURTHER = 1.1
/** White space from here on parts even a sentence that goes on elsewhere; a picture leaves more. */
const APART = 1.3
const PICTURE = 3
/** Columns that begin beside each other do so at one height. */
const LEVEL_OF_TEXT = 0.5
/** Columns side by side of one article. */
const PASSES = 6
/** A line that lacks more than this of its column's width ends a paragraph, in type sizes. */
const SHORT = 1.4

/**
 * Divides columns where one article ends and the next begins right under it, beside its headline, so that nothing but a little white
 * space tells the two apart.
 *
 *     ▒▒▒▒▒▒  ▒▒▒▒▒▒  ▒▒▒▒▒▒
 *     ▒▒▒▒    ▒▒▒▒▒▒  ▒▒▒
 *       ▒▒▒▒  老馆子的新账
 *     ▒▒▒▒▒▒  ▒▒▒▒▒▒  ▒▒▒▒▒▒
 */
export function divideColumns(
  units: readonly Unit[],
  drawings: readonly Drawing[],
  indents: boolean,
  bodySize: number,
): Unit[] {
  const columns = units.filter((unit) => unit.kind === 'column' && !isVertical(unit))
  const pictures = drawings.filter(({ kind }) => kind === 'picture').map(({ box }) => box)
  const gaps = columns.map((column) => ({
    column,
    gaps: gapsOf(column, pictures, indents, bodySize),
    cuts: new Set<Gap>(),
  }))
  let marks: Mark[] = units
    .filter((unit) => unit.kind === 'headline' && !isVertical(unit))
    .map(({ box, frame }) => ({ box, frame, level: LEVEL }))
  marks.push(
    ...gaps.flatMap((one) => one.gaps.filter(({ opens }) => opens).map((gap) => markOf(gap, one.column))),
  )
  for (let pass = 0; pass < PASSES && marks.length > 0; pass++) {
    const found: Mark[] = []
    for (const one of gaps) {
      const near = marks.filter((mark) => standsBeside(mark, one.column, bodySize))
      for (const gap of one.gaps) {
        if (one.cuts.has(gap) || !(gap.opens || isMarked(gap, near, bodySize))) continue
        one.cuts.add(gap)
        if (gap.wide) found.push(markOf(gap, one.column))
      }
    }
    marks = found
  }
  const divided = new Map(gaps.map(({ column, cuts }) => [column, cutAt(column, [...cuts])]))
  return units.flatMap((unit) => divided.get(unit) ?? [unit])
}

/** Where an article begins: its headline, or a column of it that was divided from what stands above. */
interface Mark {
  readonly box: Box
  readonly frame: number
  /** What begins beside it begins at its height, in body sizes. */
  readonly level: number
}

/** White space in a column where one article may end. */
interface Gap {
  readonly block: number
  readonly line: number
  readonly box: Box
  /** The upper edge of a picture that stands over the line, at the top of what begins. */
  readonly picture: number | undefined
  /** More than a little white space, between two lines of text. */
  readonly wide: boolean
  /** Whether the line under it opens an article: 本报讯（记者 … */
  readonly opens: boolean
}

const markOf = ({ box: { y } }: Gap, { box, frame }: Unit): Mark => ({
  box: { ...box, y },
  frame,
  level: LEVEL_OF_TEXT,
})

function standsBeside({ box: mark, frame }: Mark, column: Unit, bodySize: number): boolean {
  const { box } = column
  const gap = gapAcross(mark, box)
  return (
    frame === column.frame &&
    gap > -bodySize &&
    gap < BESIDE * bodySize &&
    mark.y > box.y &&
    mark.y < bottom(box)
  )
}

const isMarked = ({ box, picture, wide }: Gap, marks: readonly Mark[], bodySize: number): boolean =>
  marks.some(
    (mark) =>
      [box.y, picture].some((y) => y !== undefined && Math.abs(mark.box.y - y) < mark.level * bodySize) &&
      (wide || mark.level === LEVEL),
  )

function gapsOf(unit: Unit, pictures: readonly Box[], indents: boolean, bodySize: number): Gap[] {
  const over = pictures.filter((box) => shareOfWidth(box, unit.box) > 0.5)
  const lines = unit.blocks.flatMap(({ lines }, block) => lines.map((line, at) => ({ line, block, at })))
  const pitch = usualPitch(lines.map(({ line }) => line))
  return lines.flatMap(({ line, block, at }, index) => {
    const before = lines[index - 1]?.line
    const step = before ? (line.baseline - before.baseline) / pitch : 0
    if (!before || step < FURTHER) return []
    const wide = step > APART && step < PICTURE && isText(before, bodySize) && isText(line, bodySize)
    if (!wide && !endsBefore(before, line, unit, indents)) return []
    const picture = over.find(({ y }) => y > bottom(before.box) - 2 && y < line.box.y)?.y
    return [{ block, line: at, box: line.box, picture, wide, opens: wide && DATELINE.test(textOf(line)) }]
  })
}

/** The distance of lines, from the middle of all. */
function usualPitch(lines: readonly Line[]): number {
  const steps = lines.slice(1).map(({ baseline }, at) => baseline - (lines[at]?.baseline ?? 0))
  return steps.sort((a, b) => a - b)[steps.length >> 1] ?? 0
}

/** Whether a line is no section heading. */
const isText = ({ size, bold }: Line, bodySize: number): boolean =>
  !bold && Math.abs(size - bodySize) < 0.03 * bodySize

/** Whether no sentence runs on from one line to the next. */
function endsBefore(before: Line, line: Line, { box }: Unit, indents: boolean): boolean {
  if (right(before.box) < right(box) - SHORT * before.size) return true
  if (DATELINE.test(textOf(line))) return true
  return PARAGRAPH_END.test(textOf(before)) || (indents && !startsInMiddle(line, box))
}

function cutAt(unit: Unit, cuts: Gap[]): Unit[] {
  const parts: Unit[] = []
  let rest = unit.blocks
  for (const { block, line } of cuts.sort((a, b) => b.box.y - a.box.y)) {
    const cut = rest[block]
    if (!cut) continue
    const [upper, lower] = [cut.lines.slice(0, line), cut.lines.slice(line)]
    parts.unshift(withBlocks(unit, [blockOf(lower), ...rest.slice(block + 1)]))
    rest = [...rest.slice(0, block), ...(upper.length > 0 ? [blockOf(upper)] : [])]
  }
  return [withBlocks(unit, rest), ...parts]
}

function withBlocks(unit: Unit, blocks: Unit['blocks']): Unit {
  return { ...unit, blocks, box: around(blocks.map(({ box }) => box)) }
}
