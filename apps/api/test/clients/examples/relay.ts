import { Environment, type FetchFunction, Network, Observable, RecordSource, Store } from 'relay-runtime'

/** A Relay environment that sends queries and changes by POST, and follows subscriptions by server-sent events. */
export function relayEnvironment(url: string): Environment {
  const post = (
    text: string | null | undefined,
    variables: object,
    accept: string,
    signal: AbortSignal | null = null,
  ): Promise<Response> =>
    fetch(url, {
      signal,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: text, variables }),
    })
  const query: FetchFunction = async ({ text }, variables) =>
    (await post(text, variables, 'application/json')).json()
  return new Environment({
    network: Network.create(query, ({ text }, variables) =>
      Observable.create((sink) => {
        const over = new AbortController()
        const follow = async (): Promise<void> => {
          const response = await post(text, variables, 'text/event-stream', over.signal)
          // What is refused before it is an operation is answered as JSON: with errors, which Relay throws.
          if (response.headers.get('content-type')?.includes('json')) return sink.next(await response.json())
          let rest = ''
          for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
            const blocks = (rest + piece).split('\n\n')
            rest = blocks.pop() ?? ''
            for (const data of blocks.flatMap((block) => /^data: (\{.*)$/m.exec(block)?.[1] ?? []))
              sink.next(JSON.parse(data))
          }
          sink.complete()
        }
        follow().catch((error: Error) => over.signal.aborted || sink.error(error))
        return () => over.abort()
      }),
    ),
    store: new Store(new RecordSource()),
  })
}
