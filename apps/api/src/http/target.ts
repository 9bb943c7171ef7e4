import type { IncomingMessage } from 'node:http'

/** What a request asks for: the path, and what follows its `?`, undecoded. */
interface Target {
  readonly path: string
  readonly search: string
}

/** A host name or address, with or without a port (RFC 9110, 7.2). */
const HOST = /^(?:[\w.-]{1,255}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i
const ABSOLUTE = /^https?:\/\/([^/?#]*)/i

/** A request's target in origin form or in absolute form (RFC 9112, 3.2). Null where it or the `Host` is none. */
export function targetOf({ url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>): Target | null {
  if (headers.host !== undefined && !HOST.test(headers.host)) return null
  const absolute = ABSOLUTE.exec(url)
  if (absolute && !HOST.test(absolute[1] as string)) return null
  const local = absolute ? url.slice(absolute[0].length) : url
  const [path, ...search] = local.split('?')
  return { path: path || '/', search: search.join('?') }
}
