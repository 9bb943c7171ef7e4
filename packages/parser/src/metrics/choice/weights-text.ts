import { SLOTS } from './features.js'

/** Digits of the text form of weights: six bits each, none of which a string has to escape. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Five bits of a distance, and one that says whether more follow. */
const DISTANCE_BITS = 5
const MORE = 1 << DISTANCE_BITS
/** A weight is a whole number of steps, in two digits, from -LARGEST to LARGEST. */
const LARGEST = 2047
/** Finer ones choose no better, and make the text a sixth longer when packed. */
const STEP = 1 / 64

/** Weights as text: for each that is not zero the distance from the last one, then its steps. */
export function encodeWeights(weights: Float32Array): string {
  let text = ''
  let last = -1
  weights.forEach((weight, index) => {
    const steps = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP))) + LARGEST
    if (steps === LARGEST) return
    let distance = index - last
    for (; distance >= MORE; distance >>= DISTANCE_BITS) text += DIGITS.charAt((distance & (MORE - 1)) | MORE)
    text += DIGITS.charAt(distance) + DIGITS.charAt(steps >> 6) + DIGITS.charAt(steps & 63)
    last = index
  })
  return text
}

export function decodeWeights(text: string): Float32Array {
  const values = new Map(Array.from(DIGITS, (digit, value) => [digit, value]))
  const valueAt = (at: number): number => values.get(text.charAt(at)) ?? 0
  const weights = new Float32Array(SLOTS)
  let index = -1
  for (let at = 0; at < text.length; ) {
    let [distance, shift] = [0, 0]
    for (let more = true; more; shift += DISTANCE_BITS) {
      const value = valueAt(at++)
      distance |= (value & (MORE - 1)) << shift
      more = (value & MORE) !== 0
    }
    index += distance
    weights[index] = (valueAt(at) * 64 + valueAt(at + 1) - LARGEST) * STEP
    at += 2
  }
  return weights
}
