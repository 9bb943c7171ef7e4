import type { Settings } from '../environment.js'
import type { Client } from './client.js'

/** Of bodies on their way in and answers on their way out, for clients that take their time: a few pages, or files, each. */
const LEAST_BYTES = 64_000_000
/** What all clients together may make the server hold, in such shares. */
const SHARES = 4

/**
 * Counts the bytes that clients make the server hold. Who sends a body and never its end, or asks for long answers and never
 * takes them, holds its own share alone, and all together no more than the memory has room for.
 */
export class HeldBytes {
  readonly #ofClient = new Map<string, number>()
  #all = 0
  readonly #share: number

  constructor({ bodyLimitBytes, keyBodyLimitBytes, answerLimitBytes }: Settings) {
    this.#share = Math.max(LEAST_BYTES, 2 * bodyLimitBytes, 2 * keyBodyLimitBytes, 2 * answerLimitBytes)
  }

  /** What one request holds; release it when its connection is done with it. */
  of({ name }: Client): Held {
    let bytes = 0
    const add = (more: number): void => {
      bytes += more
      this.#all += more
      const left = (this.#ofClient.get(name) ?? 0) + more
      if (left > 0) this.#ofClient.set(name, left)
      else this.#ofClient.delete(name)
    }
    return {
      take: (more) => {
        const own = (this.#ofClient.get(name) ?? 0) + more
        if (own > this.#share || this.#all + more > SHARES * this.#share) return false
        add(more)
        return true
      },
      release: () => add(-bytes),
    }
  }
}

/** What is told to whoever sends bodies without an end, or takes none of its answers. */
export const HELD_TOO_MUCH = {
  status: 503,
  code: 'BUSY',
  message:
    'Too many long requests and answers are under way. Take the answers that wait, and try again in a moment.',
  headers: { 'retry-after': '1' },
} as const

export interface Held {
  /** Whether there is room for these further bytes; then they are counted. */
  take(bytes: number): boolean
  release(): void
}
