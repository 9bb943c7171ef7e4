import { namesAuthors } from './byline.js'
import { type Drawing, right } from './glyph.js'
import { type Line, lineOf, textOf } from './line.js'

/** Wider white space never stands inside a line. In parts of the type size. */
const WIDEST = 2.7
/** Neighbours within this many type sizes above and below tell whether a gap is a gutter. */
const REACH = 4.5
const EVEN = 0.25
const MOST_OF_AUTHOR = 14

/**
 * Joins what stands on one baseline and was taken apart at wide spaces: a line set wide to fill its column, a name of
 * two characters set as wide as one of three, a headline of spaced characters. A gap is inside a line where a line above or
 * below runs across it, or where all characters are spaced alike.
 */
export function joinSpaced(lines: readonly Line[], drawings: readonly Drawing[], bodySize: number): Line[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)
  const walls = drawings.filter(({ box }) => box.height > box.width)
  const after = new Map<Line, Line>()
  for (const [index, line] of sorted.entries()) {
    const next = nextOnBaseline(sorted, index)
    if (
      !next ||
      walls.some(
        ({ box }) =>
          box.x > right(line.box) - 1 &&
          box.x < next.box.x + 1 &&
          box.y < line.baseline &&
          box.y + box.height > line.box.y,
      )
    )
      continue
    if (
      isCrossed(sorted, index, line, next) ||
      areAuthors(line, next) ||
      (line.size > LARGER * bodySize && isOneHeadline(sorted, index, line, next))
    )
      after.set(line, next)
  }
  for (const run of evenRuns(sorted))
    for (const [i, line] of run.entries()) if (run[i + 1]) after.set(line, run[i + 1] as Line)
  const joined = new Set(after.values())
  return sorted
    .filter((line) => !joined.has(line))
    .map((line) => {
      const run = [line]
      for (let next = after.get(line); next; next = after.get(next)) run.push(next)
      return run.length === 1 ? line : lineOf(run.flatMap(({ glyphs }) => glyphs))
    })
}

/** The space inside a headline is a fifth of a character wide to a whole one, in type sizes; its next line and smaller type under it tell where columns stand. */
const SPACE = [0.2, 1.3] as const
const SMALLER = 0.95
const LARGER = 1.1
const UNDER = 3
const NEXT_LINE = 1.8
const INSIDE = 0.3

/**
 * Whether two pieces of large type are one headline with a space in it rather than two over two columns: text under it runs across that
 * place.
 *
 *     三轮车进城　通行证管到早市
 *     ▒▒▒▒▒▒▒▒▒▒▒  ▒▒▒▒▒▒▒▒▒▒▒▒
 */
function isOneHeadline(sorted: readonly Line[], index: number, left: Line, next: Line): boolean {
  const gap = (next.box.x - right(left.box)) / left.size
  if (gap < SPACE[0] || gap > SPACE[1] || Math.abs(left.size - next.size) > 0.02 * left.size) return false
  const middle = (right(left.box) + next.box.x) / 2
  for (let i = index + 1; i < sorted.length; i++) {
    const other = sorted[i] as Line
    const below = other.baseline - left.baseline
    if (below > UNDER * left.size) return false
    const isNextLine = below < NEXT_LINE * left.size && Math.abs(other.size - left.size) < 0.02 * left.size
    if (below < 0.5 * left.size || !(isNextLine || other.size < SMALLER * left.size)) continue
    const reach = INSIDE * left.size
    if (other.box.x < middle - reach && right(other.box) > middle + reach) return true
  }
  return false
}

/** 本报记者 苏杭  通讯员 金大钟: both sides of the white space name authors, and no more. */
function areAuthors(left: Line, next: Line): boolean {
  return [left, next].every((line) => line.glyphs.length <= MOST_OF_AUTHOR && namesAuthors(textOf(line)))
}

function nextOnBaseline(sorted: readonly Line[], index: number): Line | undefined {
  const line = sorted[index] as Line
  let best: Line | undefined
  const consider = (other: Line | undefined): boolean => {
    if (!other || Math.abs(other.baseline - line.baseline) > 0.15 * line.size) return false
    const gap = other.box.x - right(line.box)
    const alike = Math.abs(other.size - line.size) < 0.1 * line.size
    if (alike && gap > -0.5 * line.size && gap < WIDEST * line.size && (!best || other.box.x < best.box.x))
      best = other
    return true
  }
  for (let i = index + 1; consider(sorted[i]); i++);
  for (let i = index - 1; consider(sorted[i]); i--);
  return best
}

/** Whether the nearest line of this size above or below runs across the gap, and none there begins at its edge. */
function isCrossed(sorted: readonly Line[], index: number, left: Line, next: Line): boolean {
  const middle = (right(left.box) + next.box.x) / 2
  let crossed = 0
  const look = (step: 1 | -1): void => {
    for (let i = index + step; i >= 0 && i < sorted.length; i += step) {
      const other = sorted[i] as Line
      const distance = Math.abs(other.baseline - left.baseline)
      if (distance > REACH * left.size) return
      if (distance < 0.5 * left.size || Math.abs(other.size - left.size) > 0.1 * left.size) continue
      if (
        other.glyphs.length > 2 &&
        other.box.x < middle - left.size &&
        right(other.box) > middle + left.size
      )
        crossed++
      else if (Math.abs(other.box.x - next.box.x) < 0.2 * left.size && other.glyphs.length > 2) crossed--
    }
  }
  look(1)
  look(-1)
  return crossed > 0
}

/** Three and more single characters, one baseline, even spaces: 招 聘 启 事. */
function evenRuns(sorted: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  let run: Line[] = []
  for (const [index, line] of sorted.entries()) {
    if (run.includes(line)) continue
    run = [line]
    for (
      let next = nextOnBaseline(sorted, index);
      next;
      next = nextOnBaseline(sorted, sorted.indexOf(next))
    ) {
      const last = run.at(-1) as Line
      const gap = next.box.x - right(last.box)
      const before = run.length > 1 ? last.box.x - right((run.at(-2) as Line).box) : gap
      if (last.glyphs.length > 1 || next.glyphs.length > 1 || Math.abs(gap - before) > EVEN * line.size) break
      run.push(next)
    }
    if (run.length > 2) runs.push(run)
  }
  return runs
}
