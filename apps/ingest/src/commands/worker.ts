import { setTimeout } from 'node:timers/promises'
import { type Database, DatabaseError, recordFailure } from '@baobiao/database'
import { documentId, type ReaderPool } from '@baobiao/documents'
import { DONE } from '../exit-codes.js'
import { readInput } from '../pipeline/read-input.js'
import { openReaders, type ReaderOptions } from '../pipeline/readers.js'
import { type ReadInput, saveBatch } from '../pipeline/save-batch.js'
import { type Job, openPageQueue, type PageQueue } from '../queue/page-queue.js'
import { print, warn } from '../report/output.js'
import { Counter, summaryTable } from '../report/summary.js'
import { whenTold } from '../signals.js'

interface WorkerOptions extends ReaderOptions {
  /** Pages read at the same time. */
  readonly concurrency: number
  /** End when nothing waits any more. */
  readonly drain?: boolean
  readonly json?: boolean
}

/** How long an idle worker waits before it asks again. */
const POLL_MS = 500

/**
 * Takes pages from the queue until it is told to stop: SIGTERM and SIGINT let it finish what it has in hand. A page whose
 * worker dies goes to another; one that was tried too often is recorded as failed. Returns the exit code.
 */
export async function worker(
  database: Database,
  databaseUrl: string,
  { concurrency, drain, json, ...readers }: WorkerOptions,
): Promise<number> {
  const stop = new AbortController()
  const release = whenTold(() => stop.abort())
  const queue = await openPageQueue(databaseUrl, (error) => warn('queue', error.message))
  const pool = openReaders(readers, concurrency)
  const counter = new Counter()
  const work = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      if (await workOnce(database, queue, pool, counter)) continue
      if (drain && (await queue.size()) === 0) return
      await setTimeout(POLL_MS, null, { signal: stop.signal }).catch(() => {})
    }
  }
  try {
    await Promise.all(Array.from({ length: concurrency }, work))
  } finally {
    release()
    await pool.close()
    await queue.close()
  }
  await print(json ? `${JSON.stringify(counter.summary())}\n` : summaryTable(counter.summary()))
  return DONE
}

/** Whether there was anything to do. */
async function workOnce(
  database: Database,
  queue: PageQueue,
  pool: ReaderPool,
  counter: Counter,
): Promise<boolean> {
  const job = await queue.take()
  if (job) await ingestJob(database, queue, pool, counter, job)
  else {
    const letter = await queue.takeDead()
    if (!letter) return false
    const { source, bytes } = letter.input
    const message = `given up: ${letter.reason}; try it alone with \`ingest\``
    warn(source, message)
    counter.add({ outcome: 'failed' })
    await recordFailure(database, { name: source, sha256: documentId(bytes), code: 'GIVEN_UP', message })
    await queue.buried(letter)
  }
  return true
}

async function ingestJob(
  database: Database,
  queue: PageQueue,
  pool: ReaderPool,
  counter: Counter,
  job: Job,
): Promise<void> {
  try {
    const read: ReadInput[] = []
    await readInput(database, pool, job.input, (page) => read.push(page))
    for (const outcome of await saveBatch(database, read)) {
      counter.add(outcome)
      if (outcome.outcome === 'failed') warn(outcome.source, outcome.failure.message)
    }
    await queue.done(job)
  } catch (error) {
    // Without its database a worker is of no use: it ends, and another takes the page up.
    const lost = error instanceof DatabaseError ? error : database.engine.outOfUse(error)
    if (lost) throw lost
    await queue.failed(job, error instanceof Error ? error.message : String(error))
  }
}
