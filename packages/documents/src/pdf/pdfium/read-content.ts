import { type QuarterTurns, turnedPaper } from '../../geometry/turned.js'
import type { PageContent } from '../geometry/glyph.js'
import { PdfError } from '../pdf-error.js'
import { allocate, type Engine } from './engine.js'
import { placeOn } from './place.js'
import { readDrawings } from './read-drawings.js'
import { readGlyphs } from './read-glyphs.js'
import { turnsOfType } from './upright.js'
import { widenText } from './widen-text.js'

/** Far more than a full broadsheet page of the smallest type; what is beyond would only be there to exhaust us. */
const MOST_CHARACTERS = 200_000
const MOST_OBJECTS = 400_000

/**
 * What is printed on one loaded page.
 *
 * @throws PdfError where the page holds more than any newspaper page does
 */
export function readContent(engine: Engine, page: number): PageContent {
  const objects = engine._FPDFPage_CountObjects(page)
  const scratch = allocate(engine, 64)
  widenText(engine, page, MOST_OBJECTS, scratch)
  const text = engine._FPDFText_LoadPage(page)
  try {
    const characters = text === 0 ? 0 : engine._FPDFText_CountChars(text)
    if (characters > MOST_CHARACTERS || objects > MOST_OBJECTS) {
      throw new PdfError(
        'PDF_PAGE_TOO_LARGE',
        `The page has ${characters} characters and ${objects} objects; ${MOST_CHARACTERS} and ${MOST_OBJECTS} are the most that ` +
          'is read. Split the page, or hand in its text.',
      )
    }
    const shown = { width: engine._FPDF_GetPageWidthF(page), height: engine._FPDF_GetPageHeightF(page) }
    const said = engine._FPDFPage_GetRotation(page) as QuarterTurns
    const turns = turnsOfType(engine, text, characters, said, scratch)
    const turned = ((4 + said - turns) % 4) as QuarterTurns
    const paper = turnedPaper(shown, turned)
    const place = placeOn(engine, page, turns, scratch)
    const { glyphs, unmapped } = readGlyphs(engine, text, characters, place, scratch)
    const drawings = readDrawings(engine, page, place, paper)
    return { ...paper, turned, glyphs, unmapped, drawings }
  } finally {
    engine.wasmExports.free(scratch)
    if (text !== 0) engine._FPDFText_ClosePage(text)
  }
}
