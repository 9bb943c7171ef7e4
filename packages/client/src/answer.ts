import { BaobiaoError, type BaobiaoErrorDetail } from './error.js'

/** What has been answered so far. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly BaobiaoErrorDetail[]
}

/**
 * What `decode` gives, where it is an answer of GraphQL.
 *
 * @throws {BaobiaoError} NOT_THE_API for anything else, and where `decode` throws
 */
export function answerOf(status: number, decode: () => unknown): Answer {
  let cause: unknown
  try {
    const decoded = decode()
    if (isAnswer(status, decoded)) return decoded
  } catch (error) {
    cause = error
  }
  throw new BaobiaoError({ status, cause })
}

/** Data stands alone only where the status tells success: `{"data":[1,2]}` and a 500 with `{"data":{}}` are of others. */
function isAnswer(status: number, decoded: unknown): decoded is Answer {
  if (!isRecord(decoded)) return false
  const { data = null, errors = [] } = decoded
  if (!Array.isArray(errors) || !errors.every(isDetail)) return false
  if (data === null) return errors.length > 0
  return isRecord(data) && (errors.length > 0 || status < 300)
}

/** JSON:API, for one, has a list of `errors` too, in which nothing has a `message`. */
function isDetail(error: unknown): error is BaobiaoErrorDetail {
  return isRecord(error) && typeof error.message === 'string' && isRecord(error.extensions ?? {})
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
