export { PdfError, type PdfErrorCode } from './pdf-error.js'
export { type PdfLimits, type PdfOptions, type PdfPage, type PdfWarning, readPdf } from './read-pdf.js'
