import type { DocumentError } from './document-error.js'
import type { DocumentFormat, PageFile, PageText } from './page-file.js'

/** A format whose files hold pages. */
export interface PageFormat {
  readonly id: DocumentFormat | 'jsonLines'
  /** Of file names, in lower case and without the dot. */
  readonly endings: readonly string[]
  /** Larger files are refused unread. */
  readonly mostBytes: number
  /** Whether a file may hold several pages, which are numbered from 1. */
  readonly severalPages?: true
  /**
   * Whether a file is of this format by how it begins.
   *
   * @param head its first kilobyte, each byte a character
   */
  sniff(head: string): boolean
  /**
   * Reads a file page by page; of JSON Lines each line is a file of its own.
   *
   * @param from the first page that is wanted, where there may be several
   * @throws {DocumentError} where the file as a whole cannot be read
   */
  read(file: PageFile, from: number): Iterable<PagePart> | AsyncIterable<PagePart>
}

export type PagePart = PageText | PageFile | UnreadPage

/** A page of a readable file that cannot be read itself. */
export interface UnreadPage {
  readonly source: string
  readonly error: DocumentError
}
