import { moved, type SetBlock, type Shape, type TypeLine } from './type.js'

/** Places blocks under each other and side by side where the page is least filled (a skyline). */
export class Skyline {
  readonly lines: TypeLine[] = []
  readonly shapes: Shape[] = []
  private readonly tops: number[]

  constructor(
    private readonly left: number,
    top: number,
    private readonly bottom: number,
    private readonly unitWidth: number,
    units: number,
    private readonly gap: number,
  ) {
    this.tops = Array.from({ length: units }, () => top)
  }

  /** Whether a block of these units and points still fits. */
  place(block: SetBlock, units: number): boolean {
    const at = this.lowest(units)
    const y = Math.max(...this.tops.slice(at, at + units))
    if (y + block.height > this.bottom) return false
    const x = this.left + at * this.unitWidth
    this.lines.push(...moved(block.lines, x, y))
    this.shapes.push(...moved(block.shapes, x, y))
    for (let unit = at; unit < at + units; unit++) this.tops[unit] = y + block.height + this.gap
    return true
  }

  /** What is still free below everything in these units, if anything is. */
  room(units: number): number {
    const at = this.lowest(units)
    return this.bottom - Math.max(...this.tops.slice(at, at + units))
  }

  private lowest(units: number): number {
    let best = 0
    let height = Number.POSITIVE_INFINITY
    for (let at = 0; at + units <= this.tops.length; at++) {
      const top = Math.max(...this.tops.slice(at, at + units))
      if (top < height - 0.5) [best, height] = [at, top]
    }
    return best
  }
}
