import type { ReaderPool } from '@baobiao/documents'
import { openReaders as openOwn } from '../src/pipeline/readers.js'

/** Threads that have read a page read the next in a tenth of the time: commands of one process share them. */
const pools = new Map<string, ReaderPool>()
let opened = 0

/** In the place of the command line's own (see vitest.config.ts): a pool that other commands have used, left open. */
export function openReaders(...asked: Parameters<typeof openOwn>): ReaderPool {
  const key = JSON.stringify(asked)
  const pool = pools.get(key) ?? openOwn(...asked)
  pools.set(key, pool)
  opened++
  return {
    ...pool,
    async close() {
      opened--
    },
  }
}

/** Pools that a command has opened and not closed. */
export function openPools(): number {
  return opened
}
