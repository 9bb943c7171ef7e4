import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Allowance } from '../limits/rate-limit.js'

/** A whole answer: its bytes, ready to be sent any number of times. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly etag: string
  /** The body in encodings that somebody has asked for. */
  readonly encoded: Map<string, Promise<Buffer>>
}

export function answerOf(status: number, headers: Readonly<Record<string, string>>, body: Buffer): Answer {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`
  return { status, headers, body, etag, encoded: new Map() }
}

/**
 * The same answer to a client whose allowance it has touched: told at the end of `extensions.cost`, with which the body
 * ends. What is kept, and the ETag, know nothing of it.
 */
export function withAllowance(answer: Answer, allowance: Allowance | null): Answer {
  if (!allowance) return answer
  const end = answer.body.lastIndexOf(COST_END)
  if (end < 0 || end !== answer.body.length - COST_END.length) return answer
  const told = Buffer.from(`,"allowance":${JSON.stringify(allowance)}${COST_END}`)
  return { ...answer, body: Buffer.concat([answer.body.subarray(0, end), told]), encoded: new Map() }
}

/** Closes the cost, the extensions and the answer. */
const COST_END = '}}}'

/** Below this size, compressing costs more than it saves (one network packet). */
const LEAST_BYTES = 1_400
/** Brotli's fourth of twelve levels: smaller than gzip, and about as fast. */
const BROTLI_LEVEL = 4

const ENCODERS: readonly (readonly [string, (body: Buffer) => Promise<Buffer>])[] = [
  [
    'br',
    (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL } }),
  ],
  ['gzip', (body) => promisify(gzip)(body)],
]

/**
 * Sends an answer: 304 where the client has it, compressed where it can take that.
 *
 * @param own headers of this client's answer alone
 */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  own: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { status, headers } = answer
  for (const [name, value] of Object.entries({ ...headers, ...own })) response.setHeader(name, value)
  response.setHeader('etag', answer.etag)
  response.setHeader('cache-control', 'no-cache')
  response.setHeader('vary', 'Accept, Accept-Encoding, Origin')
  if (isKnown(request, answer)) {
    response.writeHead(304).end()
    return
  }
  const body = await encodedFor(request, response, answer)
  response.setHeader('content-length', body.length)
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body)
}

function isKnown({ method, headers }: IncomingMessage, { status, etag }: Answer): boolean {
  const known = headers['if-none-match']
  if (status !== 200 || known === undefined || (method !== 'GET' && method !== 'HEAD')) return false
  // Compared weakly (RFC 9110, 13.1.2): `W/` does not count.
  const own = strong(etag)
  return known.split(',').some((one) => one.trim() === '*' || strong(one.trim()) === own)
}

const strong = (etag: string): string => etag.replace(/^W\//, '')

async function encodedFor(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<Buffer> {
  const { body, encoded } = answer
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoder = body.length < LEAST_BYTES ? undefined : ENCODERS.find(([name]) => accepts(accepted, name))
  if (!encoder) return body
  const [name, encode] = encoder
  response.setHeader('content-encoding', name)
  // Kept while it is made: all who ask meanwhile wait for the one.
  const ready = encoded.get(name) ?? encode(body)
  encoded.set(name, ready)
  return ready
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, quality] = part.trim().split(';q=')
    return name === encoding && Number(quality ?? 1) > 0
  })
}
