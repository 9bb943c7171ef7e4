/** Where the printed page is: a file of the service or of the visitor, and which of its pages, from 1. */
export interface PdfPage {
  readonly file: string | File
  readonly page: number
}
