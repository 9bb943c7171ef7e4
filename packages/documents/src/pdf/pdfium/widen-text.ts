import type { Engine } from './engine.js'

const TEXT = 1
/** Text flatter than this, in points, PDFium takes for nothing. */
const FLAT = 1e-3
/** Too little to move a character by a hair, enough to give a line of them an area; in points over the whole line. */
const SHEAR = 0.04

/**
 * PDFium knows no shapes of fonts that are not embedded, takes their vertical and turned lines for lines without width
 * and leaves them out. A shear by a hair gives them one.
 *
 * @returns how many text objects stay without an extent: characters set one by one, which are lost
 */
export function widenText(engine: Engine, page: number, scratch: number): number {
  let lost = 0
  const count = engine._FPDFPage_CountObjects(page)
  for (let i = 0; i < count; i++) {
    const object = engine._FPDFPage_GetObject(page, i)
    if (engine._FPDFPageObj_GetType(object) !== TEXT) continue
    engine._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)
    const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(engine.HEAPU8.buffer, scratch, 4)
    if (right - left >= FLAT) continue
    if (top - bottom < FLAT) {
      lost++
      continue
    }
    const shear = SHEAR / (top - bottom)
    engine._FPDFPageObj_Transform(object, 1, 0, shear, 1, (-shear * (top + bottom)) / 2, 0)
  }
  return lost
}
