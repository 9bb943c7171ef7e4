import { type Block, blockOf } from './blocks.js'
import { bottom, type Glyph, middle } from './glyph.js'
import { type Line, lineOf } from './line.js'

/** Characters of a vertical line follow each other so close, in type sizes: commas close, characters of a line set long far. */
const CLOSEST = 0.5
const FARTHEST = 1.65
const FEWEST = 3
/** Characters that stand on one baseline, in type sizes. */
const LEVEL = 0.08
/** Characters beside count up to the distance of those below, where they are of about one size: not those of a subtitle. */
const BESIDE = 1.08
const SIZES = 0.75
/** Vertical lines of one headline or column stand no further apart, in type sizes. */
const LINE_PITCH = 2.2
/** In a vertical headline that is set long, some characters of two lines stand on one baseline by chance. */
const MOST_LEVEL = 0.6
/** What may stand between two parts of a vertical line, in type sizes. */
const BRIDGED = 2.2
/** Marks and figures, which are set on their side or in the middle of their place. */
const LOOSE = /^[\p{P}\p{S}\p{N}A-Za-z]$/u
const NUMBERS = /^[\d.、]+$/

/**
 * Separates what is set from top to bottom from the rest of the page: characters exactly below each other, few of which have
 * a neighbour on their baseline that is as near.
 */
export function verticalLines(glyphs: readonly Glyph[]): { lines: Line[]; rest: Glyph[] } {
  const cells = new Cells(glyphs)
  const below = new Map<Glyph, Glyph>()
  const hanging = new Set<Glyph>()
  for (const glyph of glyphs) {
    const [under] = cells
      .near(glyph)
      .filter((other) => isBelow(glyph, other))
      .sort((a, b) => a.baseline - b.baseline)
    if (!under || hanging.has(under)) continue
    below.set(glyph, under)
    hanging.add(under)
  }
  const lines: Line[] = []
  for (const glyph of below.keys()) {
    if (hanging.has(glyph)) continue
    const run = [glyph]
    for (let next = below.get(glyph); next; next = below.get(next)) run.push(next)
    if (runsDown(run, cells)) lines.push(lineOf(run, true))
  }
  const taken = new Set(lines.flatMap((line) => line.glyphs))
  for (const line of lines) {
    const short = shortLineAfter(line, cells, taken, below)
    if (!short) continue
    for (const glyph of short) taken.add(glyph)
    lines.push(lineOf(short, true))
  }
  const whole = joinedDown(lines, cells, taken)
  return { lines: whole, rest: glyphs.filter((glyph) => !taken.has(glyph)) }
}

/**
 * Puts together what marks and figures take apart, which stand on their side or in the middle of their place: 灯火 over · over 记忆,
 * 涨到 over 110 over 元.
 */
function joinedDown(lines: readonly Line[], cells: Cells, taken: Set<Glyph>): Line[] {
  const sorted = [...lines].sort((a, b) => a.box.y - b.box.y)
  const joined: Line[] = []
  for (let line of sorted) {
    const upper = joined.findIndex((one) => standsUnder(one, line))
    const over = upper < 0 ? undefined : joined[upper]
    if (over) {
      const between = loose(over, cells, taken).filter(({ box }) => box.y < line.box.y)
      const from = bottom((between.at(-1) ?? (over.glyphs.at(-1) as Glyph)).box)
      if (line.box.y - from > line.size) {
        joined.push(line)
        continue
      }
      for (const glyph of between) taken.add(glyph)
      joined.splice(upper, 1)
      line = lineOf([...over.glyphs, ...between, ...line.glyphs], true)
    }
    joined.push(line)
  }
  return joined.map((line) => {
    const last = loose(line, cells, taken)
    for (const glyph of last) taken.add(glyph)
    return last.length === 0 ? line : lineOf([...line.glyphs, ...last], true)
  })
}

function standsUnder(upper: Line, lower: Line): boolean {
  const gap = lower.box.y - bottom(upper.box)
  return (
    Math.abs(upper.size - lower.size) < 0.1 * upper.size &&
    Math.abs(middle(upper.box) - middle(lower.box)) < 0.3 * upper.size &&
    gap > -0.5 * upper.size &&
    gap < BRIDGED * upper.size
  )
}

/** Marks and figures of its size right below a vertical line, each below the one before. */
function loose({ glyphs, size, box }: Line, cells: Cells, taken: ReadonlySet<Glyph>): Glyph[] {
  const found: Glyph[] = []
  for (let last = glyphs.at(-1); last; ) {
    const from = bottom(last.box)
    const [next] = cells
      .near(last)
      .filter(
        (glyph) =>
          !taken.has(glyph) &&
          !found.includes(glyph) &&
          LOOSE.test(glyph.text) &&
          Math.abs(glyph.size - size) < 0.1 * size &&
          glyph.box.x > box.x - 0.2 * size &&
          glyph.box.x + glyph.box.width < box.x + box.width + 0.2 * size &&
          glyph.box.y > from - 0.6 * size &&
          glyph.box.y < from + size,
      )
      .sort((a, b) => a.box.y - b.box.y)
    if (next) found.push(next)
    last = next
  }
  return found
}

/** The last line of vertical type may have a character or two, at the height of the line before it. */
function shortLineAfter(
  line: Line,
  cells: Cells,
  taken: ReadonlySet<Glyph>,
  below: ReadonlyMap<Glyph, Glyph>,
): Glyph[] | undefined {
  const top = line.glyphs[0] as Glyph
  const level = cells
    .near(top)
    .filter(
      (glyph) =>
        Math.abs(glyph.baseline - top.baseline) < LEVEL * top.size &&
        Math.abs(glyph.size - top.size) < 0.1 * top.size,
    )
  const pitchOf = (glyph: Glyph): number => (top.box.x - glyph.box.x) / top.size
  const [first, ...others] = level.filter((glyph) => !taken.has(glyph) && Math.abs(pitchOf(glyph)) > 0.5)
  if (!first || others.length > 0 || pitchOf(first) < 0.9 || pitchOf(first) > LINE_PITCH) return undefined
  const run = [first]
  for (let next = below.get(first); next && !taken.has(next); next = below.get(next)) run.push(next)
  return run.length < FEWEST ? run : undefined
}

function isBelow(glyph: Glyph, other: Glyph): boolean {
  const pitch = (other.baseline - glyph.baseline) / glyph.size
  return (
    pitch >= CLOSEST &&
    pitch <= FARTHEST &&
    Math.abs(other.size - glyph.size) < 0.1 * glyph.size &&
    Math.abs(middle(other.box) - middle(glyph.box)) < LEVEL * glyph.size
  )
}

function runsDown(run: readonly Glyph[], cells: Cells): boolean {
  const [first, last] = [run[0] as Glyph, run.at(-1) as Glyph]
  if (run.length < FEWEST || NUMBERS.test(run.map(({ text }) => text).join(''))) return false
  const reach = (BESIDE * (last.baseline - first.baseline)) / (run.length - 1)
  const level = run.filter((glyph) => cells.near(glyph).some((other) => isBeside(glyph, other, reach)))
  return level.length < MOST_LEVEL * run.length
}

function isBeside(glyph: Glyph, other: Glyph, reach: number): boolean {
  const level = Math.abs(other.baseline - glyph.baseline) < LEVEL * glyph.size
  const alike = Math.min(glyph.size, other.size) > SIZES * Math.max(glyph.size, other.size)
  return other !== glyph && level && alike && Math.abs(other.box.x - glyph.box.x) <= reach
}

/** Vertical lines that stand side by side, from right to left. */
export function verticalBlocks(lines: readonly Line[]): Block[] {
  const stacks: Line[][] = []
  for (const line of [...lines].sort((a, b) => b.box.x - a.box.x)) {
    const stack = stacks.find((one) => {
      const last = one.at(-1) as Line
      const pitch = last.box.x - line.box.x
      const alike = Math.abs(last.size - line.size) < 0.1 * line.size
      return alike && pitch < LINE_PITCH * line.size && Math.abs(line.box.y - last.box.y) < 3 * line.size
    })
    if (stack) stack.push(line)
    else stacks.push([line])
  }
  return stacks.map(blockOf)
}

/** Glyphs by place, so that each looks only around itself. */
class Cells {
  private readonly cells = new Map<string, Glyph[]>()
  private readonly side: number

  constructor(glyphs: readonly Glyph[]) {
    this.side = Math.max(10, ...sizesOf(glyphs)) * 1.5
    for (const glyph of glyphs) {
      const key = this.key(glyph, 0, 0)
      const cell = this.cells.get(key)
      if (cell) cell.push(glyph)
      else this.cells.set(key, [glyph])
    }
  }

  near(glyph: Glyph): Glyph[] {
    const found: Glyph[] = []
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) found.push(...(this.cells.get(this.key(glyph, dx, dy)) ?? []))
    }
    return found
  }

  private key({ box }: Glyph, dx: number, dy: number): string {
    return `${Math.floor(box.x / this.side) + dx},${Math.floor(bottom(box) / this.side) + dy}`
  }
}

/** The sizes in use, without spreading a page's worth of glyphs over a call. */
function sizesOf(glyphs: readonly Glyph[]): number[] {
  return [...new Set(glyphs.map(({ size }) => Math.ceil(size)))]
}
