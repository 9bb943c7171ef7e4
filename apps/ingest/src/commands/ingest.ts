import { resolve } from 'node:path'
import { type Database, outdatedDocuments } from '@baobiao/database'
import { PARSER_VERSION } from '@baobiao/parser'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { findFiles } from '../input/find-files.js'
import { type Input, type InputOptions, readInputs, readStored } from '../input/inputs.js'
import { SourceError } from '../input/source-error.js'
import { ingestInputs, type PipelineOptions } from '../pipeline/ingest-inputs.js'
import { print } from '../report/output.js'
import { progressOn } from '../report/progress.js'
import { Counter, summaryTable } from '../report/summary.js'

export interface IngestOptions extends InputOptions, PipelineOptions {
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Reads pages and saves each as one document; without paths, reads stored ones again. Returns the exit code. */
export async function ingest(
  database: Database,
  paths: readonly string[],
  options: IngestOptions,
): Promise<number> {
  const counter = new Counter()
  const { files, missing } = await findFiles(paths)
  // Without paths, a newer parser reads what is stored.
  const inputs =
    paths.length === 0
      ? readStored(outdatedDocuments(database, PARSER_VERSION))
      : inputsOf(files, missing, options)
  const progress = progressOn(process.stderr, options.quiet === true || options.json === true)
  progress.start(files.length)
  for await (const outcome of ingestInputs(database, inputs, options)) {
    counter.add(outcome)
    if (outcome.outcome === 'failed') progress.warn(outcome.source, outcome.failure.message)
    progress.step(outcome.source, outcome.outcome)
  }
  progress.stop()
  const summary = counter.summary()
  if (options.json) await print(`${JSON.stringify(summary)}\n`)
  else if (!options.quiet) await print(summaryTable(summary))
  return summary.failed > 0 ? SOME_FAILED : DONE
}

async function* inputsOf(
  files: readonly string[],
  missing: readonly string[],
  options: InputOptions,
): AsyncGenerator<Input> {
  const error = new SourceError('NOT_FOUND', 'names no page: give a file, a folder or a glob')
  for (const path of missing) yield { source: resolve(path), error }
  yield* readInputs(files, options)
}
