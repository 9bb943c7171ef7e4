import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { inFreshRound } from '@baobiao/database'
import type { Settings } from '../environment.js'
import { costEnd, withoutCost, withRest } from '../graphql/answer-bytes.js'
import { type Masking, TIMEOUT_MESSAGE } from '../graphql/masking.js'
import { type OperationSource, operationOrNone } from '../graphql/read-operation.js'
import type { RequestState } from '../graphql/request-state.js'
import { type createGraphQL, ENDPOINT } from '../graphql/yoga.js'
import { HELD_TOO_MUCH } from '../limits/held-bytes.js'
import { allowanceHeaders, type Cost, FAILURE_COST, type Spending } from '../limits/spending.js'
import { type Answer, answerOf, type Own, sendAnswer } from './answer.js'
import type { AnswerCache, CostedAnswer } from './answer-cache.js'
import { DATA_VERSION, type ReadSource, type Source } from './read-source.js'
import { type Refusal, refusalOf, refuse, refuseLimited } from './refusal.js'
import { sourceOf } from './request-source.js'
import type { Telemetry } from './telemetry.js'

export interface GraphQLRoute {
  readonly graphql: ReturnType<typeof createGraphQL>
  readonly cache: AnswerCache | null
  /** Null where nobody asks for the version of the data: without a cache and a replica. */
  readonly reads: ReadSource | null
  readonly settings: Settings
  readonly masking: Masking
  readonly telemetry: Telemetry
}

/**
 * Answers one request to the GraphQL endpoint.
 *
 * @param search what follows the `?` of the address, undecoded
 */
export async function graphqlRoute(
  route: GraphQLRoute,
  request: IncomingMessage,
  response: ServerResponse,
  state: RequestState,
  search: string,
): Promise<void> {
  const { spending } = state
  if (await hasNothingLeft(spending)) return refuseLimited(response, state)
  const source = await sourceOf(request, search, route.settings, state)
  if ('code' in source) return refuse(response, state, source)
  const { cache, telemetry, reads } = route
  const key = cache && isReading(request) ? cache.keyOf(request, source, spending.client) : null
  const from = reads && isReading(request) ? await readFrom(route, reads, request, state) : null
  const ready = key && from && cache?.find(key, from.version)
  if (from) response.setHeader(DATA_VERSION, from.version)
  if (ready) {
    telemetry.cache.inc({ source: 'cache' })
    if ('refusal' in from) response.setHeader('warning', REVALIDATION_FAILED)
    const { answer, cost } = ready
    return sendHeld(request, response, state, answer, ownOf(spending, cost && { ...cost, actual: 0 }))
  }
  if (from && 'refusal' in from) return refuse(response, state, from.refusal)
  state.readFrom = from?.database
  const made = await executed(route, request, response, source, state)
  if (made === null) return
  const keep = key !== null && from !== null && isLasting(made.answer, state)
  telemetry.cache.inc({ source: keep ? 'executed' : 'uncacheable' })
  if (keep) cache?.keep(key, from.version, made)
  if (reads && state.changed) await tellVersion(reads, response)
  await sendHeld(request, response, state, made.answer, ownOf(spending, made.cost))
}

/** Whether the answer is good for as long as the data has its version. */
function isLasting({ status }: Answer, { cacheable, unversioned }: RequestState): boolean {
  return status === 200 && cacheable === true && !unversioned
}

/** Sends an answer, unless its client has too many that it does not take. */
async function sendHeld(
  request: IncomingMessage,
  response: ServerResponse,
  state: RequestState,
  answer: Answer,
  own: Own,
): Promise<void> {
  // A long one was counted while it was made.
  if (state.longBeginning || state.held.take(answer.body.length))
    await sendAnswer(request, response, answer, own)
  else refuse(response, state, HELD_TOO_MUCH)
}

/** What one client alone is told of an answer: its cost, and what is left to the client. */
function ownOf(spending: Spending, cost: Cost | null): Own {
  return {
    headers: allowanceHeaders(spending.allowance),
    end: cost ? costEnd(spending.told(cost)) : '',
  }
}

/** The answer to an operation: the short way where its query is known, else by Yoga. Null where it has been sent already. */
async function executed(
  route: GraphQLRoute,
  request: IncomingMessage,
  response: ServerResponse,
  source: OperationSource,
  state: RequestState,
): Promise<CostedAnswer | null> {
  const { prepared } = route.graphql
  const params = isReading(request) ? operationOrNone(source) : undefined
  const { accept } = request.headers
  const key = params ? prepared.keyOf({ method: request.method, accept, params }) : null
  const ready = params && key ? await prepared.answer(key, params, state) : null
  if (ready) return { answer: answerOf(200, ready.headers, ready.body), cost: ready.cost }
  const result = await executeInTime(route, request, { ...source, params }, state)
  if (result === null) refuse(response, state, { status: 504, code: 'TIMEOUT', message: TIMEOUT_MESSAGE })
  else if (hasFailedEarly(state) && !(await state.spending.take(FAILURE_COST))) {
    await result.body?.cancel()
    refuseLimited(response, state)
  } else if (isStream(result)) await sendStream(response, result, allowanceHeaders(state.spending.allowance))
  else if (result.status === 406) refuse(response, state, NOT_ACCEPTABLE)
  else {
    const headers = headersOf(result)
    if (key && result.status === 200) prepared.keep(key, state, headers)
    const { longBeginning: beginning } = state
    const whole = beginning
      ? withRest(beginning, await result.text())
      : Buffer.from(await result.arrayBuffer())
    const { body, cost } = withoutCost(whole)
    return { answer: answerOf(result.status, headers, body), cost }
  }
  return null
}

/** The version that a change has made; a database that has gone meanwhile tells none, and the answer stands. */
async function tellVersion(reads: ReadSource, response: ServerResponse): Promise<void> {
  const version = await reads.version().catch(() => null)
  if (version !== null) response.setHeader(DATA_VERSION, version)
}

/** As RFC 7234 had it: what is sent was right when the database was last there. */
const REVALIDATION_FAILED = '111 - "Revalidation Failed"'

/** Where to read, or why nobody can: then only answers of the version that was known last are left. */
async function readFrom(
  { masking }: GraphQLRoute,
  reads: ReadSource,
  request: IncomingMessage,
  state: RequestState,
): Promise<Source | { readonly version: number; readonly refusal: Refusal }> {
  try {
    return await reads.of(request)
  } catch (error) {
    return { version: reads.lastVersion(request) ?? NO_VERSION, refusal: refusalOf(error, masking, state) }
  }
}

/** No answer was read from it. */
const NO_VERSION = -1

function hasFailedEarly({ cost, errorCodes = [] }: RequestState): boolean {
  return cost === undefined && errorCodes.length > 0 && !errorCodes.includes('RATE_LIMITED')
}

/** Nobody needs many tries to send the right key. */
const WRONG_KEY_COST = 1_000

/** Whether a request need not be read: its client has used up what it may spend, or guesses keys. */
export async function hasNothingLeft(spending: RequestState['spending']): Promise<boolean> {
  return spending.isUsedUp || (spending.client.wrongKey && !(await spending.take(WRONG_KEY_COST)))
}

const NOT_ACCEPTABLE: Refusal = {
  status: 406,
  code: 'NOT_ACCEPTABLE',
  message:
    'The answer cannot be sent as `accept` asks. Accept application/graphql-response+json or application/json; ' +
    'for @defer and @stream multipart/mixed; for subscriptions text/event-stream or multipart/mixed;subscriptionSpec=1.0.',
}

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
  source: OperationSource,
  state: RequestState,
): Promise<Response | null> {
  try {
    return await inFreshRound(() => execute(route, request, source, state))
  } catch (error) {
    if (state.signal.aborted) return null
    throw error
  }
}

function execute(
  { graphql }: GraphQLRoute,
  request: IncomingMessage,
  source: OperationSource,
  state: RequestState,
): Promise<Response> | Response {
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  )
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
  // Neither the host nor the address that were sent: `source` alone says what is executed.
  return graphql.yoga.fetch(
    `http://localhost${ENDPOINT}`,
    { method, headers, signal: state.signal },
    { state, source },
  )
}

function isStream(result: Response): boolean {
  return /^(text\/event-stream|multipart\/)/.test(result.headers.get('content-type') ?? '')
}

async function sendStream(
  response: ServerResponse,
  result: Response,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  response.writeHead(result.status, {
    ...headers,
    ...headersOf(result),
    'cache-control': 'no-cache',
    'x-accel-buffering': 'no',
  })
  response.flushHeaders()
  if (!result.body) return void response.end()
  // Not `fromWeb`: Yoga's stream is none of Node's own.
  await pipeline(Readable.from(result.body), response).catch(() => {
    // The client is gone: the stream's end is all that was left to do.
  })
}

function headersOf(result: Response): Record<string, string> {
  const headers = Object.fromEntries(result.headers)
  delete headers['content-length']
  return headers
}
