import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { Defer20220824Handler } from '@apollo/client/incremental'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
import { possibleTypes } from '@baobiao/client'

/** An Apollo Client that pages through lists, sends hashes, and follows subscriptions over multipart. */
export function apolloClient(url: string): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([new PersistedQueryLink({ sha256 }), new HttpLink({ uri: url })]),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: { Query: { fields: { articles: relayStylePagination(['where', 'orderBy']) } } },
    }),
    // The API speaks the incremental delivery draft of August 2022.
    incrementalHandler: new Defer20220824Handler(),
  })
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
