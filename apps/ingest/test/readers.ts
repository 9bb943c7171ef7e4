import type { ReaderPool } from '@baobiao/documents'
import { openReaders as openOwn } from '../src/pipeline/readers.js'

/** Threads that have read a page read the next in a tenth of the time: commands of one process share them. */
const pools = new Map<string, ReaderPool>()
let opened = 0
/** Pages whose reading has no end yet. */
const held = new Map<string, Promise<void>>()

/** Keeps every page of this name from being read, as if it took long; returns how to let it go. */
export function holdPage(name: string): () => void {
  let release = (): void => {}
  held.set(name, new Promise((resolve) => (release = resolve)))
  return () => {
    held.delete(name)
    release()
  }
}

/** In the place of the command line's own (see vitest.config.ts): a pool that other commands have used, left open. */
export function openReaders(...asked: Parameters<typeof openOwn>): ReaderPool {
  const key = JSON.stringify(asked)
  const pool = pools.get(key) ?? openOwn(...asked)
  pools.set(key, pool)
  opened++
  return {
    ...pool,
    async read(file, ...rest) {
      await held.get(file.name)
      return pool.read(file, ...rest)
    },
    async close() {
      opened--
    },
  }
}

/** Pools that a command has opened and not closed. */
export function openPools(): number {
  return opened
}
