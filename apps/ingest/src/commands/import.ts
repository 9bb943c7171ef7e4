import { createReadStream } from 'node:fs'
import { type ArchiveRecord, type Database, importArchive, type SaveOutcome } from '@baobiao/database'
import { readJsonLines } from '@baobiao/documents'
import { z } from 'zod'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { STANDARD_INPUT } from '../input/find-files.js'
import { fromSystem } from '../input/source-error.js'
import { batchesOf, reasonOf, saveTogether } from '../pipeline/batches.js'
import { print, warn } from '../report/output.js'

/** The rows of one document, with its text in them several times. */
const ARCHIVE = { encoding: 'utf-8', mostBytes: 256 * 1024 * 1024 } as const

const rows = z.array(z.looseObject({ id: z.string() }))
/** Bad lines that are told one by one: a wrong file has nothing else. */
const MOST_TOLD = 5

/** What tells an archive from other JSON; the database checks the columns. */
const RECORD = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('merge'),
    merge: z.object({
      identity: z.string(),
      name: z.string(),
      organizationId: z.string(),
      evidence: z.string(),
      mergedAt: z.iso.datetime(),
    }),
  }),
  z.object({
    kind: z.literal('document'),
    document: z.looseObject({
      id: z.string(),
      text: z.string(),
      parserVersion: z.string(),
      ingestedAt: z.iso.datetime(),
    }),
    rows: z.object({
      articles: rows,
      authors: rows,
      captions: rows,
      mentions: rows,
      metrics: rows,
    }),
  }),
])

interface ImportOptions {
  readonly json?: boolean
}

/** Reads an archive, as `export` writes it, into the database. Returns the exit code. */
export async function importStored(
  database: Database,
  path: string,
  { json }: ImportOptions,
): Promise<number> {
  const counts = { created: 0, replaced: 0, unchanged: 0, failed: 0 }
  let taken = 0
  for await (const { place, outcome } of importLines(database, path)) {
    if (!(outcome instanceof Error)) taken++
    if (outcome instanceof Error) {
      counts.failed++
      if (counts.failed <= MOST_TOLD) warn(place, reasonOf(outcome))
    } else if (outcome) counts[outcome]++
  }
  if (counts.failed > MOST_TOLD) warn(path, `${counts.failed - MOST_TOLD} more lines are bad`)
  if (taken === 0 && counts.failed > 0) warn(path, 'no archive, as `export` writes it: nothing was imported')
  const words = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
  await print(json ? `${JSON.stringify(counts)}\n` : `${words.join(', ')}\n`)
  return counts.failed > 0 ? SOME_FAILED : DONE
}

interface ImportedLine {
  readonly place: string
  /** Null for a merge, which has none. */
  readonly outcome: SaveOutcome | Error | null
}

async function* importLines(database: Database, path: string): AsyncGenerator<ImportedLine> {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path)
  try {
    for await (const batch of batchesOf(readJsonLines(stream, RECORD, ARCHIVE))) {
      const good = batch.filter((line) => 'value' in line)
      const outcomes = await saveTogether(good, (lines) => save(database, lines))
      for (const line of batch)
        yield {
          place: `${path}:${line.number}`,
          outcome: 'error' in line ? line.error : (outcomes.shift() ?? null),
        }
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
    yield { place: path, outcome: fromSystem(error) }
  }
}

/** Saves the lines in one transaction. */
async function save(
  database: Database,
  lines: readonly { readonly value: z.infer<typeof RECORD> }[],
): Promise<(SaveOutcome | null)[]> {
  // The shape is checked as far as it tells an archive; the columns are the database's to check.
  const records = lines.map(({ value }) => value as ArchiveRecord)
  const outcomes = await importArchive(database, records)
  return records.map(({ kind }) => (kind === 'document' ? (outcomes.shift() ?? null) : null))
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
