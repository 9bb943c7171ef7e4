import { createHash } from 'node:crypto'
import { makePage } from '@baobiao/page-maker'
import { parsePage } from '@baobiao/parser'

/** Made pages, parsed, as documents to save. */
export function madeDocuments(pages) {
  return Array.from({ length: pages }, (_, seed) => {
    const { text } = makePage(seed)
    const bytes = Buffer.from(text)
    return {
      id: createHash('sha256').update(bytes).digest('hex'),
      name: `${seed}`,
      encoding: 'utf-8',
      byteLength: bytes.length,
      text,
      newspaper: null,
      publishedOn: null,
      pageNumber: null,
      page: parsePage(text),
    }
  })
}
