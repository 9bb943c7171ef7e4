import type { PageContent } from '../geometry/glyph.js'
import { PdfError } from '../pdf-error.js'
import { allocate, dropEngine, type Engine, isFull, leaveEngine, loadEngine, MOST_MEMORY } from './engine.js'
import { readContent } from './read-content.js'

export interface OpenPdf {
  readonly pageCount: number
  /** @param number from 1 */
  readPage(number: number): PageContent
  close(): void
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const ENCRYPTED = new Set([4, 5])
const BROKEN =
  'is broken: it is cut short, or is no PDF. Fetch it again, or repair it (`qpdf in.pdf out.pdf`, `mutool clean`).'

/** @throws PdfError where PDFium cannot open the file */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const engine = await loadEngine()
  return guarded(engine, 'The PDF', () => {
    const data = allocate(engine, bytes.length)
    engine.HEAPU8.set(bytes, data)
    const document = engine._FPDF_LoadMemDocument(data, bytes.length, 0)
    if (document === 0) {
      engine.wasmExports.free(data)
      throw refusal(engine._FPDF_GetLastError())
    }
    return {
      pageCount: engine._FPDF_GetPageCount(document),
      readPage: (number) => guarded(engine, `Page ${number}`, () => readPage(engine, document, number)),
      close: () => {
        engine._FPDF_CloseDocument(document)
        engine.wasmExports.free(data)
        leaveEngine(engine)
      },
    }
  })
}

function readPage(engine: Engine, document: number, number: number): PageContent {
  const page = engine._FPDF_LoadPage(document, number - 1)
  if (page === 0) throw new PdfError('PDF_BROKEN', `Page ${number} ${BROKEN}`)
  try {
    return readContent(engine, page)
  } finally {
    engine._FPDF_ClosePage(page)
  }
}

function refusal(code: number): PdfError {
  if (ENCRYPTED.has(code)) {
    return new PdfError(
      'PDF_ENCRYPTED',
      'The PDF is encrypted with a password. Take it off (`qpdf --decrypt --password=… in.pdf out.pdf`) and hand in the copy.',
    )
  }
  return new PdfError('PDF_BROKEN', `The PDF ${BROKEN}`)
}

/** A trap in the engine's code is a broken file's doing. */
function guarded<T>(engine: Engine, what: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof PdfError) throw error
    dropEngine()
    if (isFull(engine))
      throw new PdfError(
        'PDF_TOO_LARGE',
        `${what} takes more than ${MOST_MEMORY / 1024 / 1024} MB of memory when it is unpacked. Print it to a new PDF, or hand in its text.`,
      )
    const cause = error instanceof Error ? error.message : String(error)
    throw new PdfError('PDF_BROKEN', `${what} ${BROKEN} (${cause})`)
  }
}
