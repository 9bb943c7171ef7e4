import type { ParsedDocument } from '@baobiao/database'
import { parsePage } from '@baobiao/parser'
import type { Input } from '../input/inputs.js'
import { SourceError } from '../input/source-error.js'
import { factsOfFurniture, factsOfPath } from './issue-facts.js'
import { readText } from './read-text.js'

/** A page whose id is known: the hash of its bytes. */
export interface IdentifiedInput extends Input {
  readonly id: string
}

/** What became of a page. It crosses threads, where errors lose their class. */
export type Reading =
  | { readonly document: ParsedDocument }
  | { readonly failure: { readonly code: string; readonly message: string } }

/** Folders of the path that may name newspaper and date: `沧州日报/2021/2021-07-08/A03.txt`. */
const TELLING_FOLDERS = 3

/** Decodes and parses one page, and reads what issue it belongs to. */
export function readDocument({
  id,
  source,
  name,
  bytes,
  encoding: forced,
  given,
  stored,
}: IdentifiedInput): Reading {
  try {
    // A stored text is the text layer already, whatever its file was.
    const { text, encoding } = stored
      ? { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: stored.encoding }
      : readText(name, bytes, forced)
    const path = [...source.split(/[\\/]/).slice(-TELLING_FOLDERS - 1, -1), name].join('/')
    const told = { ...factsOfPath(path), ...given }
    const page = parsePage(text, told.publishedOn ? { publishedOn: told.publishedOn } : {})
    const printed = factsOfFurniture(text, page)
    // Furniture is read by OCR: it comes last.
    const facts = {
      newspaper: told.newspaper ?? printed.newspaper,
      publishedOn: told.publishedOn ?? printed.publishedOn,
      pageNumber: told.pageNumber ?? printed.pageNumber,
    }
    return {
      document: { id, name, encoding, byteLength: stored?.byteLength ?? bytes.length, text, page, ...facts },
    }
  } catch (error) {
    if (error instanceof SourceError) return { failure: { code: error.code, message: error.message } }
    const reason = error instanceof Error ? error.message : String(error)
    return {
      failure: { code: 'PARSER_ERROR', message: `the parser failed: ${reason}; please report the page` },
    }
  }
}
