import { createHash } from 'node:crypto'

/** Hex digits of an id: 128 bits, so that even billions of rows never meet. */
const LENGTH = 32

/** An id made of what a thing is, so that reading the page again gives the same thing the same id. */
export function contentId(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, LENGTH)
}
