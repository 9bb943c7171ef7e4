import { GlobalWorkerOptions, getDocument, type PDFPageProxy, type RenderTask, version } from 'pdfjs-dist'
import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import type { PdfPage } from './pdf-page.js'

GlobalWorkerOptions.workerSrc = workerSrc

/** Tables for fonts that a file names and does not hold, and decoders of pictures: vite.config.ts puts them there. */
const TABLES = `/assets/pdfjs-${version}`

/** The most that is asked for at a time: the parts of one page of an issue of 40 MB. */
const RANGE_BYTES = 256 * 1024

/** The most that is drawn: browsers refuse larger pictures, and no screen shows them. */
const MOST_PIXELS = 16_000_000

export interface OpenPdfPage {
  /**
   * The page as a picture.
   *
   * @param width pixels across
   */
  draw(width: number): Promise<HTMLCanvasElement>
  close(): void
}

/** @throws where the file is none, or has no such page */
export async function openPdfPage({ file, page: number }: PdfPage): Promise<OpenPdfPage> {
  const opening = getDocument({
    ...(typeof file === 'string' ? { url: file } : { data: await file.arrayBuffer() }),
    cMapUrl: `${TABLES}/cmaps/`,
    standardFontDataUrl: `${TABLES}/standard_fonts/`,
    wasmUrl: `${TABLES}/wasm/`,
    iccUrl: `${TABLES}/iccs/`,
    isEvalSupported: false,
    rangeChunkSize: RANGE_BYTES,
    // Else the whole file comes, page by page.
    disableAutoFetch: true,
    disableStream: true,
  })
  try {
    const pdf = await opening.promise
    return drawable(await pdf.getPage(number), () => void opening.destroy())
  } catch (error) {
    void opening.destroy()
    throw error
  }
}

function drawable(page: PDFPageProxy, close: () => void): OpenPdfPage {
  let drawing: RenderTask | null = null
  return {
    async draw(width) {
      // Two at a time would draw over each other's fonts and pictures.
      drawing?.cancel()
      const own = page.getViewport({ scale: 1 })
      const most = Math.sqrt(MOST_PIXELS / (own.width * own.height))
      const viewport = page.getViewport({ scale: Math.min(width / own.width, most) })
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      drawing = page.render({ canvas, viewport })
      await drawing.promise
      return canvas
    },
    close() {
      drawing?.cancel()
      close()
    },
  }
}
