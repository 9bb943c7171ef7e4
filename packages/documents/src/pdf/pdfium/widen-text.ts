import type { Engine } from './engine.js'

const TEXT = 1
const FORM = 5
const STROKE = 1
/** Text narrower than this, in points, PDFium takes for nothing. */
const NARROW = 0.02
/** Forms nest in files that are made to exhaust a reader. */
const DEEPEST = 8

/**
 * PDFium knows no shapes of fonts that are not embedded. What is set in them one character at a time, from top to bottom
 * or turned it takes for text without width, and leaves it out. Drawn as outlines it has the width of their strokes.
 *
 * @param most how many objects are looked at, those of forms counted too
 */
export function widenText(engine: Engine, page: number, most: number, scratch: number): void {
  let left = most
  const visit = (object: number, depth: number): void => {
    const type = engine._FPDFPageObj_GetType(object)
    if (type === TEXT) widen(engine, object, scratch)
    if (type !== FORM || depth === DEEPEST) return
    const count = engine._FPDFFormObj_CountObjects(object)
    for (let i = 0; i < count && left-- > 0; i++) visit(engine._FPDFFormObj_GetObject(object, i), depth + 1)
  }
  const count = engine._FPDFPage_CountObjects(page)
  for (let i = 0; i < count && left-- > 0; i++) visit(engine._FPDFPage_GetObject(page, i), 0)
}

function widen(engine: Engine, object: number, scratch: number): void {
  engine._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)
  const [left = 0, , right = 0] = new Float32Array(engine.HEAPU8.buffer, scratch, 4)
  if (right - left >= NARROW) return
  engine._FPDFTextObj_SetTextRenderMode(object, STROKE)
  // It is measured again only where it is moved, be it by nothing.
  engine._FPDFPageObj_Transform(object, 1, 0, 0, 1, 0, 0)
}
