import {
  clearFailure,
  type Database,
  documentId,
  isIngested,
  recordFailure,
  saveDocument,
} from '@baobiao/database'
import { PARSER_VERSION, type Page, parsePage } from '@baobiao/parser'
import type { Encoding } from '@baobiao/parser/decode'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { findFiles } from '../input/find-files.js'
import { decodeSource, readBytes, readStandardInput, SourceError } from '../input/read-source.js'
import { print, warn } from '../report/output.js'
import { progressOn } from '../report/progress.js'
import { type Summary, summaryTable } from '../report/summary.js'

export interface IngestOptions {
  readonly encoding?: Encoding
  readonly json?: boolean
  readonly quiet?: boolean
  readonly dryRun?: boolean
}

/** Where one page comes from. */
interface Source {
  readonly name: string
  read(): Promise<Uint8Array>
}

interface Outcome {
  readonly outcome: 'created' | 'replaced' | 'unchanged' | 'failed'
  readonly page?: Page
}

/** Reads pages and saves each as one document. Returns the exit code. */
export async function ingest(
  database: Database,
  paths: readonly string[],
  options: IngestOptions,
): Promise<number> {
  const started = performance.now()
  const { sources, missing } = await sourcesOf(paths)
  const outcomes: Outcome[] = missing.map(() => ({ outcome: 'failed' }))
  for (const path of missing) {
    warn(path, 'names no page: give a file, a folder or a glob')
    if (!options.dryRun)
      await recordFailure(database, { name: path, sha256: null, code: 'NOT_FOUND', message: 'names no page' })
  }
  const progress = progressOn(process.stderr, options.quiet === true || options.json === true)
  progress.start(sources.length)
  for (const source of sources) {
    const outcome = await ingestOne(database, source, options)
    progress.step(source.name, outcome.outcome)
    outcomes.push(outcome)
  }
  progress.stop()
  const summary = summarize(outcomes, (performance.now() - started) / 1000)
  if (options.json) await print(`${JSON.stringify(summary)}\n`)
  else if (!options.quiet) await print(summaryTable(summary))
  return summary.failed > 0 ? SOME_FAILED : DONE
}

async function sourcesOf(
  paths: readonly string[],
): Promise<{ sources: Source[]; missing: readonly string[] }> {
  const { files, missing } = await findFiles(paths.filter((path) => path !== '-'))
  const sources: Source[] = files.map((name) => ({ name, read: () => readBytes(name) }))
  if (paths.includes('-')) sources.push({ name: '-', read: readStandardInput })
  return { sources, missing }
}

async function ingestOne(
  database: Database,
  { name, read }: Source,
  { encoding, dryRun }: IngestOptions,
): Promise<Outcome> {
  let id: string | null = null
  try {
    const bytes = await read()
    id = documentId(bytes)
    if (await isIngested(database, id, PARSER_VERSION)) return { outcome: 'unchanged' }
    const { text, encoding: found } = decodeSource(bytes, encoding)
    const page = parsePage(text)
    if (dryRun) return { outcome: 'created', page }
    const unknown = { newspaper: null, publishedOn: null, pageNumber: null }
    const outcome = await saveDocument(database, {
      id,
      name: baseName(name),
      encoding: found,
      byteLength: bytes.length,
      text,
      page,
      ...unknown,
    })
    await clearFailure(database, name)
    return { outcome, page }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    warn(name, error.message)
    if (!dryRun) await recordFailure(database, { name, sha256: id, code: error.code, message: error.message })
    return { outcome: 'failed' }
  }
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

function summarize(outcomes: readonly Outcome[], seconds: number): Summary {
  const count = (wanted: Outcome['outcome']): number =>
    outcomes.filter(({ outcome }) => outcome === wanted).length
  const sum = (size: (page: Page) => number): number =>
    outcomes.reduce((total, { page }) => total + (page ? size(page) : 0), 0)
  return {
    created: count('created'),
    replaced: count('replaced'),
    unchanged: count('unchanged'),
    failed: count('failed'),
    articles: sum(({ articles }) => articles.length),
    organizations: sum(({ organizations }) => organizations.length),
    metrics: sum(({ metrics }) => metrics.length),
    seconds,
  }
}
