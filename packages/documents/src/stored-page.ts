import type { PageWarning } from '@baobiao/parser'
import type { Encoding } from '@baobiao/parser/decode'
import type { Facts } from './facts.js'
import { unpackLines } from './geometry/pack-layout.js'
import { uprightLayout } from './geometry/turned.js'
import type { DocumentFormat, StoredPage } from './page-file.js'

/** A document as its columns hold it. */
export interface StoredColumns {
  readonly id: string
  readonly name: string
  readonly format: string
  readonly encoding: string
  readonly byteLength: number
  readonly text: string
  readonly fileSha256: string | null
  readonly filePage: number | null
  readonly filePages: number | null
  readonly pageWidth: number | null
  readonly pageHeight: number | null
  readonly geometry: string | null
  readonly facts: Facts
  readonly warnings: readonly PageWarning[]
}

/** A stored document as a page that can be read again. */
export function storedPage(columns: StoredColumns): StoredPage {
  const { fileSha256, filePage, filePages, pageWidth, pageHeight, geometry, ...page } = columns
  const lines = geometry === null ? [] : unpackLines(geometry)
  return {
    ...page,
    // The parser tells its own again.
    warnings: page.warnings.filter(({ code }) => code === 'doubtfulCharacters'),
    source: page.name,
    // The columns hold what was written into them.
    format: page.format as DocumentFormat,
    encoding: page.encoding as Encoding,
    layout:
      pageWidth === null || pageHeight === null
        ? null
        : uprightLayout(lines, { width: pageWidth, height: pageHeight }),
    file: fileSha256 === null ? null : { sha256: fileSha256, page: filePage ?? 1, pages: filePages ?? 1 },
  }
}
