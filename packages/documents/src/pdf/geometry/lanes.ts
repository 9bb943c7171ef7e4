import type { Block } from './blocks.js'
import { right } from './glyph.js'
import { textOf } from './line.js'

/** Lines that fill a column begin and end at its edges, or an indent behind the first. In type sizes. */
const SAME_EDGE = 0.35
const HANGS = 1.2
const MARK_AT_END = /[，。、；：！？”’）》]$/
const INDENT = 2
/** Fewer lines tell no column. */
const FEWEST = 3

/**
 * The places of all columns of the page, by whole points. A single line that fills one is running text, though it has no mark of
 * it: what a picture leaves of a column.
 */
export class Lanes {
  private readonly ends = new Map<number, number[]>()

  constructor(running: readonly Block[]) {
    for (const { box, lines } of running) {
      if (lines.length < FEWEST) continue
      const key = Math.floor(box.x)
      const known = this.ends.get(key)
      if (known) known.push(right(box))
      else this.ends.set(key, [right(box)])
    }
  }

  /** Whether every line of the block fills one of the columns. */
  filledBy({ lines }: Block): boolean {
    return lines.every((line) => {
      const { box, size } = line
      const most = MARK_AT_END.test(textOf(line)) ? HANGS : SAME_EDGE
      return [box.x, box.x - INDENT * size].some((x) =>
        this.endsNear(x).some((end) => {
          const beyond = (right(box) - end) / size
          return beyond > -SAME_EDGE && beyond < most
        }),
      )
    })
  }

  private endsNear(x: number): number[] {
    return [-1, 0, 1].flatMap((step) => [...new Set(this.ends.get(Math.floor(x) + step))])
  }
}
