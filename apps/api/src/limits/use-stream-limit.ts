import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Spending } from './spending.js'

/** Subscriptions that one client may hold open at a time: each holds a connection and what it has read last. */
export const MAX_STREAMS = 100

/** Refuses a client's subscriptions beyond {@link MAX_STREAMS}. */
export function useStreamLimit(): Plugin<{
  state: { readonly spending: Spending; readonly signal: AbortSignal }
}> {
  const open = new Map<string, number>()
  return {
    onSubscribe({ context, setResultAndStopExecution }) {
      const { spending, signal } = context.state
      const { name } = spending.client
      const streams = open.get(name) ?? 0
      if (streams >= MAX_STREAMS) return setResultAndStopExecution({ errors: [tooMany()] })
      open.set(name, streams + 1)
      signal.addEventListener('abort', () => {
        const left = (open.get(name) ?? 1) - 1
        if (left > 0) open.set(name, left)
        else open.delete(name)
      })
    },
  }
}

function tooMany(): GraphQLError {
  return new GraphQLError(`You may hold ${MAX_STREAMS} subscriptions open at a time: close one first.`, {
    extensions: { code: 'RATE_LIMITED', http: { status: 429 } },
  })
}
