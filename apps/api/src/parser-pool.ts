import { availableParallelism } from 'node:os'
import type { Page } from '@baobiao/parser'
import { Tinypool } from 'tinypool'
import type { ParseTask } from './parse-task.js'

/** Pages that may wait for a thread; more are refused rather than kept waiting past their time. */
const MAX_WAITING = 100
/** A thread has loaded its tables once and is kept for the next page. */
const IDLE_MS = 300_000

/** Threads that parse pages, so that nobody else waits for a long one. */
export interface ParserPool {
  /** @throws {ParserBusyError} | DOMException AbortError once `signal` is aborted, and the thread stops */
  parse(task: ParseTask, signal: AbortSignal): Promise<Page>
  close(): Promise<void>
}

export class ParserBusyError extends Error {}

export function openParserPool(): ParserPool {
  const pool = new Tinypool({
    // Threads load compiled code, also where this file is run from its source.
    filename: new URL('../dist/parse-task.js', import.meta.url).href,
    name: 'runParseTask',
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    maxQueue: MAX_WAITING,
    idleTimeout: IDLE_MS,
  })
  return {
    async parse(task, signal) {
      if (pool.queueSize >= MAX_WAITING) throw new ParserBusyError('too many pages wait to be parsed')
      return pool.run(task, { signal })
    },
    close: () => pool.destroy(),
  }
}
