import { type Database, outdatedDocuments } from '@baobiao/database'
import { PARSER_VERSION } from '@baobiao/parser'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { findFiles, NAMES_NO_PAGE } from '../input/find-files.js'
import { type InputOptions, readInputs, readStored } from '../input/inputs.js'
import { ingestInputs, type PipelineOptions } from '../pipeline/ingest-inputs.js'
import { print } from '../report/output.js'
import { progressOn } from '../report/progress.js'
import { Counter, stoppedLine, summaryTable } from '../report/summary.js'

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
    paths.length === 0 ? readStored(outdatedDocuments(database, PARSER_VERSION)) : readInputs(files, options)
  const progress = progressOn(process.stderr, options.quiet === true || options.json === true)
  progress.start(files.length)
  for (const path of missing) {
    counter.miss()
    progress.warn(path, NAMES_NO_PAGE)
  }
  const release = onStop(() => {
    progress.stop()
    process.stderr.write(stoppedLine(counter.summary()))
  })
  for await (const outcome of ingestInputs(database, inputs, options)) {
    counter.add(outcome)
    if (outcome.outcome === 'failed') progress.warn(outcome.source, outcome.failure.message)
    progress.step(outcome.source, outcome.outcome)
  }
  release()
  progress.stop()
  const summary = counter.summary()
  if (options.json) await print(`${JSON.stringify(summary)}\n`)
  else if (!options.quiet) await print(summaryTable(summary))
  return summary.failed > 0 ? SOME_FAILED : DONE
}

/** Exit codes of a process that a signal ended, as shells have them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/** Says a last word when the run is stopped; each document is saved whole or not at all, whenever that is. */
function onStop(say: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    say()
    process.exit(SIGNALS[signal as keyof typeof SIGNALS])
  }
  for (const signal of Object.keys(SIGNALS)) process.once(signal, stop)
  return () => {
    for (const signal of Object.keys(SIGNALS)) process.off(signal, stop)
  }
}
