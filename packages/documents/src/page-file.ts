import { createHash } from 'node:crypto'
import type { PageWarning } from '@baobiao/parser'
import type { Encoding } from '@baobiao/parser/decode'
import type { Facts, KnownFacts } from './facts.js'
import type { UprightLayout } from './geometry/turned.js'

/** The formats that a document may have; lines of JSON Lines are documents of their own. */
export const DOCUMENT_FORMATS = ['text', 'markdown', 'html', 'pdf'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

/** A file as it comes in, before anything of it is understood. */
export interface PageFile {
  /** What messages and failures call it: a path, a path with its line (`pages.jsonl:12`), or `-`. */
  readonly source: string
  /** Name of the document that it becomes; of a PDF, the first half of its pages' names. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Reads the bytes as this encoding; found out where it is not given. */
  readonly encoding?: Encoding | undefined
  /** What was said outright beside the file. */
  readonly told?: KnownFacts
  /** A line of JSON Lines, which holds no further ones. */
  readonly isLine?: true
}

/** What a format reads from a file: the text of one page, not yet parsed. */
export interface PageText {
  /** SHA-256 in hex: of the bytes, or of the file's and the page's number where the file has several. */
  readonly id: string
  readonly name: string
  readonly source: string
  /** What the parser reads, and what all offsets refer to. */
  readonly text: string
  readonly encoding: Encoding
  readonly byteLength: number
  /** Where its lines are printed; null where the format does not tell. */
  readonly layout: UprightLayout | null
  /** What may be wrong with the text, as far as its format tells. */
  readonly warnings: readonly PageWarning[]
  /** The file that it is one page of; null where the bytes are its own. */
  readonly file: { readonly sha256: string; readonly page: number; readonly pages: number } | null
}

/** A page that is stored, to be read again. */
export interface StoredPage extends PageText {
  readonly format: DocumentFormat
  readonly facts: Facts
}

/** What one page of a file that has several is called: `page.pdf#page=3`. */
export function pageOfFile(file: string, page: number): string {
  return `${file}#page=${page}`
}

/** SHA-256 of bytes, in hex: the same bytes are the same document. */
export function documentId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
