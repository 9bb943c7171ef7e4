import { type Client, cacheExchange, createClient, fetchExchange } from 'urql'
import { apiKey } from './api-key.js'

const ENDPOINT = '/graphql'

/**
 * urql with its document cache: what has been read is there at once and asked for again, and a change drops every answer
 * that holds something of the types that it names. Subscriptions come as server-sent events.
 */
export const client: Client = createClient({
  url: ENDPOINT,
  preferGetMethod: false,
  fetchSubscriptions: true,
  requestPolicy: 'cache-and-network',
  fetchOptions: () => {
    const key = apiKey()
    return key === '' ? {} : { headers: { authorization: `Bearer ${key}` } }
  },
  exchanges: [cacheExchange, fetchExchange],
})
