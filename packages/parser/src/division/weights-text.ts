import { ACTS } from './acts.js'
import { type DivisionWeights, exact, FIXED } from './weights-table.js'

/** Weights as text. */
export interface DivisionWeightsText {
  /** What one step of a weight is worth. */
  readonly step: number
  /** Digest of the examples that taught them. */
  readonly taught: string
  /** A line for each feature: its name, a tab, and the steps of each act's weight, a space between them; nothing stands for 0. */
  readonly features: string
  /** `place:steps` for each weight that is not zero; places count from the last one. */
  readonly fixed: string
}

export function decodeWeights({ step, features, fixed }: DivisionWeightsText): DivisionWeights {
  const table = new Map<string, Float64Array>()
  for (const line of features.split('\n')) {
    const [name = '', weights = ''] = line.split('\t')
    if (name === '') continue
    const row = new Float64Array(ACTS.length)
    weights.split(' ').forEach((steps, act) => {
      row[act] = exact(Number(steps) * step)
    })
    table.set(name, row)
  }
  const vector = new Float64Array(FIXED)
  let place = 0
  for (const [distance, steps] of pairsOf(fixed)) {
    place += distance
    vector[place] = exact(steps * step)
  }
  return { features: table, fixed: vector }
}

function pairsOf(text: string): [number, number][] {
  return text === ''
    ? []
    : text.split(' ').map((pair) => {
        const [place, steps] = pair.split(':')
        return [Number(place), Number(steps)]
      })
}

export function encodeWeights(
  { features, fixed }: DivisionWeights,
  step: number,
  taught: string,
): DivisionWeightsText {
  const lines = [...features]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, row]) => {
      const weights = [...row]
        .map((weight) => Math.round(weight / step) || '')
        .join(' ')
        .trimEnd()
      return weights === '' ? [] : [`${name}\t${weights}`]
    })
  const pairs: string[] = []
  let last = 0
  fixed.forEach((weight, place) => {
    const steps = Math.round(weight / step)
    if (steps === 0) return
    pairs.push(`${place - last}:${steps}`)
    last = place
  })
  return { step, taught, features: lines.join('\n'), fixed: pairs.join(' ') }
}
