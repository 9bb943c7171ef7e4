import { readFile, stat } from 'node:fs/promises'
import { checkSize, mostBytesOf } from '@baobiao/documents'
import { fromSystem } from './source-error.js'

/**
 * The bytes of a file.
 *
 * @throws {DocumentError} TOO_LARGE
 * @throws {SourceError} NOT_FOUND, NO_PERMISSION, NOT_A_FILE, UNREADABLE
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path).catch(rethrow)
  checkSize(size, mostBytesOf(path))
  return readFile(path).catch(rethrow)
}

/**
 * All of standard input.
 *
 * @throws {DocumentError} TOO_LARGE
 */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += chunk.length
    checkSize(size, mostBytesOf(''))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function rethrow(error: unknown): never {
  throw fromSystem(error as NodeJS.ErrnoException)
}
