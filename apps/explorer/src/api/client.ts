import { keys } from '@baobiao/client'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { type Client, createClient, fetchExchange } from 'urql'
import { apiKey } from './api-key.js'

export const ENDPOINT = '/graphql'

/** Lists that grow page by page in the cache. */
const LISTS = ['articles', 'documents', 'metrics', 'organizations']

/**
 * urql with its normalized cache: a list that has been read is there at once, and a page that is ingested elsewhere
 * renews what is on the screen. Subscriptions come as server-sent events.
 */
export const client: Client = createClient({
  url: ENDPOINT,
  preferGetMethod: false,
  fetchSubscriptions: true,
  fetchOptions: () => {
    const key = apiKey()
    return key === null ? {} : { headers: { authorization: `Bearer ${key}` } }
  },
  exchanges: [
    cacheExchange({
      keys,
      resolvers: { Query: Object.fromEntries(LISTS.map((list) => [list, relayPagination()])) },
      updates: {
        Subscription: {
          documentIngested: (_result, _args, cache) => {
            for (const { fieldName, arguments: given } of cache.inspectFields('Query'))
              if (LISTS.includes(fieldName)) cache.invalidate('Query', fieldName, given)
          },
        },
      },
    }),
    fetchExchange,
  ],
})
