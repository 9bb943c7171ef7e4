import { contains, type Drawing, type Glyph } from './glyph.js'

/** Frames without type in them are pictures, or stand for one. */
export function tellPictures(drawings: readonly Drawing[], glyphs: readonly Glyph[]): Drawing[] {
  return drawings.map((drawing) => {
    if (drawing.kind !== 'frame') return drawing
    const empty = !glyphs.some(({ box }) => contains(drawing.box, box, 0))
    return empty ? { ...drawing, kind: 'picture' } : drawing
  })
}
