import { print } from '@0no-co/graphql.web'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { TadaDocumentNode } from 'gql.tada'
import { BaobiaoError, type BaobiaoErrorDetail } from './error.js'

export interface ClientOptions {
  /** Address of the endpoint: `http://localhost:4000/graphql`. */
  readonly url: string
  /** Key for changes; reading needs none. */
  readonly apiKey?: string
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch
}

export interface Client {
  /**
   * Executes a query or mutation.
   *
   * @throws {BaobiaoError} for an answer with errors, also where a part of it is there
   */
  request<Result, Variables>(
    operation: TadaDocumentNode<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Result>
  /**
   * Follows a subscription until `signal` is aborted or the connection ends; then subscribe again after the last cursor.
   *
   * @throws {BaobiaoError} when the subscription is refused
   */
  follow<Result, Variables>(
    operation: TadaDocumentNode<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): AsyncGenerator<Result, void>
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly BaobiaoErrorDetail[]
}

export function createClient({ url, apiKey, fetch = globalThis.fetch }: ClientOptions): Client {
  const send = (operation: unknown, variables: unknown, accept: string, signal?: AbortSignal) =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept,
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({ query: print(operation as Parameters<typeof print>[0]), variables }),
      ...(signal && { signal }),
    })
  return {
    async request(operation, variables, signal) {
      const response = await send(operation, variables, 'application/graphql-response+json', signal)
      return dataOf(response.status, await answerOf(response)) as never
    },
    async *follow(operation, variables, signal) {
      const response = await send(operation, variables, 'text/event-stream', signal)
      if (!response.ok || !response.body) throw refusal(response.status, await answerOf(response))
      const text = response.body.pipeThrough<string>(new TextDecoderStream())
      for await (const { event, data } of text.pipeThrough(new EventSourceParserStream()))
        if (event === 'next') yield dataOf(response.status, JSON.parse(data) as Answer) as never
    },
  }
}

/** An answer that is no JSON comes from something between here and the API: its status says what there is to say. */
async function answerOf(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer
  } catch {
    return {}
  }
}

function dataOf(status: number, answer: Answer): unknown {
  if (answer.errors?.length || answer.data == null) throw refusal(status, answer)
  return answer.data
}

function refusal(status: number, { errors = [] }: Answer): BaobiaoError {
  return new BaobiaoError(status, errors)
}
