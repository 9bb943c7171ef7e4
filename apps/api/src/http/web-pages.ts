import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { collection } from '../graphql/collection.js'
import { answerOf, sendAnswer } from './answer.js'

/** Below it stand the files of GraphiQL's page. */
export const GRAPHIQL = '/graphiql/'
/** Below it stand the files of the explorer. */
export const ASSETS = '/assets/'

interface WebPage {
  /** Sends index.html. */
  index(request: IncomingMessage, response: ServerResponse): void
  /** Sends the file that the request's path names, or 404. */
  file(request: IncomingMessage, response: ServerResponse): Promise<void> | void
}

/** What the explorer's page may load: its own files and nothing else, and no script or style inside its markup. */
const EXPLORER_POLICY =
  "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'"

/** What a worker may load that is one of its files: pdf.js reads files that anybody may have made, pictures by WebAssembly. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'"

/** The explorer; which view its page shows, its script reads from the address. */
export function explorerPage(): WebPage {
  const send = filesOf('@baobiao/explorer/index.html')
  return {
    index(request, response) {
      response.setHeader('content-security-policy', EXPLORER_POLICY)
      send(request, response, '/index.html')
    },
    file: (request, response) => send(request, response, pathOf(request)),
  }
}

/** GraphiQL's page with the published operations as its collection. */
export function graphiqlPage(): WebPage {
  const send = filesOf('@baobiao/graphiql/index.html')
  const operations = answerOf(
    200,
    { 'content-type': 'application/json; charset=utf-8' },
    Buffer.from(JSON.stringify(collection())),
  )
  return {
    index: (request, response) => send(request, response, '/index.html'),
    file(request, response) {
      const path = pathOf(request).slice(GRAPHIQL.length - 1)
      return path === '/operations.json'
        ? sendAnswer(request, response, operations)
        : send(request, response, path)
    },
  }
}

/** Sends files of the folder in which a page was built. */
function filesOf(index: string) {
  const folder = fileURLToPath(new URL('.', import.meta.resolve(index)))
  const serve = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders: cacheForEver })
  return (request: IncomingMessage, response: ServerResponse, path: string): void => {
    request.url = path
    serve(request, response, () => void response.writeHead(404).end())
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] as string
}

/** Files below assets/ have their content's hash, or its version, in their names. */
function cacheForEver(response: ServerResponse, path: string): void {
  if (!path.startsWith(ASSETS)) return
  response.setHeader('cache-control', 'public, max-age=31536000, immutable')
  response.setHeader('content-security-policy', WORKER_POLICY)
}
