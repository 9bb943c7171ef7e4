import type { Glyph } from '../geometry/glyph.js'
import type { Engine } from './engine.js'
import { levelMark } from './level-marks.js'
import { boxBetween, type Place } from './place.js'

const BOLD_NAME = /bold|black|heavy|semibold|demi|hei(?![a-z])|黑|粗/i
/** Filled and stroked: how programs embolden a face that has no bold cut. */
const FILL_AND_STROKE = 2
const TOO_WIDE = 1.6

/** The page's characters as PDFium maps them, without the spaces and line ends that it guesses. */
export function readGlyphs(
  engine: Engine,
  text: number,
  count: number,
  place: Place,
  scratch: number,
): { glyphs: Glyph[]; unmapped: number } {
  const glyphs: Glyph[] = []
  const faces = new Map<number, boolean>()
  let unmapped = 0
  let [object, x, y] = [0, Number.NaN, Number.NaN]
  for (let index = 0; index < count; index++) {
    if (engine._FPDFText_IsGenerated(text, index) === 1) continue
    const code = engine._FPDFText_GetUnicode(text, index)
    if (code < 0x20) continue
    if (engine._FPDFText_HasUnicodeMapError(text, index) === 1) unmapped++
    const before = { object, x, y }
    object = engine._FPDFText_GetTextObject(text, index)
    engine._FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)
    ;[x = 0, y = 0] = new Float64Array(engine.HEAPU8.buffer, scratch, 2)
    const last = glyphs.at(-1)
    const character = levelMark(String.fromCodePoint(code))
    if (last && before.object === object && before.x === x && before.y === y) {
      // One glyph that stands for several characters: ⸺ comes as two dashes in one place.
      const width = character === '—' ? 2 * last.box.width : last.box.width
      glyphs[glyphs.length - 1] = { ...last, text: last.text + character, box: { ...last.box, width } }
      continue
    }
    const bold = isBold(engine, object, faces, scratch)
    const [left, baseline] = place(x, y)
    const { box, size } = measure(engine, text, index, place, scratch)
    // PDFium takes a character of a vertical font for twice as wide, half of it left of where it stands.
    const wide = box.width > TOO_WIDE * size && character > '\u2e7f'
    glyphs.push({ text: character, baseline, bold, size, box: wide ? { ...box, x: left, width: size } : box })
  }
  return { glyphs, unmapped }
}

function measure(
  engine: Engine,
  text: number,
  index: number,
  place: Place,
  scratch: number,
): Pick<Glyph, 'box' | 'size'> {
  engine._FPDFText_GetLooseCharBox(text, index, scratch)
  const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(engine.HEAPU8.buffer, scratch, 4)
  engine._FPDFText_GetMatrix(text, index, scratch)
  const [, , c = 0, d = 1] = new Float32Array(engine.HEAPU8.buffer, scratch, 4)
  const size = engine._FPDFText_GetFontSize(text, index) * Math.hypot(c, d)
  return { box: boxBetween(place(left, top), place(right, bottom)), size }
}

function isBold(engine: Engine, object: number, faces: Map<number, boolean>, scratch: number): boolean {
  if (engine._FPDFTextObj_GetTextRenderMode(object) === FILL_AND_STROKE) return true
  const font = engine._FPDFTextObj_GetFont(object)
  let bold = faces.get(font)
  if (bold === undefined) {
    bold = BOLD_NAME.test(fontName(engine, font, scratch))
    faces.set(font, bold)
  }
  return bold
}

function fontName(engine: Engine, font: number, scratch: number): string {
  const length = engine._FPDFFont_GetBaseFontName(font, scratch, 64)
  return Buffer.from(engine.HEAPU8.subarray(scratch, scratch + Math.min(64, length))).toString('latin1')
}
