import { readdirSync, readFileSync } from 'node:fs'
import type { ParsedDocument } from '@baobiao/database'
import { documentId } from '@baobiao/documents'
import { parsePage } from '@baobiao/parser'
import { decode } from '@baobiao/parser/decode'

const FOLDER = new URL('../../../../seeds/', import.meta.url)

let parsed: readonly ParsedDocument[] | undefined

/** The five seeds, as the parser reads them today: read once. */
export function seeds(): readonly ParsedDocument[] {
  parsed ??= parseSeeds()
  return parsed
}

function parseSeeds(): ParsedDocument[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const bytes = readFileSync(new URL(name, FOLDER))
      const { text, encoding } = decode(bytes)
      return {
        id: documentId(bytes),
        name,
        encoding,
        byteLength: bytes.length,
        text,
        newspaper: null,
        publishedOn: null,
        pageNumber: null,
        page: parsePage(text),
      }
    })
}
