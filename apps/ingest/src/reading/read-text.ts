import { DecodeError, decode, type Encoding } from '@baobiao/parser/decode'
import { SourceError } from '../input/source-error.js'
import { isHtml, textOfHtml } from './html-text.js'

export interface SourceText {
  /** What the parser reads, and what all offsets refer to; of a web page, the text that it shows. */
  readonly text: string
  readonly encoding: Encoding
}

/**
 * The text layer that a file's bytes hold.
 *
 * @throws {SourceError} EMPTY, BINARY, PDF, IMAGE, UNKNOWN_ENCODING
 */
export function readText(name: string, bytes: Uint8Array, encoding?: Encoding): SourceText {
  const decoded = decodeSource(bytes, encoding)
  // A page's text holds none, and PostgreSQL stores none.
  if (decoded.text.includes('\0'))
    throw new SourceError('BINARY', 'the file is binary, not text: give the text layer of the page')
  if (!isHtml(name, decoded.text)) return decoded
  const text = textOfHtml(decoded.text)
  if (text === '')
    throw new SourceError('EMPTY', 'the web page shows no text: save it with its article in it')
  return { text, encoding: decoded.encoding }
}

function decodeSource(bytes: Uint8Array, encoding?: Encoding): SourceText {
  try {
    return decode(bytes, encoding)
  } catch (error) {
    if (error instanceof DecodeError) throw new SourceError(error.code, error.message)
    throw error
  }
}
