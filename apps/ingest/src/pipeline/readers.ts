import { availableParallelism } from 'node:os'
import { openReaderPool, type ReaderPool } from '@baobiao/documents'

/** All processors but one, which the main thread keeps busy; and never one alone, which one slow page would hold. */
const THREADS = Math.max(2, availableParallelism() - 1)

/** What commands that read pages let one say about the reading. */
export interface ReaderOptions {
  /** Seconds of work after which a page is given up. */
  readonly pageTimeout?: number
  /** Mentions of organizations less sure than this are left out, 0 to 1. */
  readonly leastConfidence?: number
}

export function openReaders({ pageTimeout, leastConfidence }: ReaderOptions, threads = THREADS): ReaderPool {
  return openReaderPool({
    threads,
    ...(leastConfidence !== undefined && { leastConfidence }),
    ...(pageTimeout !== undefined && { limitMs: pageTimeout * 1000 }),
  })
}
