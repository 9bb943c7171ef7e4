import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Settings } from '../environment.js'
import type { RequestState } from '../graphql/request-state.js'
import { ENDPOINT } from '../graphql/yoga.js'
import { sdl } from '../schema/sdl.js'
import { SOURCES } from '../source-address.js'
import { answerOf, sendAnswer } from './answer.js'
import { EXPORT, exportRoutes, noSuchTable } from './export-route.js'
import { type GraphQLRoute, graphqlRoute } from './graphql-route.js'
import { readiness, type Served } from './readiness.js'
import { sourceRoute } from './source-route.js'
import { text } from './text.js'
import { ASSETS, explorerPage, GRAPHIQL, graphiqlPage } from './web-pages.js'

type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  state: RequestState,
  search: string,
) => Promise<void> | void

export interface Route {
  /** By which the route is counted; addresses that anybody can make up are one. */
  readonly label: string
  readonly answer: Answer
}

/** Finds what answers a path. */
type Router = (path: string, request: IncomingMessage) => Route

/** Everything that stands at an address of the service. */
export function createRouter(graphql: GraphQLRoute, served: Served, settings: Settings): Router {
  const graphiql = settings.graphiql ? graphiqlPage() : null
  const explorer = settings.explorer ? explorerPage() : null
  const fixed: Readonly<Record<string, Answer>> = {
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
    '/readyz': async (_, response) => text(response, ...(await readiness(served))),
    '/metrics': async (_, response) => text(response, 200, await graphql.telemetry.registry.metrics()),
  }
  /** Files of documents and of the web pages, and every address that the explorer's own script knows. */
  const fileOf = (path: string, request: IncomingMessage): Answer | undefined => {
    if (path.startsWith(SOURCES))
      return (_, response, state) => sourceRoute(graphql, request, response, state, path)
    if (path.startsWith(GRAPHIQL)) return graphiql?.file
    if (path.startsWith(ASSETS)) return explorer?.file
    return isNavigation(request) && !path.startsWith(EXPORT) ? explorer?.index : undefined
  }
  return (path, request) => {
    const answer = fixed[path]
    return answer
      ? { label: path, answer }
      : { label: 'other', answer: fileOf(path, request) ?? nothing(path) }
  }
}

function nothing(path: string): Answer {
  const line = path.startsWith(EXPORT) ? noSuchTable() : `Nothing is here; the API is at ${ENDPOINT}`
  return (_, response) => text(response, 404, line)
}

/** The schema for tools that want a file: code generators, linters, GraphiQL. */
function schemaFile(): Answer {
  const answer = answerOf(200, { 'content-type': 'text/plain; charset=utf-8' }, Buffer.from(sdl()))
  return (request, response) => sendAnswer(request, response, answer)
}

/** Whether a person opens the address in a browser, rather than a program that asks it. */
function isNavigation({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html')
}
