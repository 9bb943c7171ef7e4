import { keys } from '@baobiao/client'
import { type Client, createClient, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { persistedExchange } from '@urql/exchange-persisted'

/** An urql client with a normalized cache that pages through lists, sends hashes, and follows subscriptions by SSE. */
export function urqlClient(url: string): Client {
  return createClient({
    url,
    preferGetMethod: false,
    fetchSubscriptions: true,
    exchanges: [
      cacheExchange({ keys, resolvers: { Query: { articles: relayPagination() } } }),
      persistedExchange({ enableForMutation: true, preferGetForPersistedQueries: false }),
      fetchExchange,
    ],
  })
}
