import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { getOperationAST, parse, print } from 'graphql'
import { createClient } from 'graphql-sse'
import type { Group } from './collection.js'

/**
 * Queries and mutations over HTTP (`@defer` as multipart), subscriptions as server-sent events. A published operation is
 * sent as its hash: a server that executes no others executes it too.
 */
export function createFetcher(url: string, collection: readonly Group[]): Fetcher {
  const post = hashing(collection)
  const overHttp = createGraphiQLFetcher({ url, fetch: post })
  return (params, options) => {
    const operation = options?.documentAST && getOperationAST(options.documentAST, params.operationName)
    if (operation?.operation !== 'subscription') return overHttp(params, options)
    const client = createClient({ url, fetchFn: post, headers: () => textHeaders(options?.headers) })
    return client.iterate({
      query: params.query,
      ...(params.operationName && { operationName: params.operationName }),
      variables: params.variables as Record<string, unknown>,
    })
  }
}

/** `fetch`, with the text of an unedited published operation replaced by its hash. */
function hashing(collection: readonly Group[]): typeof fetch {
  const hashes = new Map(
    collection.flatMap(({ operations }) =>
      operations.map(({ text, hash }) => [normalized(text), hash] as const),
    ),
  )
  return (input, init) => {
    const { query, ...rest } = JSON.parse(String(init?.body)) as { query: string }
    const sha256Hash = hashes.get(normalized(query))
    if (!sha256Hash) return fetch(input, init)
    const body = JSON.stringify({ ...rest, extensions: { persistedQuery: { version: 1, sha256Hash } } })
    return fetch(input, { ...init, body })
  }
}

/** GraphiQL sends an operation without its comments and line breaks. What is no GraphQL stays as it is. */
function normalized(text: string): string {
  try {
    return print(parse(text))
  } catch {
    return text
  }
}

function textHeaders(headers: Record<string, unknown> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]))
}
