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

/** How likely each of several candidates is the right one: the logarithms of their shares. It is asked as `Choose` is. */
export type Weigh = (...asked: Parameters<Choose>) => readonly number[]

/** Picks the candidate whose features weigh most; of equals the first. */
export function byWeights(weights: Float32Array): Choose {
  const score = scoresBy(weights)
  return (...asked) => (asked[0] === 1 ? 0 : likeliest(score(...asked)))
}

export function sharesBy(weights: Float32Array): Weigh {
  const score = scoresBy(weights)
  return (...asked) => {
    const scores = score(...asked)
    const most = Math.max(...scores)
    const all = most + Math.log(scores.reduce((sum, one) => sum + Math.exp(one - most), 0))
    return scores.map((one) => one - all)
  }
}

/** Of equals the first. */
export function likeliest(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores))
}

/** What the features of each candidate weigh. */
function scoresBy(weights: Float32Array): Weigh {
  const features = new Features()
  return (count, describe) => {
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
    return Array.from({ length: count }, (_, index) => {
      sum = 0
      describe(index, description)
      return sum
    })
  }
}

/** Picks what the rules answer. */
export const byRules: Choose = (_count, _describe, _labelOf, ruled) => ruled

/** A share so small counts for nothing. */
const NEVER = -20

export const sharesByRules: Weigh = (count, _describe, _labelOf, ruled) =>
  Array.from({ length: count }, (_, index) => (index === ruled ? 0 : NEVER))

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
