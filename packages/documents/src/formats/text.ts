import { DecodeError, decode, type Encoding } from '@baobiao/parser/decode'
import { DocumentError } from '../document-error.js'
import type { PageFormat } from '../format.js'
import { documentId, type PageFile, type PageText } from '../page-file.js'

/** Dense pages take 60 KB and a whole issue less than 1 MB; what is larger was made of something else. */
export const MOST_TEXT_BYTES = 2 * 1024 * 1024

/** The text layer of a page, as a PDF tool or OCR left it. */
export const text: PageFormat = {
  id: 'text',
  endings: ['txt', 'text'],
  mostBytes: MOST_TEXT_BYTES,
  sniff: () => false,
  *read(file) {
    yield pageOf(file, decodeText(file))
  },
}

/** A file that is one page, with the text that was made of it. */
export function pageOf(
  { source, name, bytes }: PageFile,
  read: { readonly text: string; readonly encoding: Encoding },
): PageText {
  return {
    ...read,
    id: documentId(bytes),
    name,
    source,
    byteLength: bytes.length,
    warnings: [],
    layout: null,
    file: null,
  }
}

/** @throws {DocumentError} with the codes of {@link DecodeError} */
export function decodeText({ bytes, encoding }: PageFile): { text: string; encoding: Encoding } {
  const decoded = decodeBytes(bytes, encoding)
  // A page's text holds none, and PostgreSQL stores none.
  if (decoded.text.includes('\0'))
    throw new DocumentError('BINARY', 'the file is binary, not text: give the text layer of the page')
  return decoded
}

/** @throws {DocumentError} with the codes of {@link DecodeError} */
export function decodeBytes(
  bytes: Uint8Array,
  encoding: Encoding | undefined,
): { text: string; encoding: Encoding } {
  try {
    return decode(bytes, encoding)
  } catch (error) {
    if (error instanceof DecodeError) throw new DocumentError(error.code, error.message)
    throw error
  }
}
