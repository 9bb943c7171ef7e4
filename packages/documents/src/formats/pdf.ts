import { DocumentError } from '../document-error.js'
import type { PageFormat, PagePart } from '../format.js'
import { documentId, type PageFile, pageOfFile } from '../page-file.js'
import { PdfError, type PdfPage, readPdf } from '../pdf/index.js'

/** An issue of many pages takes 40 MB; the text of a page, less than 1 MB of them. */
const MOST_BYTES = 64 * 1024 * 1024

/** Pages as they were printed: each of them is a document, with the place of every line. */
export const pdf: PageFormat = {
  id: 'pdf',
  endings: ['pdf'],
  mostBytes: MOST_BYTES,
  severalPages: true,
  // Some programs write a few bytes before the file begins.
  sniff: (head) => head.includes('%PDF-'),
  read: readPages,
}

async function* readPages(file: PageFile, from: number): AsyncGenerator<PagePart> {
  const sha256 = documentId(file.bytes)
  try {
    for await (const page of readPdf(file.bytes, { from })) yield partOf(file, sha256, page)
  } catch (error) {
    if (error instanceof PdfError) throw new DocumentError(error.code, error.message)
    throw error
  }
}

function partOf(file: PageFile, sha256: string, page: PdfPage): PagePart {
  const { pageNumber, pageCount, text, layout, warnings } = page
  const source = pageOfFile(file.source, pageNumber)
  const [warning] = warnings
  if (warning && text === '') return { source, error: new DocumentError(warning.code, warning.message) }
  if (file.told?.pageNumber && pageCount > 1) return { source, error: oneNumber(pageCount) }
  return {
    id: documentId(Buffer.from(pageOfFile(sha256, pageNumber))),
    name: pageOfFile(file.name, pageNumber),
    source,
    text: storable(text),
    encoding: 'utf-8',
    byteLength: file.bytes.length,
    layout,
    // What is kept in spite of them is in doubt.
    warnings: warnings.map(({ message }) => ({ code: 'doubtfulCharacters', message, span: null })),
    file: { sha256, page: pageNumber, pages: pageCount },
  }
}

function oneNumber(pages: number): DocumentError {
  return new DocumentError(
    'BAD_FACTS',
    `the PDF has ${pages} pages, and the number of one was told: leave it out, or split the file`,
  )
}

/** Fonts with broken tables give characters that no database stores. */
function storable(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, '\uFFFD')
}
