import { availableParallelism } from 'node:os'
import { openReaderPool, type ReaderPool } from '@baobiao/documents'

/** All processors but one, which the main thread keeps busy; and never one alone, which one slow page would hold. */
const THREADS = Math.max(2, availableParallelism() - 1)

/** @param pageTimeout seconds of work after which a page is given up */
export function openReaders(pageTimeout: number | undefined, threads = THREADS): ReaderPool {
  return openReaderPool({
    threads,
    ...(pageTimeout !== undefined && { limitMs: pageTimeout * 1000 }),
  })
}
