import { TAGS, type Weights } from './find-names.js'
import { SLOTS } from './hash.js'

/** Digits of the text form of weights: six bits each, none of which a string has to escape. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Five bits of a distance, and one that says whether more follow. */
const DISTANCE_BITS = 5
const MORE = 1 << DISTANCE_BITS
/** A weight is a whole number of steps from -LARGEST to LARGEST. */
const LARGEST = 31

/** Weights as text: scale, pruning, and for each table the distance to the next weight that is not zero, then the weight. */
export interface WeightsText {
  /** What one step of a weight is worth. */
  readonly step: number
  readonly prune: number
  readonly letters: string
  readonly names: string
}

export function decodeWeights({ step, prune, letters, names }: WeightsText): Weights {
  return { prune, letters: decodeTable(letters, SLOTS * TAGS, step), names: decodeTable(names, SLOTS, step) }
}

export function encodeWeights({ letters, names, prune }: Weights, step: number): WeightsText {
  return { step, prune, letters: encodeTable(letters, step), names: encodeTable(names, step) }
}

function decodeTable(text: string, size: number, step: number): Float32Array {
  const values = new Map([...DIGITS].map((digit, value) => [digit, value]))
  const table = new Float32Array(size)
  let [index, distance, shift] = [-1, 0, 0]
  let [inDistance, at] = [true, 0]
  for (; at < text.length; at++) {
    const value = values.get(text.charAt(at)) ?? 0
    if (inDistance) {
      distance |= (value & (MORE - 1)) << shift
      shift += DISTANCE_BITS
      inDistance = (value & MORE) !== 0
    } else {
      index += distance
      table[index] = (value - LARGEST) * step
      ;[distance, shift, inDistance] = [0, 0, true]
    }
  }
  return table
}

function encodeTable(table: Float32Array, step: number): string {
  let text = ''
  let last = -1
  table.forEach((weight, index) => {
    const steps = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)))
    if (steps === 0) return
    let distance = index - last
    while (distance >= MORE) {
      text += DIGITS.charAt((distance & (MORE - 1)) | MORE)
      distance >>= DISTANCE_BITS
    }
    text += DIGITS.charAt(distance) + DIGITS.charAt(steps + LARGEST)
    last = index
  })
  return text
}
