import type { Box } from '@baobiao/parser'
import type { QuarterTurns } from '../../geometry/turned.js'

/** One printed character, upright on the page; points from the upper left corner. */
export interface Glyph {
  /** One character, or what one ligature stands for. */
  readonly text: string
  readonly box: Box
  /** Where its line stands: the baseline of horizontal type. */
  readonly baseline: number
  /** Type size in points. */
  readonly size: number
  readonly bold: boolean
}

/** A straight line or a rectangle that is drawn on the page, and pictures. */
export interface Drawing {
  readonly kind: 'rule' | 'frame' | 'picture'
  readonly box: Box
}

/** The page as its type stands upright. */
export interface PageContent {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly drawings: readonly Drawing[]
  /** How many of the glyphs have no Unicode character that the font vouches for. */
  readonly unmapped: number
  /** How far it is turned as a viewer shows it. */
  readonly turned: QuarterTurns
}

export const right = (box: Box): number => box.x + box.width
export const bottom = (box: Box): number => box.y + box.height
export const middle = (box: Box): number => box.x + box.width / 2
export const middleHeight = (box: Box): number => box.y + box.height / 2

/** How far two boxes stand apart from left to right; negative by how much they share of the width. */
export const gapAcross = (a: Box, b: Box): number => Math.max(a.x - right(b), b.x - right(a))
/** How far they stand apart from top to bottom; negative by how much they share of the height. */
export const gapAlong = (a: Box, b: Box): number => Math.max(a.y - bottom(b), b.y - bottom(a))

/** How much of the narrower of two boxes lies above or below the other, from 0 to 1. */
export function shareOfWidth(a: Box, b: Box): number {
  const shared = Math.min(right(a), right(b)) - Math.max(a.x, b.x)
  return Math.max(0, shared) / Math.max(1e-6, Math.min(a.width, b.width))
}

/** How much of the lower of two boxes lies beside the other, from 0 to 1. */
export function shareOfHeight(a: Box, b: Box): number {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y)
  return Math.max(0, shared) / Math.max(1e-6, Math.min(a.height, b.height))
}

export function around(boxes: readonly Box[]): Box {
  let [x, y, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    x = Math.min(x, box.x)
    y = Math.min(y, box.y)
    x2 = Math.max(x2, right(box))
    y2 = Math.max(y2, bottom(box))
  }
  return { x, y, width: x2 - x, height: y2 - y }
}

export function contains(outer: Box, inner: Box, slack = 1): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    right(inner) <= right(outer) + slack &&
    bottom(inner) <= bottom(outer) + slack
  )
}
