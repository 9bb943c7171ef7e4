import type { IncomingMessage, ServerResponse } from 'node:http'

/** What scripts of other origins may read of an answer, beside its body. */
const EXPOSED = 'Data-Version, ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id'
/** As long as any browser keeps it. */
const MAX_AGE_SECONDS = '86400'

/**
 * Lets pages of the listed origins read every answer, refusals too: what they may not read, a browser shows as a network
 * that is down. Credentials are never taken.
 *
 * @returns whether the request only asked what it may send, and is answered with that
 */
export function answeredPreflight(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): boolean {
  const { origin } = headers
  if (origin === undefined || !origins.includes(origin)) return false
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-expose-headers', EXPOSED)
  response.setHeader('vary', 'Origin')
  if (method !== 'OPTIONS') return false
  const asked = headers['access-control-request-headers']
  response
    .writeHead(204, {
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-max-age': MAX_AGE_SECONDS,
      ...(asked && { 'access-control-allow-headers': asked }),
    })
    .end()
  return true
}
