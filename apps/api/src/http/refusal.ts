import type { ServerResponse } from 'node:http'
import type { ErrorCode } from '../errors.js'
import { type Masking, masked } from '../graphql/masking.js'
import type { RequestState } from '../graphql/request-state.js'
import { allowanceHeaders, rateLimited } from '../limits/spending.js'

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number
  readonly code: ErrorCode
  readonly message: string
  /** The argument or parameter at fault. */
  readonly argument?: string | undefined
  /** What a request may hold, where this one holds more. */
  readonly limit?: { readonly bytes: number; readonly bytesWithKey: number }
  readonly headers?: Readonly<Record<string, string>>
}

export function refuseLimited(response: ServerResponse, state: RequestState): void {
  const { message, extensions } = rateLimited(state.spending)
  refuse(response, state, {
    status: 429,
    code: 'RATE_LIMITED',
    message,
    headers: extensions.http?.headers ?? {},
  })
}

/** An error of the caller's or of ours as a refusal, under the request's own id. */
export function refusalOf(error: unknown, masking: Masking, { requestId }: RequestState): Refusal {
  const { message, extensions } = masked(error, masking, requestId)
  const code = extensions.code as ErrorCode
  const { status = code === 'INTERNAL' ? 500 : 400, headers = {} } = extensions.http ?? {}
  return { status, headers, message, code, argument: extensions.argument as string | undefined }
}

/** A refusal in GraphQL's own form. */
export function refuse(
  response: ServerResponse,
  state: RequestState,
  { status, code, message, argument, limit, headers }: Refusal,
): void {
  state.errorCodes = [code]
  const cost = state.spending.told()
  const extensions = { code, argument, limit }
  const body = JSON.stringify({ errors: [{ message, extensions }], extensions: { cost } })
  response
    .writeHead(status, {
      ...allowanceHeaders(state.spending.allowance),
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      connection: 'close',
    })
    .end(body)
}
