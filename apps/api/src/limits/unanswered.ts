import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Browsers send one request in a connection at a time, and proxies a few; thousands that are sent at once would all be begun at once. */
const MOST_UNANSWERED = 50

/** Tells whether a connection has room for another request; one that has more waiting than any client needs is closed. */
export function watchForFloods(): (request: IncomingMessage, response: ServerResponse) => boolean {
  const unanswered = new WeakMap<Socket, number>()
  return ({ socket }, response) => {
    const waiting = (unanswered.get(socket) ?? 0) + 1
    if (socket.destroyed || waiting > MOST_UNANSWERED) {
      socket.destroy()
      return false
    }
    unanswered.set(socket, waiting)
    response.on('close', () => void unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1))
    return true
  }
}
