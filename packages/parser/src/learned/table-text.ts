/**
 * Weights as text: each is one of 63 whole numbers from -31 to 31, written as one digit, times the step of its row. So
 * a bundle can hold them, and gzip packs the digits into about five bits each.
 */
export interface TableText {
  readonly digits: string
  /** What one is worth: a step for all, or one for each of as many rows of equal length. */
  readonly steps: readonly number[]
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-'
const LARGEST = 31
const VALUES = new Int8Array(128)
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value - LARGEST

export function decodeTable({ digits, steps }: TableText): Float32Array {
  const table = new Float32Array(digits.length)
  const row = digits.length / steps.length
  steps.forEach((step, index) => {
    for (let at = index * row; at < (index + 1) * row; at++)
      table[at] = (VALUES[digits.charCodeAt(at)] as number) * step
  })
  return table
}
