import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { OperationSource } from '../graphql/read-operation.js'
import type { Client } from '../limits/client.js'
import type { Cost } from '../limits/spending.js'
import type { Answer } from './answer.js'

export interface CostedAnswer {
  readonly answer: Answer
  /** What it cost to make; null where it tells none. */
  readonly cost: Cost | null
}

interface Entry extends CostedAnswer {
  /** The version of the data that it was read from, or an earlier one. */
  readonly version: number
}

/** What an entry takes beside its bytes. */
const OVERHEAD_BYTES = 500

/**
 * Ready answers, kept by the bytes of the request (operation, variables, and what it accepts), each good for one version
 * of the data. The version is read again for every request, so an answer is never stale, whoever wrote.
 */
export class AnswerCache {
  readonly #entries: LRUCache<string, Entry>

  constructor(bytes: number) {
    this.#entries = new LRUCache({
      maxSize: bytes,
      sizeCalculation: ({ answer }) => answer.body.length + OVERHEAD_BYTES,
    })
  }

  /** Of all that the answer depends on: what is executed, for whom, and the headers that shape the answer. */
  keyOf({ headers }: IncomingMessage, { method, bytes }: OperationSource, { mayWrite }: Client): string {
    const head = [method, headers.accept, mayWrite].join('\n')
    return createHash('sha256').update(head).update('\n').update(bytes).digest('base64url')
  }

  find(key: string, version: number): CostedAnswer | null {
    const entry = this.#entries.get(key)
    return entry?.version === version ? entry : null
  }

  keep(key: string, version: number, { answer, cost }: CostedAnswer): void {
    this.#entries.set(key, { answer, cost, version })
  }
}
