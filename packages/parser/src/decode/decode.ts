/** Why bytes are not a text page. */
export class DecodeError extends Error {
  constructor(
    readonly code: 'EMPTY' | 'BINARY' | 'PDF' | 'IMAGE' | 'UNKNOWN_ENCODING',
    message: string,
  ) {
    super(message)
    this.name = 'DecodeError'
  }
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

export interface DecodedText {
  /** Without byte order mark; all offsets of a parsed page refer to it. */
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Reads the bytes of a page: by byte order mark, else as UTF-8, else as GB18030 (which holds GBK), else as Big5.
 *
 * @throws {DecodeError} when the bytes are empty, binary, a PDF or an image, or fit no encoding
 */
export function decode(bytes: Uint8Array, forced?: Encoding): DecodedText {
  void bytes
  void forced
  throw new DecodeError('EMPTY', 'not written yet')
}
