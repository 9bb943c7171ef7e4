import { readFile, stat } from 'node:fs/promises'
import { fromSystem, SourceError } from './source-error.js'

/** Dense pages take 60 KB and a whole issue less than 1 MB; what is larger was made of something else. */
export const MOST_BYTES = 2 * 1024 * 1024

export const TOO_LARGE = new SourceError(
  'TOO_LARGE',
  `larger than ${MOST_BYTES / 1024 / 1024} MB, which no newspaper page is: split it into one page a file, or into JSON Lines`,
)

/**
 * The bytes of a file.
 *
 * @throws {SourceError} NOT_FOUND, NO_PERMISSION, NOT_A_FILE, TOO_LARGE, UNREADABLE
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES) throw TOO_LARGE
    return await readFile(path)
  } catch (error) {
    throw error instanceof SourceError ? error : fromSystem(error as NodeJS.ErrnoException)
  }
}

/**
 * All of standard input.
 *
 * @throws {SourceError} TOO_LARGE
 */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += chunk.length
    if (size > MOST_BYTES) throw TOO_LARGE
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
