import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import type { ErrorCode } from '../errors.js'
import { JSON_LIMITS, tooMuchOf } from './json-limits.js'

/** What a request carries: the body of a POST, or the query of a GET's address. Cache and execution read the same. */
export interface OperationSource {
  readonly method: 'GET' | 'POST'
  readonly bytes: Buffer
  /** What they hold, where that was read already. */
  readonly params?: GraphQLParams | undefined
}

/** Characters of an operation; a page of text inside it fits. */
export const MAX_OPERATION_CHARACTERS = 200_000

/**
 * The operation that a request carries, counted before anything walks it.
 *
 * @throws GraphQLError BAD_REQUEST, LIMIT_EXCEEDED
 */
function readOperation({ method, bytes }: OperationSource): GraphQLParams {
  const params = method === 'POST' ? readJson(bytes, null) : fromSearch(bytes)
  if (Array.isArray(params))
    throw refused('BAD_REQUEST', 'The body holds a batch: send each operation in a request of its own.')
  if (typeof params !== 'object' || params === null)
    throw refused('BAD_REQUEST', 'The body must be one JSON object with `query` or a hash in `extensions`.')
  const { query } = params as GraphQLParams
  if (typeof query === 'string' && query.length > MAX_OPERATION_CHARACTERS)
    throw refused(
      'LIMIT_EXCEEDED',
      `The operation is too large: it may hold ${MAX_OPERATION_CHARACTERS} characters. Send texts as variables.`,
    )
  return params
}

function fromSearch(bytes: Buffer): GraphQLParams {
  const search = new URLSearchParams(bytes.toString())
  const json = (name: 'variables' | 'extensions'): Record<string, never> | undefined => {
    const text = search.get(name)
    return text ? (readJson(Buffer.from(text), name) as Record<string, never>) : undefined
  }
  return {
    query: search.get('query') ?? undefined,
    operationName: search.get('operationName') ?? undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  } as GraphQLParams
}

/**
 * JSON that a caller sent, counted before anything walks it.
 *
 * @param parameter the part of the address that holds it; null for the body
 * @throws GraphQLError BAD_REQUEST, LIMIT_EXCEEDED
 */
export function readJson(json: Buffer, parameter: string | null): object | null {
  const what = parameter === null ? 'The body' : `\`${parameter}\``
  const much = tooMuchOf(json)
  if (much)
    throw refused(
      'LIMIT_EXCEEDED',
      much === 'values'
        ? `${what} is too large: it may hold ${JSON_LIMITS.values} values.`
        : `${what} is too deep: lists and objects may nest ${JSON_LIMITS.depth} levels.`,
      parameter,
    )
  try {
    return JSON.parse(json.toString()) as object | null
  } catch {
    throw refused('BAD_REQUEST', `${what} is not JSON.`, parameter)
  }
}

function refused(code: ErrorCode, message: string, argument: string | null = null): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...(argument && { argument }), http: { status: 400 } },
  })
}

/** The same, or undefined where it cannot be read. */
export function operationOrNone(source: OperationSource): GraphQLParams | undefined {
  try {
    return readOperation(source)
  } catch {
    return undefined
  }
}

/** Takes the operation from what the HTTP layer read, and from nothing else of the request. */
export function useOperationSource(): Plugin<object, { source: OperationSource }> {
  return {
    onRequestParse({ setRequestParser, serverContext }) {
      const { source } = serverContext
      setRequestParser(() => source.params ?? readOperation(source))
    },
  }
}
