/** Encodings of Chinese newspapers' files, the strict ones first. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5'] as const

/**
 * The text of a file.
 *
 * @throws {Error} where it holds none
 */
export async function textOfFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-'
  const text = isPdf ? await (await import('./text-of-pdf.js')).textOfPdf(bytes) : decoded(bytes)
  if (text.trim() === '') throw new Error(`${file.name} holds no text.`)
  return text
}

function decoded(bytes: Uint8Array): string {
  for (const encoding of ENCODINGS)
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next encoding may fit.
    }
  throw new Error('The file is no text in UTF-8, GB18030 or Big5.')
}
