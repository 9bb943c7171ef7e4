import { stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Database } from '@baobiao/database'
import { watch as watchFiles } from 'chokidar'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { isPageFile } from '../input/find-files.js'
import { type InputOptions, readInputs } from '../input/inputs.js'
import { adviceOn } from '../input/passed-over.js'
import { ingestInputs } from '../pipeline/ingest-inputs.js'
import type { ReaderOptions } from '../pipeline/readers.js'
import { print, warn } from '../report/output.js'
import { Counter, summaryTable } from '../report/summary.js'
import { whenTold } from '../signals.js'

interface WatchOptions extends InputOptions, ReaderOptions {
  /** A file is read once it has not grown for this many milliseconds. */
  readonly settle: number
  readonly json?: boolean
}

const POLL_MS = 200

/**
 * Ingests what is in a folder and what comes into it, until told to stop: SIGTERM and SIGINT let it finish what it has in
 * hand. Returns the exit code.
 */
export async function watch(database: Database, folder: string, options: WatchOptions): Promise<number> {
  if (!(await stat(folder).catch(() => null))?.isDirectory()) {
    warn(folder, 'there is no such folder: check the path')
    return SOME_FAILED
  }
  const stop = new AbortController()
  const release = whenTold(() => stop.abort())
  const settled = new Set<string>()
  const watcher = watchFiles(folder, {
    ignored: (path, stats) => stats?.isFile() === true && !isPageFile(path) && adviceOn(path) === null,
    awaitWriteFinish: { stabilityThreshold: options.settle, pollInterval: POLL_MS },
  })
  const come = (path: string): unknown =>
    isPageFile(path) ? settled.add(path) : warn(path, `passed over: ${adviceOn(path)}`)
  watcher.on('add', come).on('change', come)
  watcher.on('error', (error) => warn(folder, error instanceof Error ? error.message : String(error)))
  const counter = new Counter()
  try {
    while (!stop.signal.aborted) {
      const files = [...settled].sort()
      settled.clear()
      await ingestFiles(database, files, options, counter)
      await setTimeout(POLL_MS, null, { signal: stop.signal }).catch(() => {})
    }
  } finally {
    release()
    await watcher.close()
  }
  if (options.json) await print(`${JSON.stringify(counter.summary())}\n`)
  else await print(summaryTable(counter.summary()))
  return DONE
}

async function ingestFiles(
  database: Database,
  files: readonly string[],
  options: WatchOptions,
  counter: Counter,
): Promise<void> {
  if (files.length === 0) return
  for await (const outcome of ingestInputs(database, readInputs(files, options), options)) {
    counter.add(outcome)
    warn(outcome.source, outcome.outcome === 'failed' ? outcome.failure.message : outcome.outcome)
  }
}
