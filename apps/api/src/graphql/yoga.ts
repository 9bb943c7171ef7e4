import type { Database } from '@baobiao/database'
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream'
import { GraphQLError, getOperationAST, OperationTypeNode } from 'graphql'
import { createYoga, type Plugin, useExecutionCancellation } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { Context } from '../context/context.js'
import { DataFeed } from '../context/data-feed.js'
import type { ReaderPools } from '../context/reader-pools.js'
import type { Settings } from '../environment.js'
import { useStreamLimit } from '../limits/use-stream-limit.js'
import { Gate } from '../read/gate.js'
import { Plans } from '../read/plans.js'
import { Reads } from '../read/reads.js'
import { schema } from '../schema/schema.js'
import { bytesInTurns, isLong } from './answer-bytes.js'
import { chargeQueries } from './cost/charge-queries.js'
import { useErrorCodes } from './error-codes.js'
import { type Masking, masked, useMasking } from './masking.js'
import { useMultipartSubscriptions } from './multipart-subscriptions.js'
import { operationLimits } from './operation-limits.js'
import { persistedOperations } from './persisted.js'
import { PreparedQueries } from './prepared-queries.js'
import { type OperationSource, useOperationSource } from './read-operation.js'
import type { RequestState } from './request-state.js'

interface GraphQLOptions {
  readonly database: Database
  readonly settings: Settings
  readonly masking: Masking
  readonly pools: ReaderPools
}

export const ENDPOINT = '/graphql'

/** What the HTTP layer hands on with a request: Yoga mixes it into the context. */
interface Handed {
  readonly state: RequestState
  readonly source: OperationSource
}

/** GraphQL over HTTP, and the short way for queries that it has answered before. */
export function createGraphQL({ database, settings, masking, pools }: GraphQLOptions) {
  const feed = new DataFeed(database)
  const plans = new Plans()
  const gate = new Gate(database.reader.places)
  const readsOf = ({ signal, spending }: RequestState, from: Database): Reads => {
    const reader = gate.readerOf(from.reader, spending.client.name)
    return new Reads({ ...from, reader }, plans, signal)
  }
  const contextOf = (state: RequestState): Context => ({
    database,
    reads: readsOf(state, state.readFrom ?? database),
    previews: pools.previews,
    ingestion: pools.ingestion,
    feed,
    client: state.spending.client,
    requestId: state.requestId,
    signal: state.signal,
    takeTime: state.takeTime,
    keepNoAnswer: () => {
      state.unversioned = true
    },
  })
  const prepared = new PreparedQueries(contextOf, settings.costBudget, settings.answerLimitBytes)
  const yoga = createYoga<Handed, Context>({
    schema,
    graphqlEndpoint: ENDPOINT,
    landingPage: false,
    logging: false,
    multipart: false,
    batching: false,
    // Bytes are capped before the request comes here; Yoga's own limiter costs half the throughput.
    maxRequestBodySize: false,
    cors: false,
    graphiql: false,
    parserAndValidationCache: { documentCache: keptOperations(), errorCache: keptOperations() },
    context: ({ state }) => contextOf(state),
    maskedErrors: { maskError: (error) => masked(error, masking) },
    plugins: [
      useOperationSource(),
      ...persistedOperations(settings),
      ...operationLimits(settings),
      useErrorCodes(settings),
      useStreamLimit(),
      chargeQueries(settings.costBudget),
      useDeferStream(),
      useMultipartSubscriptions(),
      useExecutionCancellation(),
      useMasking(masking),
      useLongAnswers(settings.answerLimitBytes),
      useOutcome(),
      useWrittenReads((state) => readsOf(state, database)),
    ],
  })
  return { yoga, prepared, contextOf }
}

/** Characters of operations that are kept parsed, in all: their number alone would not bound the memory they take. */
const KEPT_CHARACTERS = 10_000_000

function keptOperations<Kept extends object>(): LRUCache<string, Kept> {
  return new LRUCache({
    max: 1_000,
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_, operation) => operation.length + 1,
  })
}

/** Lets changes read what they have written, which no replica has yet. */
function useWrittenReads(readsOf: (state: RequestState) => Reads): Plugin<Context & Handed> {
  return {
    onExecute: ({ args, context, extendContext }) => {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation?.operation !== OperationTypeNode.MUTATION) return
      const { state } = context
      state.changed = true
      extendContext({ reads: readsOf(state) })
    },
  }
}

/** Makes the data of long answers into bytes in turns with others; one that is longer than allowed becomes an error. */
function useLongAnswers(most: number): Plugin<object, Handed> {
  return {
    onResultProcess: async ({ result, setResult, serverContext }) => {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !isLong(result.data)) return
      const { state } = serverContext
      try {
        state.longBeginning = await bytesInTurns(result.data, most, state.held.take)
        setResult({ ...result, stringify: ({ data: _, ...rest }) => JSON.stringify(rest) })
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        state.cacheable = false
        state.executed = undefined
        setResult({ errors: [error], ...(result.extensions && { extensions: result.extensions }) })
      }
    },
  }
}

/** Notes what became of the operation in the request's state. */
function useOutcome(): Plugin<Handed, Handed> {
  return {
    onExecute: ({ args, context, setExecuteFn }) => {
      const { state } = context
      const { failed } = state
      if (failed) setExecuteFn(() => failed)
      const operation = getOperationAST(args.document, args.operationName)
      state.operationName = operation?.name?.value
      return {
        onExecuteDone({ result }) {
          if (Symbol.asyncIterator in result) return
          state.cacheable = operation?.operation === OperationTypeNode.QUERY && !result.errors
          if (state.cacheable)
            state.executed = {
              document: args.document,
              operationName: args.operationName ?? undefined,
            }
        },
      }
    },
    onSubscribe: ({ args, context }) => {
      const { state } = context
      state.operationName = getOperationAST(args.document, args.operationName)?.name?.value
      state.liftTimeLimit()
    },
    onResultProcess: ({ result, serverContext }) => {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      const { state } = serverContext
      state.errorCodes = result.errors?.map(({ extensions }) => String(extensions?.code ?? 'UNKNOWN'))
    },
  }
}
