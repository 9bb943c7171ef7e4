import { type IssueFacts, type Page, parsePage } from '@baobiao/parser'
import { DocumentError, type DocumentErrorCode } from './document-error.js'
import { type Facts, factsOfPath, issueOf, mergeFacts } from './facts.js'
import { packLines } from './geometry/pack-layout.js'
import { linesAsShown, turnedPaper } from './geometry/turned.js'
import type { DocumentFormat, PageFile, PageText, StoredPage } from './page-file.js'
import { readPages } from './read-pages.js'

/** A page that was read and parsed, with what is known of the issue that it belongs to. */
export interface ReadDocument extends Omit<PageText, 'source' | 'file' | 'layout' | 'warnings'>, IssueFacts {
  readonly format: DocumentFormat
  /** SHA-256 of the file that it is one page of, which page, and of how many; null where the bytes are its own. */
  readonly fileSha256: string | null
  readonly filePage: number | null
  readonly filePages: number | null
  readonly facts: Facts
  /** Size of the page in points and its packed lines, as a viewer shows it; null where its format does not tell. */
  readonly pageWidth: number | null
  readonly pageHeight: number | null
  readonly geometry: string | null
  readonly page: Page
}

/** What became of a page. It crosses threads, where errors lose their class. */
export type ReadResult = { readonly source: string } & (
  | { readonly document: ReadDocument }
  | { readonly failure: { readonly code: DocumentErrorCode; readonly message: string } }
)

/** How sure the reader is to be. */
export interface ReadOptions {
  /** Mentions of organizations less sure than this are left out: 0 to 1; by default the parser's own limit. */
  readonly leastConfidence?: number
}

/** What is stored of documents, by id: what was told of them before still counts. */
export type StoredFacts = Readonly<Record<string, Facts>>

/**
 * Reads a file of any format: each of its pages is a document. A page that cannot be read is a failure of its own, and
 * the rest goes on.
 *
 * @param from the first page that is wanted, where a file may have several
 */
export async function* readDocuments(
  file: PageFile,
  stored: StoredFacts = {},
  from = 1,
  reading: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const named = factsOfPath(file.source)
  try {
    for await (const page of readPages(file, from))
      if ('error' in page) yield failed(page.source, page.error)
      else {
        const { told, ...text } = page
        const facts = mergeFacts(stored[page.id] ?? null, { told, named })
        yield readStored({ ...text, facts }, reading)
      }
  } catch (error) {
    yield failed(file.source, error)
  }
}

/** Parses a page, with the facts that it carries. */
export function readStored(stored: StoredPage, reading: ReadOptions = {}): ReadResult {
  try {
    return { source: stored.source, document: parseText(stored, reading) }
  } catch (error) {
    return failed(stored.source, error)
  }
}

function parseText(
  { source: _, file, layout, warnings, facts, ...text }: StoredPage,
  reading: ReadOptions,
): ReadDocument {
  // A day that is told comes before the one that the page prints.
  const publishedOn = facts.told.publishedOn ?? facts.named.publishedOn
  const page = parsePage(text.text, {
    organizations: reading,
    ...(publishedOn && { publishedOn }),
    ...(layout && { layout }),
  })
  const paper = layout && turnedPaper(layout, layout.turned)
  return {
    ...text,
    fileSha256: file?.sha256 ?? null,
    filePage: file?.page ?? null,
    filePages: file?.pages ?? null,
    pageWidth: paper?.width ?? null,
    pageHeight: paper?.height ?? null,
    geometry: layout && packLines(linesAsShown(layout)),
    facts,
    ...issueOf(facts, page.printed),
    page: { ...page, warnings: [...warnings, ...page.warnings] },
  }
}

/** A failure in words for whoever sent the page. */
export function failed(source: string, error: unknown): ReadResult {
  if (error instanceof DocumentError) return { source, failure: { code: error.code, message: error.message } }
  const reason = error instanceof Error ? error.message : String(error)
  const message = `the parser failed: ${reason}; please report the page`
  return { source, failure: { code: 'PARSER_ERROR', message } }
}
