export { PdfError, type PdfErrorCode } from './pdf-error.js'
export { type PdfLimits, type PdfPage, type PdfWarning, readPdf } from './read-pdf.js'
