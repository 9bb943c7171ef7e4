import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { IdentifiedInput, Reading } from './read-document.js'

/** No page takes as long: what does is given up, and its thread with it. */
const MOST_MS = 120_000

/** Threads that decode and parse pages while the main thread reads and writes. */
export interface ReaderPool {
  readonly threads: number
  read(input: IdentifiedInput): Promise<Reading>
  close(): Promise<void>
}

/** @param threads by default all processors but one, which writing keeps busy */
export function openReaderPool(threads = Math.max(1, availableParallelism() - 1)): ReaderPool {
  const pool = new Tinypool({
    filename: new URL('./read-document.js', import.meta.url).href,
    name: 'readDocument',
    minThreads: 0,
    maxThreads: threads,
  })
  return {
    threads,
    async read(input) {
      const signal = AbortSignal.timeout(MOST_MS)
      try {
        return await pool.run(input, { signal })
      } catch (error) {
        if (!signal.aborted) throw error
        const message = `reading it took longer than ${MOST_MS / 1000} s, which no newspaper page does: split it`
        return { failure: { code: 'TIMEOUT', message } }
      }
    },
    close: () => pool.destroy(),
  }
}
