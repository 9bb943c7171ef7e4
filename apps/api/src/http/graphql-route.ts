import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Settings } from '../environment.js'
import type { ErrorCode } from '../graphql/errors.js'
import { TIMEOUT_MESSAGE } from '../graphql/masking.js'
import type { createGraphQL, RequestState } from '../graphql/yoga.js'
import { answerOf, sendAnswer } from './answer.js'
import type { AnswerCache } from './answer-cache.js'
import { readBody } from './read-body.js'
import type { Telemetry } from './telemetry.js'

export interface GraphQLRoute {
  readonly graphql: ReturnType<typeof createGraphQL>
  readonly cache: AnswerCache | null
  readonly settings: Settings
  readonly telemetry: Telemetry
}

/** Answers one request to the GraphQL endpoint. */
export async function graphqlRoute(
  route: GraphQLRoute,
  request: IncomingMessage,
  response: ServerResponse,
  state: RequestState,
): Promise<void> {
  const body = request.method === 'POST' ? await readBody(request, route.settings.bodyLimitBytes) : EMPTY
  if (body === null)
    return refuse(
      response,
      state,
      413,
      'BODY_TOO_LARGE',
      `A request may hold ${route.settings.bodyLimitBytes} bytes.`,
    )
  // Forms can be sent from any page without asking: JSON cannot.
  if (request.method === 'POST' && !/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    return refuse(response, state, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the operation as application/json.')
  const { cache, telemetry } = route
  const key = cache && isReading(request) ? cache.keyOf(request, body) : null
  const version = key && cache ? await cache.version() : 0
  const ready = key && cache?.find(key, version)
  if (ready) {
    telemetry.cache.inc({ source: 'cache' })
    return sendAnswer(request, response, ready)
  }
  const result = await executeInTime(route, request, body, state)
  if (result === null) return refuse(response, state, 504, 'TIMEOUT', TIMEOUT_MESSAGE)
  if (isStream(result)) return sendStream(response, result)
  const answer = answerOf(result.status, headersOf(result), Buffer.from(await result.arrayBuffer()))
  const keep = key !== null && result.status === 200 && state.cacheable === true
  telemetry.cache.inc({ source: keep ? 'executed' : 'uncacheable' })
  if (keep) cache?.keep(key, version, answer)
  await sendAnswer(request, response, answer)
}

const EMPTY = Buffer.alloc(0)

function isReading({ method, headers }: IncomingMessage): boolean {
  const accept = headers.accept ?? ''
  return (
    (method === 'POST' || method === 'GET') &&
    !accept.includes('text/event-stream') &&
    !accept.includes('multipart/') &&
    !accept.includes('text/html')
  )
}

/** Null when the time limit was over first; whatever the operation still waits for goes on without its caller. */
async function executeInTime(
  route: GraphQLRoute,
  request: IncomingMessage,
  body: Buffer,
  state: RequestState,
): Promise<Response | null> {
  try {
    return await execute(route, request, body, state)
  } catch (error) {
    if (state.signal.aborted) return null
    throw error
  }
}

function execute(
  { graphql }: GraphQLRoute,
  request: IncomingMessage,
  body: Buffer,
  state: RequestState,
): Promise<Response> | Response {
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  )
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
  return graphql.fetch(
    `http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`,
    {
      method,
      headers,
      signal: state.signal,
      ...(method === 'POST' && { body: body as unknown as BodyInit }),
    },
    { state },
  )
}

function isStream(result: Response): boolean {
  return /^(text\/event-stream|multipart\/)/.test(result.headers.get('content-type') ?? '')
}

async function sendStream(response: ServerResponse, result: Response): Promise<void> {
  response.writeHead(result.status, {
    ...headersOf(result),
    'cache-control': 'no-cache',
    'x-accel-buffering': 'no',
  })
  response.flushHeaders()
  if (!result.body) return void response.end()
  // Not `fromWeb`: Yoga's stream is none of Node's own.
  await pipeline(Readable.from(result.body as unknown as AsyncIterable<Uint8Array>), response).catch(() => {
    // The client is gone: the stream's end is all that was left to do.
  })
}

function headersOf(result: Response): Record<string, string> {
  const headers = Object.fromEntries(result.headers)
  delete headers['content-length']
  return headers
}

/** A refusal in GraphQL's own form. */
function refuse(
  response: ServerResponse,
  state: RequestState,
  status: number,
  code: ErrorCode,
  message: string,
): void {
  state.errorCodes = [code]
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
    .end(body)
}
