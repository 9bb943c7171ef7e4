import { blockOf } from './blocks.js'
import { DATELINE, startsInMiddle } from './continuity.js'
import { around, bottom, right } from './glyph.js'
import { type Line, textOf } from './line.js'
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
const SENTENCE_END = /[。！？…”’）》.!?]$/
/** A line that lacks more than this of its column's width ends a paragraph, in type sizes. */
const SHORT = 1.4

/**
 * Parts columns where one article ends and the next begins right under it, beside its headline, so that nothing but a little white
 * space tells the two apart.
 *
 *     ▒▒▒▒▒▒  ▒▒▒▒▒▒  ▒▒▒▒▒▒
 *     ▒▒▒▒    ▒▒▒▒▒▒  ▒▒▒
 *       ▒▒▒▒  老馆子的新账
 *     ▒▒▒▒▒▒  ▒▒▒▒▒▒  ▒▒▒▒▒▒
 */
export function partColumns(units: readonly Unit[], indents: boolean, bodySize: number): Unit[] {
  const heads = units.filter((unit) => unit.kind === 'head' && !isVertical(unit))
  return units.flatMap((unit) => {
    if (unit.kind !== 'column' || isVertical(unit)) return [unit]
    const beside = heads.filter((head) => standsBeside(head, unit, bodySize))
    return beside.length === 0 ? [unit] : partedAt(unit, beside, indents, bodySize)
  })
}

function standsBeside(head: Unit, { box, frame }: Unit, bodySize: number): boolean {
  const gap = Math.max(head.box.x - right(box), box.x - right(head.box))
  return (
    head.frame === frame &&
    gap > -bodySize &&
    gap < BESIDE * bodySize &&
    head.box.y > box.y &&
    head.box.y < bottom(box)
  )
}

interface Cut {
  readonly block: number
  readonly line: number
}

function partedAt(unit: Unit, heads: readonly Unit[], indents: boolean, bodySize: number): Unit[] {
  const lines = unit.blocks.flatMap(({ lines }, block) =>
    lines.map((line, at) => ({ line, cut: { block, line: at } })),
  )
  const pitch = usualPitch(lines.map(({ line }) => line))
  const cuts = lines.flatMap(({ line, cut }, index) => {
    const before = lines[index - 1]?.line
    if (!before) return []
    const step = (line.baseline - before.baseline) / pitch
    const level = heads.some(({ box }) => Math.abs(box.y - line.box.y) < LEVEL * bodySize)
    if (!level || step < FURTHER) return []
    const apart = step > APART && step < PICTURE && isText(before, bodySize) && isText(line, bodySize)
    return apart || endsBefore(before, line, unit, indents) ? [cut] : []
  })
  return cutAt(unit, cuts)
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
  return SENTENCE_END.test(textOf(before)) || (indents && !startsInMiddle(line, box))
}

function cutAt(unit: Unit, cuts: readonly Cut[]): Unit[] {
  const parts: Unit[] = []
  let rest = unit.blocks
  for (const { block, line } of [...cuts].reverse()) {
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
