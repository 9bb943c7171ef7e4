import type { DecodeErrorCode } from '@baobiao/parser/decode'
import type { PdfErrorCode } from './pdf/index.js'

/** Why bytes could not be read as pages. */
export type DocumentErrorCode =
  | DecodeErrorCode
  | PdfErrorCode
  | 'TOO_LARGE'
  | 'BAD_RECORD'
  | 'BAD_FACTS'
  | 'TIMEOUT'
  | 'TOO_COMPLEX'
  | 'PARSER_ERROR'

/** A file or a page that cannot be read: a stable code, and one line that says what to do. */
export class DocumentError extends Error {
  constructor(
    readonly code: DocumentErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'DocumentError'
  }
}
