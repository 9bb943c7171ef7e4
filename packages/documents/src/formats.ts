import { extname } from 'node:path'
import { DocumentError } from './document-error.js'
import type { PageFormat, UnreadPage } from './format.js'
import { html } from './formats/html.js'
import { jsonLines, readRecords } from './formats/json-lines.js'
import { markdown } from './formats/markdown.js'
import { pdf } from './formats/pdf.js'
import { text } from './formats/text.js'
import type { PageFile } from './page-file.js'

/** Every format that pages come in, those first that their bytes give away. */
export const FORMATS: readonly PageFormat[] = [pdf, html, jsonLines, markdown, text]

/** A format is told from this many bytes. */
const HEAD = 1024

/** The format of a file: by how it begins, else by its name, else text. */
export function formatOf({ name, bytes, isLine }: PageFile): PageFormat {
  // Characters of UTF-16 are separated by zeros, and a byte order mark may stand before them.
  const head = Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  const format = FORMATS.find(({ sniff }) => sniff(head)) ?? formatOfName(name) ?? text
  return isLine && format === jsonLines ? text : format
}

/** The format that a file's name ends as, or null: files of other names are not looked for in folders. */
export function formatOfName(name: string): PageFormat | null {
  const ending = extname(name).slice(1).toLowerCase()
  return FORMATS.find(({ endings }) => endings.includes(ending)) ?? null
}

/** The endings of all formats' files. */
export const ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings)

/** The files that hold one page or are read page by page: lines of JSON Lines by themselves, other files as they are. */
export async function* filesOf(file: PageFile): AsyncGenerator<PageFile | UnreadPage> {
  if (formatOf(file) === jsonLines) yield* readRecords(file.source, [file.bytes], file.told, file.encoding)
  else yield file
}

/** How large a file of this name may be; one whose name tells nothing, as large as the largest format's. */
export function mostBytesOf(name: string): number {
  const sizes = FORMATS.map(({ mostBytes }) => mostBytes).filter(Number.isFinite)
  return formatOfName(name)?.mostBytes ?? Math.max(...sizes)
}

/** @throws {DocumentError} TOO_LARGE */
export function checkSize(bytes: number, most: number): void {
  if (bytes <= most) return
  const size = `${most / 1024 / 1024} MB`
  throw new DocumentError(
    'TOO_LARGE',
    `larger than ${size}, which no page of this kind is: split it into one page a file, or into JSON Lines`,
  )
}
