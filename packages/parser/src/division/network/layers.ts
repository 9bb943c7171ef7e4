import { decodeTable } from '../../learned/table-text.js'
import type { LayerText } from './weights-text.js'

/** `size` channels, each with a bias and as many weights as numbers go in. */
export interface Layer {
  readonly size: number
  readonly weights: Float64Array
  readonly bias: readonly number[]
}

/** @throws RangeError where the channels are no multiple of four */
export function layerOf({ weights, bias }: LayerText): Layer {
  if (bias.length % TOGETHER !== 0) throw new RangeError(`layerOf: ${bias.length} channels`)
  return { size: bias.length, weights: Float64Array.from(decodeTable(weights)), bias }
}

/** Channels are computed four at a time: they share what they read. */
const TOGETHER = 4

/** Writes each channel's bias and weighted sum over the numbers from `start` on, or zero where it is negative. */
export function rectified(
  numbers: Float64Array,
  start: number,
  layer: Layer,
  into = new Float64Array(layer.size),
): Float64Array {
  weighted(numbers, start, layer, into)
  for (let at = 0; at < layer.size; at++) if ((into[at] as number) < 0) into[at] = 0
  return into
}

/** Writes each channel's bias and weighted sum over the numbers from `start` on. */
export function weighted(
  numbers: Float64Array,
  start: number,
  { size, weights, bias }: Layer,
  into = new Float64Array(size),
): Float64Array {
  const length = weights.length / size
  for (let channel = 0; channel < size; channel += TOGETHER) {
    const [first, second] = [channel * length, (channel + 1) * length]
    const [third, fourth] = [second + length, second + 2 * length]
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let place = 0; place < length; place++) {
      const number = numbers[start + place] as number
      a += (weights[first + place] as number) * number
      b += (weights[second + place] as number) * number
      c += (weights[third + place] as number) * number
      d += (weights[fourth + place] as number) * number
    }
    into[channel] = a + (bias[channel] as number)
    into[channel + 1] = b + (bias[channel + 1] as number)
    into[channel + 2] = c + (bias[channel + 2] as number)
    into[channel + 3] = d + (bias[channel + 3] as number)
  }
  return into
}

const EPSILON = 1e-5

/** Layer normalization (Ba, Kiros and Hinton 2016). */
export function normalize(
  row: Float64Array,
  scale: readonly number[],
  shift: readonly number[],
): Float64Array {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length
  const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length
  const by = 1 / Math.sqrt(variance + EPSILON)
  return row.map((value, at) => (value - mean) * by * (scale[at] as number) + (shift[at] as number))
}

export function softmaxLog(scores: Float64Array): Float64Array {
  const top = Math.max(...scores)
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0))
  return scores.map((score) => score - top - total)
}
