import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { getOperationAST, Kind } from 'graphql'
import { createClient } from 'graphql-sse'

/** Queries and mutations over HTTP (`@defer` as multipart), subscriptions as server-sent events. */
export function createFetcher(url: string): Fetcher {
  const overHttp = createGraphiQLFetcher({ url })
  return (params, options) => {
    const operation = options?.documentAST && getOperationAST(options.documentAST, params.operationName)
    if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'subscription')
      return overHttp(params, options)
    const client = createClient({ url, headers: () => textHeaders(options?.headers) })
    return client.iterate({
      query: params.query,
      ...(params.operationName && { operationName: params.operationName }),
      variables: params.variables as Record<string, unknown>,
    })
  }
}

function textHeaders(headers: Record<string, unknown> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]))
}
