import {
  type Client,
  cacheExchange,
  createClient,
  type Exchange,
  fetchExchange,
  makeOperation,
  mapExchange,
} from 'urql'
import { apiKey } from './api-key.js'

const ENDPOINT = '/graphql'

/** An answer in one piece: only such are kept ready by the API, for all who ask the same. urql would take them in parts, too. */
const WHOLE = 'application/graphql-response+json, application/json'

const askForWhole: Exchange = mapExchange({
  onOperation: (operation) =>
    operation.kind === 'query'
      ? makeOperation('query', operation, {
          ...operation.context,
          fetchOptions: () => ({ headers: { ...keyHeaders(), accept: WHOLE } }),
        })
      : operation,
})

function keyHeaders(): Record<string, string> {
  const key = apiKey()
  return key === '' ? {} : { authorization: `Bearer ${key}` }
}

/**
 * urql with its document cache: what has been read is there at once and asked for again, and a change drops every answer
 * that holds something of the types that it names. Subscriptions come as server-sent events.
 */
export const client: Client = createClient({
  url: ENDPOINT,
  preferGetMethod: false,
  fetchSubscriptions: true,
  requestPolicy: 'cache-and-network',
  fetchOptions: () => ({ headers: keyHeaders() }),
  exchanges: [cacheExchange, askForWhole, fetchExchange],
})
