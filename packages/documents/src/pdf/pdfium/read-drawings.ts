import type { Box } from '@baobiao/parser'
import type { Drawing } from '../geometry/glyph.js'
import { allocate, type Engine } from './engine.js'
import { boxBetween, type Place } from './place.js'

const PATH = 2
const IMAGE = 3
const FORM = 5
/** A form in a form in a form …: files made to exhaust a reader nest without end. */
const DEEPEST = 8
const MOST_DRAWINGS = 20_000
/** Thicker bars are boxes. */
const RULE_THICKNESS = 4
/** Shorter strokes are ornaments and parts of pictures. */
const RULE_LENGTH = 18
/** What covers nearly the whole page is its paper. */
const PAPER = 0.9

type Matrix = readonly [number, number, number, number, number, number]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** Ruled lines, frames and pictures of the page, in the order they are drawn. */
export function readDrawings(
  engine: Engine,
  page: number,
  place: Place,
  paper: { readonly width: number; readonly height: number },
): Drawing[] {
  const drawings: Drawing[] = []
  const scratch = allocate(engine, 64)
  const visit = (object: number, matrix: Matrix, depth: number): void => {
    const type = engine._FPDFPageObj_GetType(object)
    if (type === FORM && depth < DEEPEST) {
      const inner = multiply(matrixOf(engine, object, scratch), matrix)
      const count = engine._FPDFFormObj_CountObjects(object)
      for (let i = 0; i < count && drawings.length < MOST_DRAWINGS; i++) {
        visit(engine._FPDFFormObj_GetObject(object, i), inner, depth + 1)
      }
    }
    if (type !== PATH && type !== IMAGE) return
    const box = boundsOf(engine, object, matrix, place, scratch)
    const kind = type === IMAGE ? 'picture' : kindOf(box)
    const isPaper = kind === 'frame' && box.width * box.height > PAPER * paper.width * paper.height
    if (kind && !isPaper) drawings.push({ kind, box })
  }
  try {
    const count = engine._FPDFPage_CountObjects(page)
    for (let i = 0; i < count && drawings.length < MOST_DRAWINGS; i++) {
      visit(engine._FPDFPage_GetObject(page, i), IDENTITY, 0)
    }
  } finally {
    engine.wasmExports.free(scratch)
  }
  return drawings
}

function kindOf(box: Box): Drawing['kind'] | undefined {
  const [thin, long] = [Math.min(box.width, box.height), Math.max(box.width, box.height)]
  if (thin <= RULE_THICKNESS) return long >= RULE_LENGTH ? 'rule' : undefined
  return thin >= RULE_LENGTH ? 'frame' : undefined
}

function boundsOf(engine: Engine, object: number, matrix: Matrix, place: Place, scratch: number): Box {
  engine._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)
  const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(engine.HEAPU8.buffer, scratch, 4)
  return boxBetween(place(...apply(matrix, left, bottom)), place(...apply(matrix, right, top)))
}

function matrixOf(engine: Engine, object: number, scratch: number): Matrix {
  if (engine._FPDFPageObj_GetMatrix(object, scratch) === 0) return IDENTITY
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = new Float32Array(engine.HEAPU8.buffer, scratch, 6)
  return [a, b, c, d, e, f]
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function multiply(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [x, y] = apply(then, e, f)
  return [
    a * then[0] + b * then[2],
    a * then[1] + b * then[3],
    c * then[0] + d * then[2],
    c * then[1] + d * then[3],
    x,
    y,
  ]
}
