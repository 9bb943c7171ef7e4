import type { Box } from '@baobiao/parser'
import { type Block, textOfBlock } from './blocks.js'
import { BYLINE } from './byline.js'
import { around, bottom, contains, type Drawing, right, shareOfWidth } from './glyph.js'
import { headlineOfPart, isHeadlinePair, isVerticalPair } from './headline-parts.js'
import { type Line, textOf } from './line.js'
import type { Measured, Role } from './roles.js'

/**
 * What the page is put together from: a headline with its kicker and subtitle, a stretch of one column of running
 * text with its section headings, or a line that is neither (a page number, a caption's credit).
 */
export interface Unit {
  readonly kind: 'headline' | 'column' | 'note'
  readonly blocks: readonly Block[]
  readonly box: Box
  /** The smallest frame around it, by number; -1 without. */
  readonly frame: number
}

/** Whether the unit's type runs down, as that of a vertical headline does. */
export const isVertical = ({ blocks }: Unit): boolean => blocks.every(({ vertical }) => vertical)

/** Wider white space separates what stands in one column. In body sizes. */
const LOOSEST = 1.6
/** White space around a section heading may be wider. */
const LOOSEST_HEADING = 2.6
/** White space that a picture and its caption leave. */
const LOOSEST_PICTURE = 6
const NAMEPLATE =
  /^[\p{L}·]{0,8}(?:日报|晚报|早报|晨报|时报|商报|导报|周报|快报|周刊)$|^\p{L}{0,6}[·\s]?\d{1,2}版?$|^第?[A-Z]?\d{1,2}版?\p{L}{0,6}$/u

/** Puts blocks together into headlines and columns; from top to bottom. */
export function unitsOf(
  measured: readonly Measured[],
  drawings: readonly Drawing[],
  bodySize: number,
): Unit[] {
  const rules = drawings.filter(({ box, kind }) => kind !== 'picture' && box.width > box.height)
  const sorted = [...measured].sort((a, b) => a.block.box.y - b.block.box.y || a.block.box.x - b.block.box.x)
  const stacks = new Stacks(sorted)
  const pairs = pairsOf(sorted, rules, bodySize)
  joinHeadlines(stacks, sorted, pairs, bodySize)
  joinParts(stacks, sorted, rules, bodySize)
  joinColumns(stacks, pairs, picturesOf(measured, drawings), bodySize)
  return stacks
    .all()
    .map(toUnit)
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
}

/** What has been put together so far. */
class Stacks {
  readonly inHeadline = new Set<Measured>()
  readonly #of: Map<Measured, Measured[]>

  constructor(blocks: readonly Measured[]) {
    this.#of = new Map(blocks.map((one) => [one, [one]]))
  }

  all(): (readonly Measured[])[] {
    return [...new Set(this.#of.values())]
  }

  /** Grows as more is joined to it. */
  of(one: Measured): readonly Measured[] {
    return this.#of.get(one) ?? []
  }

  join(upper: Measured, lower: Measured): void {
    const [a, b] = [this.#of.get(upper), this.#of.get(lower)]
    if (!a || !b || a === b) return
    a.push(...b)
    for (const one of b) this.#of.set(one, a)
  }

  joinInHeadline(upper: Measured, lower: Measured): void {
    this.join(upper, lower)
    this.inHeadline.add(upper).add(lower)
  }
}

/** A block and one that comes first below it, in the same frame and with no rule between. */
interface Pair {
  readonly upper: Measured
  readonly lower: Measured
  /** Whether nothing stands beside either. */
  readonly alone: boolean
}

function pairsOf(sorted: readonly Measured[], rules: readonly Drawing[], bodySize: number): Pair[] {
  const under = sorted.map((one, index) => (one.role === 'caption' ? [] : below(sorted, index, one)))
  const pairs = sorted.flatMap((upper, index) => {
    const lowers = under[index] ?? []
    return lowers.map((lower) => ({
      upper,
      lower,
      alone: isAlone(lowers, bodySize) && isNearest(sorted, under, upper, lower, bodySize),
    }))
  })
  return pairs.filter(
    ({ upper, lower }) =>
      upper.frame === lower.frame &&
      !rules.some(({ box }) => partsBlocks(box, upper.block.box, lower.block.box)),
  )
}

/** Pictures, and their captions. */
function picturesOf(measured: readonly Measured[], drawings: readonly Drawing[]): Box[] {
  return [
    ...drawings.filter(({ kind }) => kind === 'picture').map(({ box }) => box),
    ...measured.filter(({ role }) => role === 'caption').map(({ block }) => block.box),
  ]
}

/** Lines of one headline, vertical or one below the other. */
function joinHeadlines(
  stacks: Stacks,
  sorted: readonly Measured[],
  pairs: readonly Pair[],
  bodySize: number,
): void {
  for (const [one, other] of verticalPairs(sorted)) stacks.joinInHeadline(one, other)
  for (const { upper, lower } of pairs)
    if (isHeadlinePair(upper, lower, bodySize)) stacks.joinInHeadline(upper, lower)
}

/** Kickers and subtitles with their headline. */
function joinParts(
  stacks: Stacks,
  sorted: readonly Measured[],
  rules: readonly Drawing[],
  bodySize: number,
): void {
  const headlines = new Set(stacks.all().filter((stack) => stack.some(({ role }) => role === 'large')))
  for (const part of sorted) {
    if (stacks.inHeadline.has(part)) continue
    const own = stacks.of(part)
    const headline = headlineOfPart(part, headlines, sorted, rules, bodySize)
    if (!headline) continue
    stacks.join(headline[0] as Measured, part)
    headlines.delete(own)
    for (const one of [...headline, part]) stacks.inHeadline.add(one)
  }
}

/** Stretches of a column. */
function joinColumns(
  stacks: Stacks,
  pairs: readonly Pair[],
  pictures: readonly Box[],
  bodySize: number,
): void {
  for (const { upper, lower, alone } of pairs)
    if (
      alone &&
      !stacks.inHeadline.has(upper) &&
      !stacks.inHeadline.has(lower) &&
      isColumnPair(stacks.of(upper), lower, pictures, bodySize)
    )
      stacks.join(upper, lower)
}

/** Vertical lines of one headline. */
function verticalPairs(sorted: readonly Measured[]): [Measured, Measured][] {
  const vertical = sorted.filter(({ block, role }) => block.vertical && role !== 'running')
  return vertical.flatMap((one, at) =>
    vertical
      .slice(at + 1)
      .filter(
        (other) =>
          one.frame === other.frame &&
          (one.role === 'large' || other.role === 'large') &&
          isVerticalPair(one, other),
      )
      .map((other): [Measured, Measured] => [one, other]),
  )
}

function toUnit(parts: readonly Measured[]): Unit {
  const blocks = parts.map(({ block }) => block).sort(asRead)
  const has = (role: Role): boolean => parts.some((part) => part.role === role)
  const kind = has('running') ? 'column' : has('large') && !isNameplate(blocks) ? 'headline' : 'note'
  return { kind, blocks, box: around(blocks.map(({ box }) => box)), frame: parts[0]?.frame ?? -1 }
}

/** From top to bottom; vertical lines from right to left. */
function asRead(a: Block, b: Block): number {
  if (a.vertical && b.vertical) return b.box.x - a.box.x
  return a.box.y - b.box.y || a.box.x - b.box.x
}

/** The paper's own name, and a page's: 青河日报, 要闻 03, A2版. */
function isNameplate(blocks: readonly Block[]): boolean {
  return NAMEPLATE.test(blocks.map(textOfBlock).join(''))
}

/** The blocks that come first below, on every part of the width. */
function below(sorted: readonly Measured[], index: number, upper: Measured): Measured[] {
  const found: Measured[] = []
  const { box } = upper.block
  for (let i = index + 1; i < sorted.length; i++) {
    const other = sorted[i] as Measured
    const lower = other.block.box
    if (lower.y < bottom(box) - 0.4 * Math.min(upper.block.size, other.block.size)) continue
    if (Math.min(right(lower), right(box)) - Math.max(lower.x, box.x) <= 1) continue
    const hidden = found.some(
      ({ block }) => bottom(block.box) <= lower.y + 2 && shareOfWidth(block.box, lower) > 0.05,
    )
    if (!hidden && other.role !== 'caption') found.push(other)
  }
  return found
}

/** Whether no two of the blocks stand side by side. */
function isAlone(blocks: readonly Measured[], bodySize: number): boolean {
  const tops = blocks.map(({ block }) => block.box.y)
  return blocks.length < 2 || (tops[1] as number) - (tops[0] as number) > bodySize
}

/** Whether `upper` is the block right above `lower`, and no other stands beside it. */
function isNearest(
  sorted: readonly Measured[],
  under: readonly (readonly Measured[])[],
  upper: Measured,
  lower: Measured,
  bodySize: number,
): boolean {
  const level = bottom(upper.block.box)
  return !sorted.some(
    (other, index) =>
      other !== upper && under[index]?.includes(lower) && bottom(other.block.box) > level - 0.6 * bodySize,
  )
}

/** Running text, section headings and bylines of one column. */
function isColumnPair(
  stack: readonly Measured[],
  lower: Measured,
  pictures: readonly Box[],
  bodySize: number,
): boolean {
  const last = stack.at(-1)
  if (!last || !mayJoin(last, lower)) return false
  const column = around(stack.map(({ block }) => block.box))
  const slack = 1.2 * bodySize
  const [a, b] = [column, lower.block.box]
  const inside =
    contains({ ...a, y: b.y, height: b.height }, b, slack) ||
    contains({ ...b, y: a.y, height: a.height }, a, slack)
  if (!inside) return false
  const between = pictures.filter(
    (box) => box.y > bottom(last.block.box) - 2 && bottom(box) < b.y + 2 && shareOfWidth(box, b) > 0.5,
  )
  const gap = between.reduce((rest, box) => rest - box.height, b.y - bottom(last.block.box))
  const bothRunning = last.role === 'running' && lower.role === 'running'
  const heading =
    !bothRunning && !BYLINE.test(textOf((last.role === 'running' ? lower : last).block.lines[0] as Line))
  const loosest = between.length > 0 ? LOOSEST_PICTURE : heading ? LOOSEST_HEADING : LOOSEST
  if (gap > loosest * bodySize) return false
  return !bothRunning || Math.abs(last.block.size - lower.block.size) < 0.1 * bodySize
}

function mayJoin(upper: Measured, lower: Measured): boolean {
  if (upper.role === 'large' || lower.role === 'large') return false
  const same = (role: Role): boolean => (upper.role === role) === (lower.role === role)
  return same('small') && same('caption')
}

export function partsBlocks(rule: Box, upper: Box, lower: Box): boolean {
  const between = (y: number): boolean => y > bottom(upper) - 3 && y < lower.y + 3
  if (!between(rule.y) && !between(bottom(rule))) return false
  return shareOfWidth(rule, lower) > 0.5 && shareOfWidth(rule, upper) > 0.5
}
