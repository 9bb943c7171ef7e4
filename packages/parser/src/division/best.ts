import type { Choice } from './step.js'

/** The `most` that are worth most, in falling order; those of one worth stay in theirs. */
export function highest<T>(all: readonly T[], worthOf: (one: T) => number, most: number): T[] {
  const best: T[] = []
  const worths: number[] = []
  for (const one of all) {
    const worth = worthOf(one)
    if (best.length === most && (worths[most - 1] as number) >= worth) continue
    let at = Math.min(best.length, most - 1)
    for (; at > 0 && (worths[at - 1] as number) < worth; at--) {
      best[at] = best[at - 1] as T
      worths[at] = worths[at - 1] as number
    }
    best[at] = one
    worths[at] = worth
  }
  return best
}

/** Keeps a choice among the `most` best, in falling order. */
export function keep(best: Choice[], choice: Choice, most: number): void {
  let at = Math.min(best.length, most - 1)
  for (; at > 0 && (best[at - 1] as Choice).score < choice.score; at--) best[at] = best[at - 1] as Choice
  best[at] = choice
}
