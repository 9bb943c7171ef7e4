import type { Atom } from './atoms.js'
import { moved, type Shape, type TypeLine } from './type.js'

/** Room for a part of one body. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly height: number
}

/** Fills the frames in their order; null where the atoms do not fit. */
export function fillFrames(
  atoms: readonly Atom[],
  frames: readonly Frame[],
  unit: string,
): { lines: TypeLine[]; shapes: Shape[] } | null {
  const lines: TypeLine[] = []
  const shapes: Shape[] = []
  let at = 0
  frames.forEach((frame, column) => {
    let y = 0
    for (let atom = atoms[at]; atom && y + atom.height <= frame.height + 0.01; atom = atoms[at]) {
      const own = atom.lines.map((line) => ({
        ...line,
        unit: line.unit === '' ? `${unit} ${column}` : line.unit,
      }))
      lines.push(...moved(own, frame.x, frame.y + y))
      shapes.push(...moved(atom.shapes, frame.x, frame.y + y))
      y += atom.height
      at++
    }
  })
  return at === atoms.length ? { lines, shapes } : null
}

/** The least height at which the frames that `framesAt` gives hold all atoms. */
export function balance(
  atoms: readonly Atom[],
  framesAt: (height: number) => readonly Frame[],
  step: number,
  unit: string,
): { height: number; lines: TypeLine[]; shapes: Shape[] } {
  const total = atoms.reduce((sum, { height }) => sum + height, 0)
  const columns = Math.max(1, framesAt(step).length)
  for (let height = Math.floor(total / columns / step / 1.5) * step; ; height += step) {
    const filled = fillFrames(atoms, framesAt(height), unit)
    if (filled) return { height, ...filled }
    if (height > 2 * total + 1000) throw new RangeError('balance: frames never hold the body')
  }
}
