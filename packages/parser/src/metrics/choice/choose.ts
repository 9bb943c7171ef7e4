import { Features } from './features.js'

/** Takes what is true of a candidate, block by block. */
export interface Description {
  /** Features that other candidates of the same choice share are given a key, so that they are looked up once. */
  block(key: number | null, fill: (features: Features) => void): void
}

/**
 * Picks one of several candidates by their descriptions, and says which; `labelOf` names one: '' for none; `ruled` is the one
 * that the rules answer.
 */
export type Choose = (
  count: number,
  describe: (index: number, description: Description) => void,
  labelOf: (index: number) => string,
  ruled: number,
) => number

/** Picks the candidate whose features weigh most; of equals the first. */
export function byWeights(weights: Float32Array): Choose {
  const features = new Features()
  return (count, describe) => {
    if (count === 1) return 0
    const known = new Map<number, number>()
    let sum = 0
    const description: Description = {
      block(key, fill) {
        let score = key === null ? undefined : known.get(key)
        if (score === undefined) {
          features.clear()
          fill(features)
          score = features.score(weights)
          if (key !== null) known.set(key, score)
        }
        sum += score
      },
    }
    let [best, most] = [0, Number.NEGATIVE_INFINITY]
    for (let index = 0; index < count; index++) {
      sum = 0
      describe(index, description)
      if (sum > most) [best, most] = [index, sum]
    }
    return best
  }
}

/** Picks what the rules answer. */
export const byRules: Choose = (_count, _describe, _labelOf, ruled) => ruled

/** The slots of everything that is true of a candidate: what training needs. */
export function slotsOf(describe: (description: Description) => void): Int32Array {
  const slots: number[] = []
  const features = new Features()
  describe({
    block(_, fill) {
      features.clear()
      fill(features)
      slots.push(...features.toArray())
    },
  })
  return Int32Array.from(slots)
}
