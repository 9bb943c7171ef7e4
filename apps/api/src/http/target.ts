import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import { LRUCache } from 'lru-cache'

/** What a request asks for: the path, and what follows its `?`, undecoded. */
interface Target {
  readonly path: string
  readonly search: string
}

/** A host and its port: RFC 9110, 7.2; a host is a name, an address, or in brackets an address of IPv6. */
const AUTHORITY = /^(?:([\w.-]{1,255})|\[([\da-f:.]{2,45})\])(?::(\d{1,5}))?$/i
/** A part of a name (RFC 1123, 2.1); names of containers and services hold `_` too. */
const LABEL = /^\w(?:[\w-]{0,61}\w)?$/
const LAST_PORT = 65_535
const ABSOLUTE = /^https?:\/\/([^/?#]*)/i

/** A request's target in origin form or in absolute form (RFC 9112, 3.2). Null where it or the `Host` is none. */
export function targetOf({ url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>): Target | null {
  if (headers.host !== undefined && !isAuthority(headers.host)) return null
  const absolute = ABSOLUTE.exec(url)
  if (absolute && !isAuthority(absolute[1] as string)) return null
  const local = absolute ? url.slice(absolute[0].length) : url
  const [path, ...search] = local.split('?')
  return { path: path || '/', search: search.join('?') }
}

/** Nearly all requests name one of very few hosts. */
const KNOWN = new LRUCache<string, boolean>({ max: 100 })

function isAuthority(text: string): boolean {
  const known = KNOWN.get(text)
  if (known !== undefined) return known
  const isOne = looksLikeAuthority(text)
  KNOWN.set(text, isOne)
  return isOne
}

function looksLikeAuthority(text: string): boolean {
  const [, name, address = '', port = '0'] = AUTHORITY.exec(text) ?? ['', '']
  if (Number(port) > LAST_PORT) return false
  if (!name) return isIPv6(address)
  // A name may end with the dot of the root. Numbers that are no address (`999.1.1.1`) are no name either.
  return (
    name
      .replace(/\.$/, '')
      .split('.')
      .every((label) => LABEL.test(label)) && URL.canParse(`http://${name}`)
  )
}
