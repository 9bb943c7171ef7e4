import { type Database, type StoredFile, storedFile } from '@baobiao/database'
import {
  documentId,
  type PageFile,
  type ReaderPool,
  type ReadResult,
  tellsNothingNew,
} from '@baobiao/documents'
import { PARSER_VERSION } from '@baobiao/parser'
import type { Input } from '../input/inputs.js'
import type { ReadInput } from './save-batch.js'

/**
 * Reads the pages of one input, unless they are there already and nothing new is told of them.
 *
 * @param give is handed each page as soon as it is read, or failed
 */
export async function readInput(
  database: Database,
  pool: ReaderPool,
  input: Input,
  give: (page: ReadInput) => void,
  { reparse = false }: { readonly reparse?: boolean } = {},
): Promise<void> {
  const { source } = input
  if ('error' in input) {
    const { code, message } = input.error
    return give({ source, failure: { sha256: null, code, message } })
  }
  if (!('bytes' in input)) return give(readInputOf(input.id, null, await pool.reread(input)))
  const sha256 = documentId(input.bytes)
  const stored = await storedFile(database, sha256)
  if (stored && isSettled(stored, input, reparse)) {
    for (const _ of stored.documents) give({ source, document: null })
    return
  }
  const facts = Object.fromEntries((stored?.documents ?? []).map((document) => [document.id, document.facts]))
  await pool.read(input, facts, {}, (result) => give(readInputOf(sha256, input.bytes, result)))
}

function readInputOf(sha256: string, bytes: Uint8Array | null, result: ReadResult): ReadInput {
  const { source } = result
  return 'document' in result
    ? { source, document: { ...result.document, source: bytes } }
    : { source, failure: { sha256, ...result.failure } }
}

/** Whether reading a file again would change nothing of what is stored. */
export function isSettled(stored: StoredFile | null, file: PageFile, reparse = false): boolean {
  if (!stored?.whole) return false
  const { documents } = stored
  return (
    tellsNothingNew(
      file,
      documents.map(({ facts }) => facts),
    ) &&
    (!reparse || documents.every(({ parserVersion }) => parserVersion === PARSER_VERSION))
  )
}
