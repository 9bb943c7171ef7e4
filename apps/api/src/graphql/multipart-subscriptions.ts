import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What Apollo Client asks for a subscription: `multipart/mixed;boundary="graphql";subscriptionSpec="1.0"`. */
const ASKED = /multipart\/mixed\s*;[^,]*subscriptionSpec="?1\.0"?/i
const CONTENT_TYPE = 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0'
const HEARTBEAT_MS = 12_000

/**
 * Answers subscriptions in the multipart protocol where a client asks for it, besides server-sent events.
 * Protocol: https://www.apollographql.com/docs/graphos/routing/operations/subscriptions/multipart-protocol
 */
export function useMultipartSubscriptions(): Plugin {
  return {
    onResultProcess({ request, result, setResultProcessor }) {
      if (!ASKED.test(request.headers.get('accept') ?? '') || !(Symbol.asyncIterator in result)) return
      setResultProcessor(
        (results, { Response }) =>
          new Response(partsOf(results as AsyncIterable<ExecutionResult>), {
            headers: { 'content-type': CONTENT_TYPE },
          }),
        CONTENT_TYPE,
      )
    },
  }
}

/**
 * One part for each result, an empty one while nothing happens, so that nothing in between closes the connection. The boundary
 * follows each part at once: clients hold a part back until it comes.
 */
function partsOf(results: AsyncIterable<ExecutionResult>): ReadableStream<Uint8Array> {
  const iterator = results[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  let heartbeat: NodeJS.Timeout | undefined
  const part = (content: unknown): Uint8Array =>
    encoder.encode(`\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(content)}\r\n--graphql`)
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode('\r\n--graphql'))
      controller.enqueue(part({}))
      heartbeat = setInterval(() => controller.enqueue(part({})), HEARTBEAT_MS)
    },
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (!done) return controller.enqueue(part({ payload: value }))
      clearInterval(heartbeat)
      controller.enqueue(encoder.encode('--\r\n'))
      controller.close()
    },
    async cancel() {
      clearInterval(heartbeat)
      await iterator.return?.()
    },
  })
}
