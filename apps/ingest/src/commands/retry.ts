import { clearFailures, type Database, listFailures } from '@baobiao/database'
import { DONE } from '../exit-codes.js'
import { findFiles, STANDARD_INPUT } from '../input/find-files.js'
import { fileOfSource } from '../input/inputs.js'
import type { ReaderOptions } from '../pipeline/readers.js'
import { print, warn } from '../report/output.js'
import { ingest } from './ingest.js'

interface RetryOptions extends ReaderOptions {
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Ingests again what failed. What does not fail again is forgotten. Returns the exit code. */
export async function retry(database: Database, options: RetryOptions): Promise<number> {
  const failures = await listFailures(database)
  // What came through a pipe is gone: only whoever sent it can send it again.
  const retried = failures.filter(({ name }) => !name.startsWith(STANDARD_INPUT))
  if (failures.length === 0 && !options.quiet && !options.json) await print('Nothing failed.\n')
  for (const { name } of failures.filter((failure) => !retried.includes(failure)))
    warn(name, 'came through standard input: send it again, or `dismiss` it')
  const files = [...new Set(retried.map(({ name }) => fileOfSource(name)))]
  const started = new Date()
  const code = files.length === 0 ? DONE : await ingest(database, files, options)
  const failedAgain = (await listFailures(database)).filter(({ failedAt }) => failedAt >= started)
  const again = new Set(failedAgain.map(({ name }) => name))
  const gone = new Set((await findFiles(files)).missing)
  await clearFailures(
    database,
    retried.map(({ name }) => name).filter((name) => !again.has(name) && !gone.has(fileOfSource(name))),
  )
  return code
}
