import type { IncomingMessage } from 'node:http'
import type { Settings } from '../environment.js'
import type { OperationSource } from '../graphql/read-operation.js'
import type { RequestState } from '../graphql/request-state.js'
import type { Client } from '../limits/client.js'
import { HELD_TOO_MUCH, type Held } from '../limits/held-bytes.js'
import type { Refusal } from './refusal.js'

interface BodyLimit {
  readonly bytes: number
  /** How many bytes a request with a key may hold. */
  readonly bytesWithKey: number
  /** What whoever meets the limit may do, as the end of a sentence. */
  readonly advice: string
}

/** Files come in requests with a key: anybody's may not fill the memory. */
function bodyLimitOf({ bodyLimitBytes, keyBodyLimitBytes }: Settings, { mayWrite }: Client): BodyLimit {
  const [bytes, advice] = mayWrite
    ? [keyBodyLimitBytes, ': ingest larger files by the command line']
    : [bodyLimitBytes, `, with an API key ${keyBodyLimitBytes}`]
  return { bytes, bytesWithKey: keyBodyLimitBytes, advice }
}

/** The bytes that carry the operation, or why they are not taken. `search` is what follows the `?` of the address. */
export async function sourceOf(
  request: IncomingMessage,
  search: string,
  settings: Settings,
  { held, spending }: RequestState,
): Promise<OperationSource | Refusal> {
  if (request.method !== 'POST') return { method: 'GET', bytes: Buffer.from(search) }
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers
  const { advice, ...limit } = bodyLimitOf(settings, spending.client)
  const bytes = await readBody(request, limit.bytes, held)
  if (bytes === 'held') return HELD_TOO_MUCH
  if (bytes === 'long') {
    const message = `A request may hold ${limit.bytes} bytes${advice}.`
    return { status: 413, code: 'BODY_TOO_LARGE', message, limit }
  }
  // Forms can be sent from any page without asking: JSON cannot.
  if (!/^application\/json\s*(;|$)/i.test(type))
    return {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Send the operation as application/json.',
    }
  if (encoding !== 'identity')
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send the operation uncompressed.' }
  return { method: 'POST', bytes }
}

/** The bytes of a request, or as soon as it is known why not: counted, whatever the headers say. */
async function readBody(
  request: IncomingMessage,
  limit: number,
  held: Held,
): Promise<Buffer | 'long' | 'held'> {
  if (Number(request.headers['content-length']) > limit) return 'long'
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return 'long'
    if (!held.take(chunk.length)) return 'held'
    chunks.push(chunk)
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
}
