/** Why a file, or one page of it, cannot be read as text. */
export type PdfErrorCode =
  | 'PDF_ENCRYPTED'
  | 'PDF_BROKEN'
  | 'PDF_TOO_LARGE'
  | 'PDF_TOO_MANY_PAGES'
  | 'PDF_PAGE_TOO_LARGE'
  | 'PDF_NO_TEXT'
  | 'PDF_NO_UNICODE'
  | 'PDF_DOUBTFUL_CHARACTERS'

/** A PDF, or a page of one, that gives no text; `message` says what to do next. */
export class PdfError extends Error {
  override readonly name = 'PdfError'

  constructor(
    readonly code: PdfErrorCode,
    message: string,
  ) {
    super(message)
  }
}

/** The same of a page that is given all the same: empty, or in doubt. */
export interface PdfWarning {
  readonly code: PdfErrorCode
  readonly message: string
}
