import type { Role } from '../gold.js'

/** A line of type on the sheet, in points from the upper left corner of what it stands in. */
export interface TypeLine {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Of the column; lines set `justify` fill it. Vertical lines: the height. */
  readonly width: number
  readonly size: number
  readonly face: 'serif' | 'sans'
  readonly bold: boolean
  readonly align: 'justify' | 'left' | 'center' | 'right'
  readonly vertical: boolean
  readonly role: Role
  /** Null for furniture and standalone captions. */
  readonly article: number | null
  /** Place in the order of reading among lines of its article and role. */
  readonly order: number
  /** Lines of one unit stay together when the content stream is shuffled: a headline, a column of one article. */
  readonly unit: string
}

/** Rules, frames, tints and pictures. */
export interface Shape {
  readonly kind: 'rule' | 'frame' | 'tint' | 'picture'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What is set together and placed as a whole. */
export interface SetBlock {
  readonly width: number
  readonly height: number
  readonly lines: readonly TypeLine[]
  readonly shapes: readonly Shape[]
}

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly lines: readonly TypeLine[]
  readonly shapes: readonly Shape[]
}

export function moved<T extends { readonly x: number; readonly y: number }>(
  things: readonly T[],
  dx: number,
  dy: number,
): T[] {
  return things.map((thing) => ({ ...thing, x: thing.x + dx, y: thing.y + dy }))
}
