import { GraphQLError } from 'graphql'

/** Every code that a client may meet in `extensions.code`, with what it means to whoever calls. */
export const ERROR_CODES = {
  BAD_ID: 'an id is none of ours, or of another type; ids come from answers, whole',
  BAD_CURSOR: 'a cursor is broken, or of another list or order: start without it',
  BAD_PAGE: 'a page, list or timeline has a size that is not allowed; `argument` tells which',
  BAD_ORDER: 'too many sort keys, or one twice',
  BAD_FILTER: 'a filter is too deep, too long, or holds what no text holds; a confidence is not from 0 to 1',
  BAD_DECIMAL: 'a decimal is not exact: write digits as a string, without exponent',
  BAD_DATE: 'a date is not a day as ISO 8601',
  BAD_UNIT: 'a unit is none that figures have, or has its scale in it; the message tells what to ask for',
  BAD_SPAN: 'a span ends before it begins',
  BAD_TEXT:
    'a text, a name or a fact is too long, not Base64, or holds what no text holds; `argument` tells which',
  BAD_REQUEST: 'the request has no usable operation, variables or JSON; the message tells which',
  GRAPHQL_PARSE_FAILED: 'the operation is not GraphQL; `locations` tells where',
  GRAPHQL_VALIDATION_FAILED: 'the operation asks for what the schema has not; `locations` tells where',
  OPERATION_RESOLUTION_FAILURE: 'several operations, and `operationName` names none of them',
  LIMIT_EXCEEDED: 'the operation is too large; the message tells the limit',
  COST_EXCEEDED: 'the operation may cost more than the budget; `extensions.cost` of the answer tells both',
  ANSWER_TOO_LARGE: 'the answer would be longer than allowed: ask for smaller pages, or for fewer long texts',
  PERSISTED_QUERY_NOT_FOUND: 'no operation is known by this hash: send the text with it, and it will be',
  PERSISTED_QUERY_MISMATCH: 'the hash is not the SHA-256 of the text beside it',
  PERSISTED_QUERY_NOT_SUPPORTED:
    'no published operation has this hash, and this server registers none: send the text',
  PERSISTED_QUERY_NOT_IN_LIST: 'no published operation has this hash, and this server executes no others',
  RATE_LIMITED:
    'too much was asked in one minute: wait as long as `Retry-After` says; `extensions.cost.allowance` tells what is left',
  PERSISTED_ONLY: 'this server executes published operations only: send a hash',
  UNAUTHENTICATED: 'a change without a valid API key',
  BODY_TOO_LARGE: 'the request has more bytes than allowed: `limit.bytes`, with a key `limit.bytesWithKey`',
  UNSUPPORTED_MEDIA_TYPE: 'a POST that is not `application/json`',
  NOT_ACCEPTABLE: '`accept` names no form in which this operation can be answered; the message lists them',
  TIMEOUT: 'the time limit is over: ask for less, or in smaller pages',
  BUSY: 'too many pages wait to be parsed, or too many long requests and answers are under way: try again in a moment',
  UNAVAILABLE: 'the database is away: try again as `Retry-After` says',
  READ_ONLY: 'the database can only be read here, and nothing was changed',
  STORAGE_FULL: 'the disk of the database is full, and nothing was stored',
  INTERNAL: 'a fault of ours; `extensions.requestId` finds it in the log',
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/**
 * An error of the caller's.
 *
 * @param path the argument at fault, from the field's arguments on: `['where', 'value', 'gt']`
 */
export function badInput(code: ErrorCode, message: string, path: readonly (string | number)[]): GraphQLError {
  return new GraphQLError(message, { extensions: { code, argument: path.join('.') } })
}

const SHOWN_CHARACTERS = 80
/** Messages quote what was sent: that may be a megabyte. */
export const MESSAGE_CHARACTERS = 500

/** Enough of what a caller sent to know it again; a megabyte of it helps nobody. */
export function shortened(text: string, most = SHOWN_CHARACTERS): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}
