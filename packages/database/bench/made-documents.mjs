import { makePage } from '@baobiao/page-maker'
import { parsePage } from '@baobiao/parser'
import { documentId } from '../dist/index.js'

/** So many made pages, parsed, as documents to save. */
export function madeDocuments(pages) {
  return Array.from({ length: pages }, (_, seed) => {
    const { text } = makePage(seed)
    const bytes = Buffer.from(text)
    return {
      id: documentId(bytes),
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
