import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Database, Replica } from '@baobiao/database'
import type { Logger } from 'pino'
import { openReaderPools } from '../context/reader-pools.js'
import type { Settings } from '../environment.js'
import type { RequestState } from '../graphql/request-state.js'
import { createGraphQL } from '../graphql/yoga.js'
import { clientsBy } from '../limits/client.js'
import { HeldBytes } from '../limits/held-bytes.js'
import type { RateLimit } from '../limits/rate-limit.js'
import { Spending } from '../limits/spending.js'
import { watchForFloods } from '../limits/unanswered.js'
import { watchForProxies } from '../limits/untrusted-proxy.js'
import { PREPARED, type Preparation } from '../preparation.js'
import { AnswerCache } from './answer-cache.js'
import { answeredPreflight } from './cors.js'
import type { GraphQLRoute } from './graphql-route.js'
import { openState } from './open-state.js'
import { ReadSource } from './read-source.js'
import { createRouter, type Route } from './routes.js'
import { targetOf } from './target.js'
import { createTelemetry, type Telemetry } from './telemetry.js'
import { text } from './text.js'

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

/** The whole service as one HTTP server, not yet listening. */
export function createHttpServer(options: ServerOptions): Server {
  const { database, replica = null, settings, logger, rateLimit, preparation = PREPARED } = options
  const masking = { database, logger, preparation }
  const pools = openReaderPools(settings)
  const telemetry = createTelemetry(pools.load)
  const graphql: GraphQLRoute = {
    graphql: createGraphQL({ database, settings, masking, pools }),
    cache: settings.cacheBytes > 0 ? new AnswerCache(settings.cacheBytes) : null,
    reads: settings.cacheBytes > 0 || replica ? new ReadSource(database, replica) : null,
    settings,
    masking,
    telemetry,
  }
  const routeOf = createRouter(graphql, { database, replica, preparation }, settings)
  const clientOf = clientsBy(settings.apiKeyHashes, settings.trustedProxies)
  const held = new HeldBytes(settings)
  const hasRoom = watchForFloods()
  const watch = watchForProxies(settings.trustedProxies, logger)
  const server = createServer(SERVER_OPTIONS, (request, response) => {
    if (!hasRoom(request, response)) return
    watch(request)
    const target = targetOf(request)
    const route = target ? routeOf(target.path, request) : BAD_HOST
    const spending = new Spending(rateLimit, clientOf(request), settings.costBudget)
    const state = openState(response, spending, held.of(spending.client), settings.timeLimitMs)
    response.setHeader('x-request-id', state.requestId)
    report({ request, response, state, route: route.label, logger, telemetry })
    if (answeredPreflight(request, response, settings.corsOrigins)) return
    Promise.resolve(route.answer(request, response, state, target?.search ?? '')).catch((error: unknown) => {
      logger.error({ err: error, requestId: state.requestId }, 'request failed')
      if (response.headersSent) response.destroy()
      else text(response, 500, `Something went wrong on our side; it is logged as ${state.requestId}.`)
    })
  })
  server.setTimeout(settings.timeLimitMs + IDLE_MS)
  server.on('close', () => void pools.close())
  return server
}

const BAD_HOST: Route = {
  label: 'other',
  answer: (_, response) => text(response, 400, 'The host that the request names is none.'),
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly state: RequestState
  readonly route: string
  readonly logger: Logger
  readonly telemetry: Telemetry
}

/** Counts and logs a request once its answer has ended. */
function report({ request, response, state, route, logger, telemetry }: Exchange): void {
  const began = performance.now()
  // Serving a file of a web page gives the request another address.
  const { method, url = '/' } = request
  response.on('close', () => {
    const milliseconds = performance.now() - began
    const { requestId, operationName, cost, errorCodes } = state
    telemetry.requests.observe({ route, status: response.statusCode }, milliseconds / 1000)
    for (const code of errorCodes ?? []) telemetry.errors.inc({ code })
    logger.info(
      {
        requestId,
        method,
        path: url.slice(0, 200),
        status: response.statusCode,
        milliseconds: Math.round(milliseconds * 10) / 10,
        operationName,
        cost,
        errorCodes,
      },
      'request',
    )
  })
}
