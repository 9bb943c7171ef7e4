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
}

/** What has been answered so far. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly BaobiaoErrorDetail[]
}

/** The answer with a further payload in it; `answer` stays as it was. */
export function merge(answer: Answer, payload: Payload): Answer {
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

function at(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data)
}
