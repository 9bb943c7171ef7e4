import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'

/** What proxies add to requests that they hand on. */
const FORWARDED = ['x-forwarded-for', 'forwarded', 'x-real-ip'] as const

/**
 * Behind a proxy that is not trusted, all clients have the proxy's one address, and so one allowance and one turn. The
 * first request that looks so is told of in the log; no later one, since anybody can send such headers.
 */
export function watchForProxies(
  trustedProxies: readonly string[],
  logger: Logger,
): (request: IncomingMessage) => void {
  let told = trustedProxies.length > 0
  return ({ headers, socket }) => {
    if (told) return
    const header = FORWARDED.find((name) => headers[name] !== undefined)
    if (!header) return
    told = true
    logger.warn(
      `a request from ${socket.remoteAddress} carries ${header}, and TRUSTED_PROXIES is empty: if that is a proxy, all clients ` +
        'behind it share one allowance. Set TRUSTED_PROXIES to its address. This is said once.',
    )
  }
}
