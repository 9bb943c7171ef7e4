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
const NUMBERS = /^[\d.、]+$/

/**
 * Parts what is set from top to bottom from the rest of the page: characters exactly below each other, few of which have
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
  return { lines, rest: glyphs.filter((glyph) => !taken.has(glyph)) }
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
