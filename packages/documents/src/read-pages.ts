import { DocumentError } from './document-error.js'
import type { KnownFacts } from './facts.js'
import type { UnreadPage } from './format.js'
import { checkSize, formatOf } from './formats.js'
import type { DocumentFormat, PageFile, PageText } from './page-file.js'

/** The text of a page, with what is told of it. */
export interface ReadPage extends PageText {
  readonly format: DocumentFormat
  readonly told: KnownFacts
}

/**
 * The text of each page of a file of any format, not yet parsed. A page that cannot be read is an error of its own, and
 * the rest goes on.
 *
 * @param from the first page that is wanted, where a file may have several
 */
export async function* readPages(file: PageFile, from = 1): AsyncGenerator<ReadPage | UnreadPage> {
  const format = formatOf(file)
  const { source, told = {} } = file
  try {
    checkSize(file.bytes.length, format.mostBytes)
    for await (const part of format.read(file, from))
      if ('bytes' in part) yield* readPages(part)
      else if ('error' in part) yield part
      else yield { ...part, told, format: format.id === 'jsonLines' ? 'text' : format.id }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    yield { source, error }
  }
}
