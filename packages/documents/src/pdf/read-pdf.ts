import type { UprightLayout } from '../geometry/turned.js'
import { blocksOf } from './geometry/blocks.js'
import type { PageContent } from './geometry/glyph.js'
import { withInitials } from './geometry/initials.js'
import { linesOf } from './geometry/lines.js'
import { printedOnce } from './geometry/once.js'
import { partBylines } from './geometry/opening-bylines.js'
import { inReadingOrder, type OrderedBlock } from './geometry/order.js'
import { tellPictures } from './geometry/pictures.js'
import { joinSpanning } from './geometry/spanning.js'
import { verticalBlocks, verticalLines } from './geometry/vertical.js'
import { legibilityOf } from './legible.js'
import { pageText } from './page-text.js'
import { PdfError, type PdfWarning } from './pdf-error.js'
import { type OpenPdf, openPdf } from './pdfium/open-pdf.js'

/** One page of a PDF, in reading order. */
export interface PdfPage {
  /** From 1, by its place in the file; what the page prints as its number may be another. */
  readonly pageNumber: number
  /** How many pages the file has. */
  readonly pageCount: number
  /** Empty where the page has no text, or none that can be trusted: then `warnings` says why. */
  readonly text: string
  readonly layout: UprightLayout
  readonly warnings: readonly PdfWarning[]
}

export interface PdfLimits {
  /** Bytes of the largest file that is opened. */
  readonly bytes?: number
  readonly pages?: number
}

export interface PdfOptions {
  readonly limits?: PdfLimits
  /** The first page that is read, from 1. */
  readonly from?: number
  /** Takes the milliseconds of each step: for the benchmark. */
  readonly onStep?: (step: PdfStep, milliseconds: number) => void
}

export type PdfStep = 'open' | 'glyphs' | 'lines' | 'blocks' | 'order' | 'text'
type Timed = <T>(step: PdfStep, work: () => T) => T

const MOST_BYTES = 256 * 1024 * 1024
const MOST_PAGES = 1000

/**
 * Reads a PDF page by page. A page that cannot be read gives empty text and a warning, and the others go on. The work
 * is synchronous between two pages: call it in a worker thread that can be stopped.
 *
 * @throws PdfError where the file as a whole cannot be read (encrypted, broken, too large)
 */
export async function* readPdf(
  bytes: Uint8Array,
  { limits = {}, from = 1, onStep }: PdfOptions = {},
): AsyncGenerator<PdfPage> {
  const most = limits.bytes ?? MOST_BYTES
  if (bytes.length > most) {
    throw new PdfError(
      'PDF_TOO_LARGE',
      `The PDF has ${bytes.length} bytes; at most ${most} are read. Split the file.`,
    )
  }
  const started = performance.now()
  const pdf = await openPdf(bytes)
  onStep?.('open', performance.now() - started)
  const timed: Timed = (step, work) => {
    const before = performance.now()
    const done = work()
    onStep?.(step, performance.now() - before)
    return done
  }
  try {
    checkPages(pdf, limits.pages ?? MOST_PAGES)
    for (let number = from; number <= pdf.pageCount; number++) yield readPage(pdf, number, timed)
  } finally {
    pdf.close()
  }
}

function checkPages({ pageCount }: OpenPdf, most: number): void {
  if (pageCount > most) {
    throw new PdfError(
      'PDF_TOO_MANY_PAGES',
      `The PDF has ${pageCount} pages; at most ${most} are read. Split the file.`,
    )
  }
}

function readPage(pdf: OpenPdf, pageNumber: number, timed: Timed): PdfPage {
  const { pageCount } = pdf
  try {
    const content = timed('glyphs', () => pdf.readPage(pageNumber))
    const { width, height, turned } = content
    const warning = warningOf(content)
    const blocks = isRefused(warning) ? [] : ordered(content, timed)
    const { text, lines } = timed('text', () => pageText(blocks))
    return {
      pageNumber,
      pageCount,
      text,
      layout: { width, height, turned, lines },
      warnings: warning ? [warning] : [],
    }
  } catch (error) {
    if (!(error instanceof PdfError)) throw error
    const layout = { width: 0, height: 0, turned: 0 as const, lines: [] }
    const warnings = [{ code: error.code, message: error.message }]
    return { pageNumber, pageCount, text: '', layout, warnings }
  }
}

function warningOf({ glyphs, unmapped, drawings }: PageContent): PdfWarning | null {
  if (glyphs.some(({ text }) => text.trim() !== '')) return legibilityOf(glyphs, unmapped)
  const scan = drawings.some(({ kind }) => kind === 'picture')
  const message = scan
    ? 'The page is a picture without text: a scan. Read it by OCR (`ocrmypdf -l chi_sim in.pdf out.pdf`) and hand in the result.'
    : 'The page has no text.'
  return { code: 'PDF_NO_TEXT', message }
}

const isRefused = (warning: PdfWarning | null): boolean =>
  warning?.code === 'PDF_NO_TEXT' || warning?.code === 'PDF_NO_UNICODE'

function ordered(content: PageContent, timed: Timed): OrderedBlock[] {
  const once = timed('lines', () => printedOnce(content.glyphs))
  const size = bodySize(once)
  const drawings = tellPictures(content.drawings, once)
  const { vertical, level } = timed('lines', () => {
    const { lines, rest } = verticalLines(once)
    return { vertical: lines, level: withInitials(linesOf(rest, drawings, size)) }
  })
  const blocks = timed('blocks', () => [
    ...verticalBlocks(vertical),
    ...partBylines(joinSpanning(blocksOf(level, drawings)), size),
  ])
  return timed('order', () => inReadingOrder(blocks, drawings, size))
}

/** The type size that most characters of the page are set in. */
function bodySize(glyphs: PageContent['glyphs']): number {
  const counts = new Map<number, number>()
  for (const { size } of glyphs) {
    const rounded = Math.round(size * 4) / 4
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
