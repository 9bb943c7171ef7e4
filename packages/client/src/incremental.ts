import { type Answer, isRecord } from './answer.js'
import type { BaobiaoErrorDetail } from './error.js'

/** One payload of an answer that comes in parts, in the dialect of the incremental delivery draft of August 2022. */
export interface Payload {
  readonly data?: unknown
  readonly errors?: readonly BaobiaoErrorDetail[]
  readonly incremental?: readonly {
    readonly path?: readonly (string | number)[]
    readonly data?: Readonly<Record<string, unknown>> | null
    readonly items?: readonly unknown[] | null
    readonly errors?: readonly BaobiaoErrorDetail[]
  }[]
  readonly hasNext?: boolean
}

/**
 * The answer with a further payload in it; `answer` stays as it was.
 *
 * @throws {TypeError} for what is no payload, or belongs to no place of the answer
 */
export function merge(answer: Answer, part: unknown): Answer {
  const payload = payloadOf(part)
  const whole: { data?: unknown; errors?: readonly BaobiaoErrorDetail[] } = structuredClone(answer)
  const errors = [...(answer.errors ?? []), ...(payload.errors ?? [])]
  if (payload.data !== undefined) whole.data = payload.data
  for (const { path = [], data, items, errors: further = [] } of payload.incremental ?? []) {
    errors.push(...further)
    if (data) Object.assign(at(whole.data, path) as object, data)
    // The last step of a list's path is the index of its first new item.
    if (items) (at(whole.data, path.slice(0, -1)) as unknown[]).push(...items)
  }
  return errors.length > 0 ? { ...whole, errors } : whole
}

function payloadOf(part: unknown): Payload {
  if (isRecord(part) && ['data', 'errors', 'incremental', 'hasNext'].some((key) => key in part))
    return part as Payload
  throw new TypeError('a part of the answer is no payload of GraphQL')
}

function at(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data)
}
