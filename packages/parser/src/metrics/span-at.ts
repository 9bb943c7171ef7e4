import type { Span } from '../text/span.js'

/** Finds the span that a place lies in or before, in constant time a step where places are asked for in order. */
export function spanAt<T extends Span>(spans: readonly T[]): (at: number) => T | null {
  let next = 0
  return (at) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    return spans[next] ?? null
  }
}
