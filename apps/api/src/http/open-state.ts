import { randomUUID } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { RequestState } from '../graphql/request-state.js'
import type { Held } from '../limits/held-bytes.js'
import type { Spending } from '../limits/spending.js'

/** One for all: making one takes longer than answering from the cache. */
const GONE = new DOMException('the client is gone', 'AbortError')

/** The state of a request that has come; it is over when the client is gone or its time is. */
export function openState(
  response: ServerResponse,
  spending: Spending,
  held: Held,
  timeLimitMs: number,
): RequestState {
  const over = new AbortController()
  // Whatever the operation waits for listens: thirty pages that are parsed are no leak.
  setMaxListeners(0, over.signal)
  const timer = setTimeout(
    () => over.abort(new DOMException('the time limit is over', 'TimeoutError')),
    timeLimitMs,
  )
  response.on('close', () => {
    clearTimeout(timer)
    held.release()
    // Of an answer that was sent whole nothing is left to be stopped.
    if (!response.writableFinished) over.abort(GONE)
  })
  return {
    requestId: randomUUID(),
    signal: over.signal,
    spending,
    held,
    liftTimeLimit: () => clearTimeout(timer),
    takeTime() {
      clearTimeout(timer)
      response.setTimeout(0)
    },
  }
}
