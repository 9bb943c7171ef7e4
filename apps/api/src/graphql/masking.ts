import { randomUUID } from 'node:crypto'
import { type Database, DatabaseError, type DatabaseErrorCode } from '@baobiao/database'
import { BusyError, DocumentError } from '@baobiao/documents'
import { type ExecutionResult, GraphQLError, type GraphQLErrorOptions } from 'graphql'
import { handleStreamOrSingleExecutionResult, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Context } from '../context/context.js'
import type { ErrorCode } from '../errors.js'
import type { Preparation } from '../preparation.js'

export interface Masking {
  readonly database: Database
  readonly logger: Logger
  readonly preparation: Preparation
}

export const TIMEOUT_MESSAGE = 'The time limit is over. Ask for less, or in smaller pages.'
const TIMEOUT_NAMES = new Set(['TimeoutError', 'AbortError'])

/** Errors that the caller can act on pass; the others are logged whole and leave only a number to ask about. */
export function masked(error: unknown, masking: Masking, requestId: string = randomUUID()): GraphQLError {
  const original = error instanceof GraphQLError ? (error.originalError ?? null) : error
  if (error instanceof GraphQLError && (original === null || original instanceof GraphQLError)) return error
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}
  if (original instanceof BusyError)
    return new GraphQLError('The parser is at capacity. Try again in a moment.', {
      ...place,
      extensions: { code: 'BUSY', http: { status: 503 } },
    })
  if (original instanceof DatabaseError && original.code === 'TOO_LARGE')
    return new GraphQLError('The answer is too long: ask for smaller pages, or for fewer long texts.', {
      ...place,
      extensions: { code: 'ANSWER_TOO_LARGE' },
    })
  if (original instanceof DocumentError)
    return new GraphQLError(original.message, { ...place, extensions: { code: 'BAD_TEXT' } })
  const stopped = original instanceof Error && TIMEOUT_NAMES.has(original.name)
  if (stopped || masking.database.engine.isTimeout(original))
    return new GraphQLError(TIMEOUT_MESSAGE, {
      ...place,
      extensions: { code: 'TIMEOUT', http: { status: 504 } },
    })
  return logged(original, masking, requestId, place)
}

function logged(
  original: unknown,
  { database, logger, preparation }: Masking,
  requestId: string,
  place: GraphQLErrorOptions,
): GraphQLError {
  const outOfUse = original instanceof DatabaseError ? original : database.engine.outOfUse(original)
  // What is known of a database needs no stack; that it can only be read is nothing to look after.
  const level = outOfUse?.code === 'UNWRITABLE' ? 'info' : 'error'
  if (outOfUse) logger[level]({ requestId, path: place.path }, outOfUse.message)
  else logger.error({ err: original, requestId, path: place.path }, 'unexpected error')
  // Before it has all tables, it fails in ways of its own.
  if (outOfUse || preparation.pending !== null)
    return new GraphQLError(...outOfUseTold(outOfUse?.code ?? 'UNREACHABLE', place))
  return new GraphQLError(`Something went wrong on our side; it is logged as ${requestId}.`, {
    ...place,
    extensions: { code: 'INTERNAL', requestId },
  })
}

const OUT_OF_USE: { readonly [Code in DatabaseErrorCode]?: OutOfUse } = {
  FULL: {
    message:
      'The disk of the database is full: nothing was stored. Whoever runs the server has to make room.',
    code: 'STORAGE_FULL',
    http: { status: 507 },
  },
  UNWRITABLE: {
    message: 'The database can only be read here: nothing was changed.',
    code: 'READ_ONLY',
    http: { status: 403 },
  },
}
const AWAY: OutOfUse = {
  message: 'The database is away. Try again in a moment.',
  code: 'UNAVAILABLE',
  http: { status: 503, headers: { 'retry-after': '5' } },
}

interface OutOfUse {
  readonly message: string
  readonly code: ErrorCode
  readonly http: { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
}

/** What callers can know of a database out of use: its place is in the log only. */
function outOfUseTold(code: DatabaseErrorCode, place: GraphQLErrorOptions): [string, GraphQLErrorOptions] {
  const { message, ...extensions } = OUT_OF_USE[code] ?? AWAY
  return [message, { ...place, extensions }]
}

/** Masks what execution meets under the request's own id, in answers and in streams. */
export function useMasking(masking: Masking): Plugin<Context> {
  const mask = (
    result: ExecutionResult,
    setResult: (result: ExecutionResult) => void,
    { requestId }: Context,
  ): void => {
    const { errors } = result
    if (errors) setResult({ ...result, errors: errors.map((error) => masked(error, masking, requestId)) })
  }
  return {
    onExecute: ({ args }) => ({
      onExecuteDone: (payload) =>
        handleStreamOrSingleExecutionResult(payload, ({ result, setResult }) =>
          mask(result, setResult, args.contextValue as Context),
        ),
    }),
    onSubscribe: ({ args }) => ({
      onSubscribeResult: (payload) =>
        handleStreamOrSingleExecutionResult(payload, ({ result, setResult }) =>
          mask(result, setResult, args.contextValue as Context),
        ),
      onSubscribeError: ({ error, setError }) =>
        setError(masked(error, masking, (args.contextValue as Context).requestId)),
    }),
  }
}
