import { type DecodedText, DecodeError, decode, type Encoding } from '@baobiao/parser/decode'
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
export function pageOf({ source, name, bytes }: PageFile, read: DecodedText): PageText {
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

/** Why no page holds such a text, and PostgreSQL does not store it; null where one may. */
export function faultOfText(text: string): DocumentError | null {
  if (text.includes('\0'))
    return new DocumentError(
      'BINARY',
      `the character NUL (U+0000, at character ${text.indexOf('\0') + 1}) is in no text: take it out, or save the page again`,
    )
  if (/\p{Cs}/u.test(text))
    return new DocumentError(
      'BINARY',
      'the text holds halves of characters (lone surrogates): some program cut it within a character; take it as it was before',
    )
  return null
}

/** @throws {DocumentError} with the codes of {@link DecodeError} */
export function decodeText({ bytes, encoding }: Pick<PageFile, 'bytes' | 'encoding'>): DecodedText {
  const decoded = decodedOf(bytes, encoding)
  const fault = faultOfText(decoded.text)
  if (fault) throw fault
  return decoded
}

function decodedOf(bytes: Uint8Array, encoding: Encoding | undefined): DecodedText {
  try {
    return decode(bytes, encoding)
  } catch (error) {
    if (error instanceof DecodeError) throw new DocumentError(error.code, error.message)
    throw error
  }
}
