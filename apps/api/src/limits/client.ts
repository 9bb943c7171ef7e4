import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import proxyAddr from 'proxy-addr'

/** Who sends a request, as far as limits and rights go. */
export interface Client {
  /** What limits are kept by: a key's, or an address's. */
  readonly name: string
  /** Whether the request carries one of the keys. */
  readonly mayWrite: boolean
  /** It carries a key that is none. */
  readonly wrongKey: boolean
}

/** Tells the client of a request by its key, else by its address. */
type ClientOf = (request: IncomingMessage) => Client

/**
 * @param hashes SHA-256 of the keys in hex
 * @param trustedProxies addresses and subnets whose `X-Forwarded-For` is believed; nobody else's is
 */
export function clientsBy(hashes: readonly string[], trustedProxies: readonly string[]): ClientOf {
  const trusted = proxyAddr.compile([...trustedProxies])
  return (request) => {
    const { authorization } = request.headers
    const hash = authorization === undefined ? null : keyHeld(authorization, hashes)
    return {
      name: hash ? `key ${hash.slice(0, 16)}` : `address ${networkOf(proxyAddr(request, trusted))}`,
      mayWrite: hash !== null,
      wrongKey: authorization !== undefined && hash === null,
    }
  }
}

/**
 * The hash of the key in `Bearer KEY`, or null where it is none of ours. Only hashes are kept, and every one is compared
 * in constant time, so that an answer's time tells nothing about them.
 */
function keyHeld(authorization: string, hashes: readonly string[]): string | null {
  const key = /^Bearer (\S+)$/i.exec(authorization)?.[1]
  if (!key) return null
  const given = createHash('sha256').update(key).digest()
  return hashes.filter((hash) => timingSafeEqual(given, Buffer.from(hash, 'hex')))[0] ?? null
}

/** An address of version 4 as it is; of one of version 6 the 64 bits that one customer is given. */
function networkOf(address: string | undefined): string {
  if (!address || !ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4'
    ? parsed.toString()
    : `${(parsed as ipaddr.IPv6).parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')}::/64`
}
