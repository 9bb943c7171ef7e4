import type { RecognizedOrganization } from '../../organizations/recognized.js'
import { likeliest } from '../choice/choose.js'
import type { PassageMetric } from '../read-passage.js'
import { likeliestOwner, type WeighedOwners } from './choose-owner.js'

/** A figure in its article, and who may own it. */
export interface WeighedFigure extends WeighedOwners {
  readonly passage: number
  readonly figure: PassageMetric
}

/** What weighs for an organization, and then the same for nobody: that it is one, its own share, and what the figures around say. */
export type SettleWeights = readonly number[]

/** The number of figures on either side of one that are asked. */
const REACH = 8
/** What a candidate has on the average: a neighbour who gives it more speaks for it. */
const USUAL = 0.3

/** Says whose each figure of an article is, when all are weighed. */
export type Settle = (figures: readonly WeighedFigure[]) => readonly (RecognizedOrganization | null)[]

/** Each figure by itself. */
export const settleAlone: Settle = (figures) => figures.map(likeliestOwner)

/**
 * The figures around have their say: those of a list or of a sentence mostly belong to one organization, so that a figure which could
 * be anybody's goes with the others.
 */
export function settleBy(weights: SettleWeights): Settle {
  return (figures) =>
    settleFeatures(figures).map((features, at) => {
      const scores = features.map((values) =>
        values.reduce((sum, value, index) => sum + value * (weights[index] as number), 0),
      )
      return figures[at]?.candidates[likeliest(scores)] ?? null
    })
}

/** For each figure, and each of its candidates, the values that weights are learned for. */
export function settleFeatures(figures: readonly WeighedFigure[]): number[][][] {
  const shares = figures.map(
    ({ candidates, shares }) =>
      new Map(candidates.map((one, index) => [one, Math.exp(shares[index] as number)])),
  )
  return figures.map(({ candidates, shares: own }, at) => {
    const around = neighbours(figures, at)
    return candidates.map((candidate, index) => {
      const said = around.map((some) => meanOf(some.map((other) => shares[other]?.get(candidate) ?? 0)))
      const values = [1, own[index] as number, ...said]
      const none = values.map(() => 0)
      return candidate === null ? [...none, ...values] : [...values, ...none]
    })
  })
}

/** The figures near one: those of its sentence, those of the rest of its passage, the others. */
function neighbours(figures: readonly WeighedFigure[], at: number): readonly number[][] {
  const around: readonly number[][] = [[], [], []]
  const { passage, figure: own } = figures[at] as WeighedFigure
  for (let other = Math.max(0, at - REACH); other <= at + REACH && other < figures.length; other++) {
    const near = figures[other]
    if (other === at || !near) continue
    const place = near.passage !== passage ? 2 : near.figure.sentence.start === own.sentence.start ? 0 : 1
    around[place]?.push(other)
  }
  return around
}

function meanOf(shares: readonly number[]): number {
  return shares.length === 0 ? 0 : shares.reduce((sum, one) => sum + one, 0) / shares.length - USUAL
}
