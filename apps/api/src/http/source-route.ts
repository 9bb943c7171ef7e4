import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type SourceFile, sourceBytes, sourceFile } from '@baobiao/database'
import contentDisposition from 'content-disposition'
import parseRange from 'range-parser'
import type { RequestState } from '../graphql/request-state.js'
import { allowanceHeaders } from '../limits/spending.js'
import { sourceOfAddress } from '../source-address.js'
import type { GraphQLRoute } from './graphql-route.js'
import { refusalOf, refuse, refuseLimited } from './refusal.js'

/** Bytes that cost one unit, as the characters of an answer do. */
const BYTES_A_UNIT = 1_000

/** A day: what is removed here should not live on in caches for ever, though an address never has other bytes. */
const CACHE = 'public, max-age=86400, immutable'

/** A file may hold anything: it is data to whoever asks, and nothing that a browser opens. */
const INERT = {
  'content-type': 'application/pdf',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
}

/** Sends a file that documents are pages of, or the range of it that is asked for, no faster than the client takes it. */
export async function sourceRoute(
  { masking }: GraphQLRoute,
  request: IncomingMessage,
  response: ServerResponse,
  state: RequestState,
  path: string,
): Promise<void> {
  const { spending, signal } = state
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
  if (spending.isUsedUp) return refuseLimited(response, state)
  const { database } = masking
  try {
    const sha256 = sourceOfAddress(path)
    const file = sha256 && (await sourceFile(database, sha256))
    if (!sha256 || !file) return void response.writeHead(404).end()
    const answer = answerTo(request, sha256, file)
    const wanted = answer.end - answer.start
    if (!(await spending.take(1 + costOf(wanted)))) return refuseLimited(response, state)
    response.writeHead(answer.status, { ...answer.headers, ...allowanceHeaders(spending.allowance) })
    if (answer.end === answer.start) return void response.end()
    state.liftTimeLimit()
    let left = wanted
    const bytes = sourceBytes(database, sha256, answer.start, answer.end)
    const counted = followed(bytes, (part) => {
      left -= part
    })
    // Whoever only looks at the headers, to ask for ranges then, hangs up.
    await pipeline(Readable.from(counted), response).finally(() => spending.giveBack(costOf(left)))
  } catch (error) {
    if (response.headersSent) {
      // A client that is gone has all that it wanted.
      if (!signal.aborted) throw error
    } else refuse(response, state, refusalOf(error, masking, state))
  }
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number>>
  /** The bytes that are sent; none where `end` is `start`. */
  readonly start: number
  readonly end: number
}

function answerTo({ method, headers }: IncomingMessage, sha256: string, file: SourceFile): Answer {
  const { pageName, byteLength } = file
  const etag = `"${sha256}"`
  const common = {
    ...INERT,
    etag,
    'accept-ranges': 'bytes',
    'cache-control': CACHE,
    'content-disposition': contentDisposition(fileName(pageName), { type: 'attachment' }),
  }
  const nothing = { start: 0, end: 0 }
  const known = headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (known?.some((one) => one === etag || one === '*')) return { status: 304, headers: common, ...nothing }
  const ranges = rangesOf(headers, etag, byteLength)
  if (ranges === 'unsatisfiable')
    return { status: 416, headers: { ...common, 'content-range': `bytes */${byteLength}` }, ...nothing }
  const { start, end } = ranges ?? { start: 0, end: byteLength }
  return {
    status: ranges ? 206 : 200,
    headers: {
      ...common,
      'content-length': end - start,
      ...(ranges && { 'content-range': `bytes ${start}-${end - 1}/${byteLength}` }),
    },
    ...(method === 'HEAD' ? nothing : { start, end }),
  }
}

/** The one range that is asked for, its end exclusive; null where it is the whole, or several, which nobody needs. */
function rangesOf(
  { range, 'if-range': ifRange }: IncomingMessage['headers'],
  etag: string,
  byteLength: number,
): { readonly start: number; readonly end: number } | 'unsatisfiable' | null {
  if (range === undefined || (ifRange !== undefined && ifRange !== etag)) return null
  const parsed = parseRange(byteLength, range)
  if (parsed === -1) return 'unsatisfiable'
  if (parsed === -2 || parsed.type !== 'bytes') return null
  const [only, ...others] = parsed
  return only && others.length === 0 ? { start: only.start, end: only.end + 1 } : null
}

async function* followed(
  parts: AsyncIterable<Uint8Array>,
  taken: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const part of parts) {
    yield part
    taken(part.length)
  }
}

function costOf(bytes: number): number {
  return Math.ceil(bytes / BYTES_A_UNIT)
}

/** Pages are called as their file is: issue.pdf#page=3. */
function fileName(pageName: string): string {
  return pageName.replace(/#page=\d+$/, '')
}
