import { readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { type DecodedText, DecodeError, decode, type Encoding } from '@baobiao/parser/decode'

/** No newspaper page is larger; a file that is was made of something else. */
const MOST_BYTES = 64 * 1024 * 1024

/** Why a page could not be read: a stable code, and one line that says what to do. */
export class SourceError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'SourceError'
  }
}

/**
 * The bytes of a file.
 *
 * @throws {SourceError} NOT_FOUND, NO_PERMISSION, NOT_A_FILE, TOO_LARGE, UNREADABLE
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES)
      throw new SourceError('TOO_LARGE', `larger than ${MOST_BYTES / 1024 / 1024} MB: give one page a file`)
    return await readFile(path)
  } catch (error) {
    throw error instanceof SourceError ? error : fromSystem(error as NodeJS.ErrnoException)
  }
}

/** All of standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  return buffer(process.stdin)
}

/** @throws {SourceError} with the code of the decoder */
export function decodeSource(bytes: Uint8Array, encoding?: Encoding): DecodedText {
  try {
    return decode(bytes, encoding)
  } catch (error) {
    if (error instanceof DecodeError) throw new SourceError(error.code, error.message)
    throw error
  }
}

function fromSystem(error: NodeJS.ErrnoException): SourceError {
  switch (error.code) {
    case 'ENOENT':
      return new SourceError('NOT_FOUND', 'there is no such file: check the path')
    case 'EACCES':
    case 'EPERM':
      return new SourceError('NO_PERMISSION', 'not allowed to read it: change its permissions (chmod +r)')
    case 'EISDIR':
      return new SourceError('NOT_A_FILE', 'it is a folder')
    default:
      return new SourceError('UNREADABLE', `cannot be read: ${error.message}`)
  }
}
