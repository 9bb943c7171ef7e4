import type { Box } from '@baobiao/parser'
import type { QuarterTurns } from '../../geometry/turned.js'
import type { Engine } from './engine.js'

/** Turns a point of the page's own space (from the lower left, before rotation) into one from the upper left corner. */
export type Place = (x: number, y: number) => readonly [number, number]

/** @param quarterTurns how far the page is to be turned clockwise */
export function placeOn(engine: Engine, page: number, quarterTurns: QuarterTurns, scratch: number): Place {
  engine._FPDF_GetPageBoundingBox(page, scratch)
  const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(engine.HEAPU8.buffer, scratch, 4)
  if (quarterTurns === 1) return (x, y) => [y - bottom, x - left]
  if (quarterTurns === 2) return (x, y) => [right - x, y - bottom]
  if (quarterTurns === 3) return (x, y) => [top - y, right - x]
  return (x, y) => [x - left, top - y]
}

export function boxBetween(a: readonly [number, number], b: readonly [number, number]): Box {
  return {
    x: Math.min(a[0], b[0]),
    y: Math.min(a[1], b[1]),
    width: Math.abs(a[0] - b[0]),
    height: Math.abs(a[1] - b[1]),
  }
}
