import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ENCODINGS, type Finish } from './encodings.js'

/** An answer as all who ask get it, ready to be sent any number of times. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** All of it, or all up to what each client is told for itself. */
  readonly body: Buffer
  readonly etag: string
  /** The body in encodings that somebody has asked for. */
  readonly encoded: Map<string, Promise<Finish>>
}

/** What only the one who is answered gets. The ETag knows nothing of it. */
export interface Own {
  readonly headers: Readonly<Record<string, string>>
  /** The end of the body. */
  readonly end: string
}

export function answerOf(status: number, headers: Readonly<Record<string, string>>, body: Buffer): Answer {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`
  return { status, headers, body, etag, encoded: new Map() }
}

const NOTHING: Own = { headers: {}, end: '' }

/** Below this size, compressing costs more than it saves (one network packet). */
const LEAST_BYTES = 1_400
/** Above this size, a copy costs more than a packet of its own for the end. */
const LONG_BYTES = 100_000

/** Sends an answer: 304 where the client has it, compressed where it can take that. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  own: Own = NOTHING,
): Promise<void> {
  const { status, headers } = answer
  for (const [name, value] of Object.entries({ ...headers, ...own.headers })) response.setHeader(name, value)
  response.setHeader('etag', answer.etag)
  response.setHeader('cache-control', 'no-cache')
  response.setHeader('vary', 'Accept, Accept-Encoding, Origin')
  if (isKnown(request, answer)) {
    response.writeHead(304).end()
    return
  }
  const parts = await encodedFor(request, response, answer, Buffer.from(own.end))
  response.setHeader(
    'content-length',
    parts.reduce((bytes, { length }) => bytes + length, 0),
  )
  response.writeHead(status)
  if (request.method === 'HEAD') return void response.end()
  for (const part of parts.slice(0, -1)) response.write(part)
  response.end(parts.at(-1))
}

function isKnown({ method, headers }: IncomingMessage, { status, etag }: Answer): boolean {
  const known = headers['if-none-match']
  if (status !== 200 || known === undefined || (method !== 'GET' && method !== 'HEAD')) return false
  // Compared weakly (RFC 9110, 13.1.2): `W/` does not count.
  const own = strong(etag)
  return known.split(',').some((one) => one.trim() === '*' || strong(one.trim()) === own)
}

const strong = (etag: string): string => etag.replace(/^W\//, '')

/** What is sent as the body, part after part. */
async function encodedFor(
  request: IncomingMessage,
  response: ServerResponse,
  { body, encoded }: Answer,
  end: Buffer,
): Promise<Buffer[]> {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding =
    body.length < LEAST_BYTES ? undefined : [...ENCODINGS].find(([name]) => accepts(accepted, name))
  // A body that is ready is the same for all who are sent it: a long one is not copied for each.
  if (!encoding) return body.length + end.length > LONG_BYTES ? [body, end] : [Buffer.concat([body, end])]
  const [name, encode] = encoding
  response.setHeader('content-encoding', name)
  // Kept while it is made: all who ask meanwhile wait for the one.
  const ready = encoded.get(name) ?? encode(body)
  encoded.set(name, ready)
  return [(await ready)(end)]
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, quality] = part.trim().split(';q=')
    return name === encoding && Number(quality ?? 1) > 0
  })
}
