import { print } from '@0no-co/graphql.web'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { TadaDocumentNode } from 'gql.tada'
import { meros } from 'meros/browser'
import { type Answer, answerOf } from './answer.js'
import { BaobiaoError } from './error.js'
import { merge, type Payload } from './incremental.js'
import { hashOf } from './operation-hash.js'

export interface ClientOptions {
  /** Address of the endpoint: `http://localhost:4000/graphql`. */
  readonly url: string
  /** Key for changes; reading needs none. */
  readonly apiKey?: string
  /**
   * Whether operations are sent as their SHA-256: `automatic` sends the text once where the server does not know the hash,
   * `only` never sends a text, for servers with PERSISTED_ONLY.
   *
   * @default 'never'
   */
  readonly hashes?: 'never' | 'automatic' | 'only'
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch
}

type Operation<Result, Variables> = TadaDocumentNode<Result, Variables>

export interface Client {
  /**
   * Executes a query or mutation.
   *
   * @throws {BaobiaoError} for an answer with errors; its `data` holds the part that was answered
   * @throws {DOMException} AbortError once `signal` is aborted
   */
  request<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Result>
  /**
   * Executes a query with `@defer` or `@stream`: yields the answer as it grows, the whole one last.
   *
   * @throws {BaobiaoError} for an answer with errors
   */
  stream<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): AsyncGenerator<Result, void>
  /**
   * Follows a subscription until `signal` is aborted or the connection ends; then subscribe again after the last cursor.
   *
   * @throws {BaobiaoError} when the subscription is refused
   */
  follow<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): AsyncGenerator<Result, void>
}

const JSON_TYPE = 'application/graphql-response+json'
/** The server knows no such hash, or registers none: both are answered by sending the text. */
const UNKNOWN_HASH = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'])

export function createClient({
  url,
  apiKey,
  hashes = 'never',
  fetch = globalThis.fetch,
}: ClientOptions): Client {
  const post = (body: object, accept: string, signal?: AbortSignal): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept,
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    }).catch(broken(signal))
  const send = async (operation: unknown, variables: unknown, accept: string, signal?: AbortSignal) => {
    const query = print(operation as Parameters<typeof print>[0])
    if (hashes === 'never') return post({ query, variables }, accept, signal)
    const extensions = { persistedQuery: { version: 1, sha256Hash: await hashOf(query) } }
    const response = await post({ variables, extensions }, accept, signal)
    if (hashes === 'only' || !(await isUnknownHash(response, signal))) return response
    return post({ query, variables, extensions }, accept, signal)
  }
  return {
    async request(operation, variables, signal) {
      const response = await send(operation, variables, JSON_TYPE, signal)
      return dataOf(response.status, await read(response, signal))
    },
    async *stream(operation, variables, signal) {
      yield* growingAnswer(await send(operation, variables, `multipart/mixed, ${JSON_TYPE}`, signal), signal)
    },
    async *follow(operation, variables, signal) {
      yield* eventAnswers(await send(operation, variables, 'text/event-stream', signal), signal)
    },
  }
}

/** An answer as its parts come: each time all that has come so far. */
async function* growingAnswer<Result>(
  response: Response,
  signal?: AbortSignal,
): AsyncGenerator<Result, void> {
  const parts = await meros<Payload>(response)
  if (parts instanceof Response) {
    yield dataOf(response.status, await read(response, signal))
    return
  }
  let answer: Answer = {}
  let last: Payload = {}
  for await (const { body } of unbroken(parts, signal)) {
    last = body as Payload
    answer = answerOf(response.status, () => merge(answer, last))
    yield dataOf(response.status, answer)
  }
  // A connection that a proxy closes in between ends like a whole answer.
  if (last.hasNext)
    throw new BaobiaoError({ status: 0, cause: new Error('the answer ended before its last part') })
  answerOf(response.status, () => answer)
}

/** An answer for each event of a subscription. */
async function* eventAnswers<Result>(response: Response, signal?: AbortSignal): AsyncGenerator<Result, void> {
  if (!response.body || !typeOf(response).startsWith('text/event-stream'))
    throw new BaobiaoError({ status: response.status, ...(await read(response, signal)) })
  const text = response.body.pipeThrough<string>(new TextDecoderStream())
  const events = text.pipeThrough(new EventSourceParserStream())
  for await (const { event, data } of unbroken(events, signal))
    if (event === 'next')
      yield dataOf(
        response.status,
        answerOf(response.status, () => JSON.parse(data)),
      )
}

const typeOf = ({ headers }: Response): string => headers.get('content-type') ?? ''

/** What breaks on the way is one type of error; what the caller aborted stays the signal's reason. */
function broken(signal?: AbortSignal): (cause: unknown) => never {
  return (cause) => {
    throw signal?.aborted ? cause : new BaobiaoError({ status: 0, cause })
  }
}

async function* unbroken<Part>(parts: AsyncIterable<Part>, signal?: AbortSignal): AsyncGenerator<Part, void> {
  try {
    yield* parts
  } catch (cause) {
    broken(signal)(cause)
  }
}

async function isUnknownHash(response: Response, signal?: AbortSignal): Promise<boolean> {
  if (!/json/.test(typeOf(response))) return false
  const { errors = [] } = await read(response.clone(), signal)
  return errors.some(({ extensions }) => UNKNOWN_HASH.has(extensions?.code ?? ''))
}

async function read(response: Response, signal?: AbortSignal): Promise<Answer> {
  const text = await response.text().catch(broken(signal))
  return answerOf(response.status, () => JSON.parse(text))
}

/** What was asked for, in the shape that the operation's type says. */
function dataOf<Result>(status: number, { data, errors = [] }: Answer): Result {
  if (errors.length > 0) throw new BaobiaoError({ status, errors, data })
  return data as Result
}
