import type { Database } from '@baobiao/database'
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { type DocumentNode, GraphQLError, getOperationAST, OperationTypeNode } from 'graphql'
import { createYoga, type Plugin, useExecutionCancellation } from 'graphql-yoga'
import type { Logger } from 'pino'
import { Loaders } from '../data/loaders.js'
import type { Settings } from '../environment.js'
import { schema } from '../schema/schema.js'
import { holdsKey } from './api-keys.js'
import type { Context } from './context.js'
import { useCost } from './cost.js'
import { fences } from './fences.js'
import { publishedOperations } from './operations.js'

/** What the HTTP layer hands to GraphQL with a request, and what it learns of it. */
export interface RequestState {
  readonly requestId: string
  readonly signal: AbortSignal
  /** Filled while the operation runs, for the log and the cache. */
  operationName?: string | undefined
  cost?: number | undefined
  /** Whether the answer depends on nothing but the data, and is whole. */
  cacheable?: boolean | undefined
  errorCodes?: readonly string[] | undefined
}

export interface GraphQLOptions {
  readonly database: Database
  readonly settings: Settings
  readonly logger: Logger
}

export const ENDPOINT = '/graphql'

export function createGraphQL({ database, settings, logger }: GraphQLOptions) {
  const operations = publishedOperations()
  const byHash = new Map(operations.map(({ hash, document }) => [hash, document]))
  return createYoga<{ state: RequestState }, Context>({
    schema,
    graphqlEndpoint: ENDPOINT,
    landingPage: false,
    logging: false,
    multipart: false,
    batching: false,
    // Bytes are capped before the request comes here; Yoga's own limiter costs half the throughput.
    maxRequestBodySize: false,
    cors:
      settings.corsOrigins.length > 0
        ? { origin: [...settings.corsOrigins], credentials: false, methods: ['GET', 'POST', 'OPTIONS'] }
        : false,
    graphiql: settings.graphiql && {
      title: 'Baobiao',
      defaultTabs: operations
        .filter(({ text }) => !text.includes('mutation '))
        .map(({ text }) => ({ query: text })),
    },
    renderGraphiQL,
    context: ({ request, state }) => ({
      database,
      loaders: new Loaders(),
      mayWrite: holdsKey(request.headers.get('authorization'), settings.apiKeyHashes),
      requestId: state.requestId,
      signal: state.signal,
    }),
    maskedErrors: { maskError: (error) => masked(error, logger) },
    plugins: [
      usePersistedOperations({
        getPersistedOperation: (hash) => byHash.get(hash) ?? null,
        allowArbitraryOperations: !settings.persistedOnly,
        skipDocumentValidation: false,
      }),
      ...fences(settings),
      useCost(settings.costBudget),
      useDeferStream(),
      useExecutionCancellation(),
      useOutcome(),
    ],
  })
}

/** Notes what became of the operation in the request's state. */
function useOutcome(): Plugin<{ state: RequestState }> {
  return {
    onExecute: ({ args, context }) => {
      const { state } = context as unknown as { state: RequestState; cost?: number }
      const operation = getOperationAST(args.document as DocumentNode, args.operationName as string | null)
      state.operationName = operation?.name?.value
      return {
        onExecuteDone({ result }) {
          if (Symbol.asyncIterator in result) return
          state.cost = (context as unknown as { cost?: number }).cost
          state.cacheable = operation?.operation === OperationTypeNode.QUERY && !result.errors
        },
      }
    },
    onResultProcess: ({ result, serverContext }) => {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      const { state } = serverContext as unknown as { state: RequestState }
      state.errorCodes = result.errors?.map(({ extensions }) => String(extensions?.code ?? 'UNKNOWN'))
    },
  }
}

const TIMEOUT_NAMES = new Set(['TimeoutError', 'AbortError'])

/** Errors that the caller can act on pass; the others are logged whole and leave only a number to ask about. */
function masked(error: unknown, logger: Logger): Error {
  const original = error instanceof GraphQLError ? (error.originalError ?? null) : error
  if (error instanceof GraphQLError && (original === null || original instanceof GraphQLError)) return error
  if (original instanceof Error && TIMEOUT_NAMES.has(original.name))
    return new GraphQLError('The time limit is over. Ask for less, or in smaller pages.', {
      extensions: { code: 'TIMEOUT', http: { status: 504 } },
    })
  const errorId = crypto.randomUUID()
  logger.error(
    { err: original, errorId, path: error instanceof GraphQLError ? error.path : undefined },
    'unexpected error',
  )
  return new GraphQLError(`Something went wrong on our side; it is logged as ${errorId}.`, {
    ...(error instanceof GraphQLError && { nodes: error.nodes ?? null, path: error.path ?? null }),
    extensions: { code: 'INTERNAL', requestId: errorId },
  })
}
