import { type Database, outdatedDocuments } from '@baobiao/database'
import { PARSER_VERSION } from '@baobiao/parser'
import { DONE, SOME_FAILED, USAGE } from '../exit-codes.js'
import { findFiles, nothingAt, toldOfSeveral } from '../input/find-files.js'
import { type InputOptions, readInputs, readStored } from '../input/inputs.js'
import { countPassedOver, passedOverLines } from '../input/passed-over.js'
import { ingestInputs, type PipelineOptions } from '../pipeline/ingest-inputs.js'
import { print } from '../report/output.js'
import { progressOn } from '../report/progress.js'
import { Counter, stoppedLine, summaryTable } from '../report/summary.js'
import { whenTold } from '../signals.js'

interface IngestOptions extends InputOptions, PipelineOptions {
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
  const { files, missing, passedOver } = await findFiles(paths)
  if (options.told?.pageNumber !== undefined && files.length > 1) {
    process.stderr.write(`${toldOfSeveral(files.length)}\n`)
    return USAGE
  }
  // Without paths, a newer parser reads what is stored.
  const inputs =
    paths.length === 0 ? readStored(outdatedDocuments(database, PARSER_VERSION)) : readInputs(files, options)
  const progress = progressOn(process.stderr, options.quiet === true || options.json === true)
  progress.start(files.length)
  for (const path of missing) {
    counter.miss()
    progress.warn(path, nothingAt(path))
  }
  // Each document is saved whole or not at all, whenever that is.
  const release = whenTold((exitCode) => {
    progress.stop()
    process.stderr.write(stoppedLine(counter.summary()))
    process.exit(exitCode)
  })
  try {
    for await (const outcome of ingestInputs(database, inputs, options)) {
      counter.add(outcome)
      if (outcome.outcome === 'failed') progress.warn(outcome.source, outcome.failure.message)
      progress.step(outcome.source, outcome.outcome)
    }
  } finally {
    release()
    progress.stop()
  }
  const summary = counter.summary()
  if (options.json)
    await print(`${JSON.stringify({ ...summary, passedOver: countPassedOver(passedOver) })}\n`)
  else if (!options.quiet) await print(summaryTable(summary) + passedOverLines(passedOver))
  return summary.failed > 0 ? SOME_FAILED : DONE
}
