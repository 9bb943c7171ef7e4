/** Below it stand the files of which documents are pages, by their SHA-256: /sources/….pdf */
export const SOURCES = '/sources/'

const ADDRESS = /^\/sources\/([0-9a-f]{64})\.pdf$/

/** The address of a file that is kept. */
export function sourceAddress(fileSha256: string): string {
  return `${SOURCES}${fileSha256}.pdf`
}

/** The SHA-256 of the file that an address names; null where it names none. */
export function sourceOfAddress(path: string): string | null {
  return ADDRESS.exec(path)?.[1] ?? null
}
