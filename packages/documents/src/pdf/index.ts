export { PdfError, type PdfErrorCode, type PdfWarning } from './pdf-error.js'
export { type PdfLimits, type PdfOptions, type PdfPage, readPdf } from './read-pdf.js'
