import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { collection } from '../graphql/collection.js'
import { answerOf, sendAnswer } from './answer.js'

/** Below it stand the files of GraphiQL's page. */
export const GRAPHIQL = '/graphiql/'

export interface WebPage {
  /** Sends index.html. */
  index(request: IncomingMessage, response: ServerResponse): void
  /** Sends the file that the request's path names, or 404. */
  file(request: IncomingMessage, response: ServerResponse): Promise<void> | void
}

/** GraphiQL's page with the published operations as its collection. */
export function graphiqlPage(): WebPage {
  const folder = fileURLToPath(new URL('.', import.meta.resolve('@baobiao/graphiql/index.html')))
  const serve = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders: cacheForEver })
  const operations = answerOf(
    200,
    { 'content-type': 'application/json; charset=utf-8' },
    Buffer.from(JSON.stringify(collection())),
  )
  const send = (request: IncomingMessage, response: ServerResponse, path: string): void => {
    request.url = path
    serve(request, response, () => void response.writeHead(404).end())
  }
  return {
    index: (request, response) => send(request, response, '/index.html'),
    file(request, response) {
      const path = `/${(request.url ?? '').slice(GRAPHIQL.length)}`.replace(/\?.*$/s, '')
      return path === '/operations.json'
        ? sendAnswer(request, response, operations)
        : send(request, response, path)
    },
  }
}

/** Files below assets/ have their content's hash in their names. */
function cacheForEver(response: ServerResponse, path: string): void {
  if (path.startsWith('/assets/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable')
}
