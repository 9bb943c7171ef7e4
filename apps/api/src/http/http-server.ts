import { randomUUID } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Database, Replica } from '@baobiao/database'
import type { Logger } from 'pino'
import { openReaderPools } from '../context/reader-pools.js'
import type { Settings } from '../environment.js'
import type { RequestState } from '../graphql/request-state.js'
import { createGraphQL, ENDPOINT } from '../graphql/yoga.js'
import { clientsBy } from '../limits/client.js'
import { type Held, HeldBytes } from '../limits/held-bytes.js'
import type { RateLimit } from '../limits/rate-limit.js'
import { Spending } from '../limits/spending.js'
import { watchForFloods } from '../limits/unanswered.js'
import { watchForProxies } from '../limits/untrusted-proxy.js'
import { PREPARED, type Preparation } from '../preparation.js'
import { sdl } from '../schema/sdl.js'
import { SOURCES } from '../source-address.js'
import { answerOf, sendAnswer } from './answer.js'
import { AnswerCache } from './answer-cache.js'
import { answeredPreflight } from './cors.js'
import { EXPORT, exportRoutes, noSuchTable } from './export-route.js'
import { type GraphQLRoute, graphqlRoute } from './graphql-route.js'
import { ReadSource } from './read-source.js'
import { readiness } from './readiness.js'
import { sourceRoute } from './source-route.js'
import { targetOf } from './target.js'
import { createTelemetry } from './telemetry.js'
import { ASSETS, explorerPage, GRAPHIQL, graphiqlPage } from './web-pages.js'

interface ServerOptions {
  readonly database: Database
  /** Where to read from, where it has enough. */
  readonly replica?: Replica | null
  readonly settings: Settings
  readonly logger: Logger
  /** Null where clients may spend what they like. */
  readonly rateLimit: RateLimit | null
  /** Whether the database is ready; it is by default. */
  readonly preparation?: Preparation
}

const SERVER_OPTIONS = {
  /** How long a request may take to arrive: slow senders hold a connection no longer. */
  requestTimeout: 30_000,
  /** Of two hosts, two keys or two types none is chosen: joined, they are none. */
  joinDuplicateHeaders: true,
}
/** How long a client may take nothing of its answer, once it is there: the time that answers may take comes on top. */
const IDLE_MS = 60_000

type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  state: RequestState,
  search: string,
) => Promise<void> | void

/** The whole service as one HTTP server, not yet listening. */
export function createHttpServer(options: ServerOptions): Server {
  const { database, replica = null, settings, logger, rateLimit, preparation = PREPARED } = options
  const masking = { database, logger, preparation }
  const pools = openReaderPools(settings.pageTimeoutSeconds)
  const telemetry = createTelemetry(pools.load)
  const graphql: GraphQLRoute = {
    graphql: createGraphQL({ database, settings, masking, pools }),
    cache: settings.cacheBytes > 0 ? new AnswerCache(settings.cacheBytes) : null,
    reads: settings.cacheBytes > 0 || replica ? new ReadSource(database, replica) : null,
    settings,
    masking,
    telemetry,
  }
  const graphiql = settings.graphiql ? graphiqlPage() : null
  const explorer = settings.explorer ? explorerPage() : null
  const routes: Readonly<Record<string, Route>> = {
    [ENDPOINT]: (request, response, state, search) =>
      graphiql && isNavigation(request)
        ? graphiql.index(request, response)
        : graphqlRoute(graphql, request, response, state, search),
    ...exportRoutes(graphql),
    ...(settings.introspection && { '/schema.graphql': schemaFile() }),
    '/': (request, response) =>
      explorer && isNavigation(request)
        ? explorer.index(request, response)
        : void response.writeHead(302, { location: ENDPOINT }).end(),
    '/healthz': (_, response) => text(response, 200, 'ok'),
    '/readyz': async (_, response) =>
      text(response, ...(await readiness({ database, replica, preparation }))),
    '/metrics': async (_, response) => text(response, 200, await telemetry.registry.metrics()),
  }
  /** Files of documents and of the web pages, and every address that the explorer's own script knows. */
  const fileOf = (path: string, request: IncomingMessage): Route | undefined => {
    if (path.startsWith(SOURCES))
      return (_, response, state) => sourceRoute(graphql, request, response, state, path)
    if (path.startsWith(GRAPHIQL)) return graphiql?.file
    if (path.startsWith(ASSETS)) return explorer?.file
    return isNavigation(request) && !path.startsWith(EXPORT) ? explorer?.index : undefined
  }
  const clientOf = clientsBy(settings.apiKeyHashes, settings.trustedProxies)
  const held = new HeldBytes(settings)
  const hasRoom = watchForFloods()
  const watch = watchForProxies(settings.trustedProxies, logger)
  const server = createServer(SERVER_OPTIONS, (request, response) => {
    if (!hasRoom(request, response)) return
    watch(request)
    const { url = '/' } = request
    const target = targetOf(request)
    const path = target?.path ?? ''
    const route = routes[path] ?? fileOf(path, request)
    const spending = new Spending(rateLimit, clientOf(request), settings.costBudget)
    const state = stateOf(response, spending, held.of(spending.client), settings.timeLimitMs)
    const began = performance.now()
    response.setHeader('x-request-id', state.requestId)
    response.on('close', () => {
      const milliseconds = performance.now() - began
      telemetry.requests.observe(
        { route: routes[path] ? path : 'other', status: response.statusCode },
        milliseconds / 1000,
      )
      for (const code of state.errorCodes ?? []) telemetry.errors.inc({ code })
      log(logger, { method: request.method, url }, response, state, milliseconds)
    })
    if (answeredPreflight(request, response, settings.corsOrigins)) return
    Promise.resolve(
      target === null
        ? text(response, 400, 'The host that the request names is none.')
        : route
          ? route(request, response, state, target.search)
          : text(
              response,
              404,
              path.startsWith(EXPORT) ? noSuchTable() : `Nothing is here; the API is at ${ENDPOINT}`,
            ),
    ).catch((error: unknown) => {
      logger.error({ err: error, requestId: state.requestId }, 'request failed')
      if (response.headersSent) response.destroy()
      else text(response, 500, `Something went wrong on our side; it is logged as ${state.requestId}.`)
    })
  })
  server.setTimeout(settings.timeLimitMs + IDLE_MS)
  server.on('close', () => void pools.close())
  return server
}

/** The schema for tools that want a file: code generators, linters, GraphiQL. */
function schemaFile(): Route {
  const answer = answerOf(200, { 'content-type': 'text/plain; charset=utf-8' }, Buffer.from(sdl()))
  return (request, response) => sendAnswer(request, response, answer)
}

/** Whether a person opens the address in a browser, rather than a program that asks it. */
function isNavigation({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html')
}

/** One for all: making one takes longer than answering from the cache. */
const GONE = new DOMException('the client is gone', 'AbortError')

function stateOf(
  response: ServerResponse,
  spending: Spending,
  held: Held,
  timeLimitMs: number,
): RequestState {
  const over = new AbortController()
  // Whatever the operation waits for listens: thirty pages that are parsed are no leak.
  setMaxListeners(0, over.signal)
  const timer = setTimeout(
    () => over.abort(new DOMException('the time limit is over', 'TimeoutError')),
    timeLimitMs,
  )
  response.on('close', () => {
    clearTimeout(timer)
    held.release()
    over.abort(GONE)
  })
  return {
    requestId: randomUUID(),
    signal: over.signal,
    spending,
    held,
    liftTimeLimit: () => clearTimeout(timer),
    takeTime() {
      clearTimeout(timer)
      response.setTimeout(0)
    },
  }
}

function text(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${body}\n`)
}

function log(
  logger: Logger,
  request: { readonly method: string | undefined; readonly url: string },
  response: ServerResponse,
  state: RequestState,
  milliseconds: number,
): void {
  const { requestId, operationName, cost, errorCodes } = state
  logger.info(
    {
      requestId,
      method: request.method,
      path: request.url.slice(0, 200),
      status: response.statusCode,
      milliseconds: Math.round(milliseconds * 10) / 10,
      operationName,
      cost,
      errorCodes,
    },
    'request',
  )
}
