import type { Block } from '../layout/block.js'
import { isCovered, readFurniture } from '../signs/furniture.js'
import type { Beginning } from './beginnings.js'
import { gainsOf } from './gains.js'

/** Blocks from one to another, exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A headline of the list and the block in front of which it belongs. */
export interface Alignment {
  readonly headline: Range
  readonly at: number
  /** What pairs of characters the headline shares with its text, in natural logarithms of how rare they are on the page. */
  readonly gain: number
}

/** What each number of lines of a headline weighs, with its kicker and subtitle. */
const SIZES = [0, -1, 0, 0, -1, -2.5, -4] as const
/** What one more headline costs, so that a headline's lines stay together. */
const HEADLINE = -3
/** What a line of the list costs that belongs to no text. */
const UNPLACED = -0.7
/** A headline has one subtitle with a dash, mostly as its last line. */
const SECOND_DASH = -3
const BEHIND_DASH = -0.5
/** What a block costs that stands before the first text. */
const BEFORE_TEXTS = -0.3

/** How the best way came to a place: with a line that belongs to no text, or with a headline of this many lines. */
const START = -1
const LEFT = -2
const SPREAD = SIZES.length

/**
 * Which text each headline of a list belongs to, both in one order: the division of the list into headlines and of the
 * texts at their beginnings whose weights sum to most (dynamic programming over lines of the list and beginnings).
 */
export function alignHeadlines(
  blocks: readonly Block[],
  list: Range,
  texts: Range,
  beginnings: readonly Beginning[],
): Alignment[] {
  const lines = blocks.slice(list.from, list.to)
  const last = beginnings.length
  const bounds = [...beginnings.map(({ at }) => at), texts.to]
  const gain = gainsOf(blocks, lines, texts, bounds)
  const left = lines.map((line) => (isFurniture(line) ? 0 : UNPLACED))
  const shapes = shapesOf(lines)
  const columns = last + 1
  const best = new Float64Array((lines.length + 1) * columns).fill(-Infinity)
  const back = new Int32Array(best.length).fill(START)
  const offer = (place: number, weight: number, step: number): void => {
    if (weight <= (best[place] as number)) return
    best[place] = weight
    back[place] = step
  }
  const extend = (line: number, start: number): void => {
    const here = best[line * columns + start] as number
    if (here === -Infinity) return
    offer((line + 1) * columns + start, here + (left[line] as number), LEFT)
    for (let end = start + 1; end <= last; end++) {
      let gained = here + (beginnings[end]?.weight ?? 0)
      for (const { size, weight } of shapes[line] as readonly Shape[]) {
        gained += gain(line + size - 1, start, end)
        offer((line + size) * columns + end, gained + weight, start * SPREAD + size)
      }
    }
  }
  beginnings.forEach(({ at, weight }, start) => {
    offer(start, weight + BEFORE_TEXTS * (at - texts.from), START)
  })
  for (let line = 0; line < lines.length; line++)
    for (let start = 0; start <= last; start++) extend(line, start)
  return wayBack(back, lines.length, last).map(({ line, size, start, end }) => ({
    headline: { from: list.from + line, to: list.from + line + size },
    at: bounds[start] as number,
    gain: Array.from({ length: size }, (_, at) => gain(line + at, start, end)).reduce(
      (sum, one) => sum + one,
    ),
  }))
}

interface Shape {
  readonly size: number
  readonly weight: number
}

/** For each line of the list, the headlines that may begin with it, the shortest first. */
function shapesOf(lines: readonly Block[]): Shape[][] {
  const dashes = lines.map(({ text }) => text.text.startsWith('——'))
  const furniture = lines.map(isFurniture)
  return lines.map((_, line) => {
    const shapes: Shape[] = []
    let weight = HEADLINE
    for (let size = 1; size < SIZES.length && line + size <= lines.length; size++) {
      const at = line + size - 1
      if (furniture[at] || dashes[line]) break
      if (dashes.slice(line, at).includes(true)) weight += dashes[at] ? SECOND_DASH : BEHIND_DASH
      shapes.push({ size, weight: weight + (SIZES[size] as number) })
    }
    return shapes
  })
}

function isFurniture({ text }: Block): boolean {
  const found = readFurniture(text)
  return found !== null && isCovered(found)
}

interface Step {
  readonly line: number
  readonly size: number
  readonly start: number
  readonly end: number
}

function wayBack(back: Int32Array, lines: number, last: number): Step[] {
  const steps: Step[] = []
  let [line, end] = [lines, last]
  while (line > 0) {
    const step = back[line * (last + 1) + end] as number
    if (step === START) break
    if (step === LEFT) {
      line--
      continue
    }
    const size = step % SPREAD
    const start = (step - size) / SPREAD
    line -= size
    steps.unshift({ line, size, start, end })
    end = start
  }
  return steps
}
