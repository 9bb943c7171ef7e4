/**
 * Weights as text: each is one of 63 whole numbers from -31 to 31, written as one digit, times the step of its row. So
 * a bundle can hold them, and gzip packs the digits into about five bits each.
 */
export interface TableText {
  readonly digits: string
  /** What one is worth: a step for all, or one for each of as many rows of equal length. */
  readonly steps: readonly number[]
}

/** A trained tagger as `weights.ts` holds it. Sizes: L characters, P rows of pairs. */
export interface WeightsText {
  /** The L characters that training saw twice or more. */
  readonly vocabulary: string
  /** (L + 2) rows of an embedding each: outside the text, an unknown character, then the vocabulary. */
  readonly letters: TableText
  /** P rows of an embedding each. */
  readonly pairs: TableText
  /** For each clue, an embedding of each of its values. */
  readonly clues: readonly TableText[]
  /**
   * What the first convolution, of width three, reads of each: for each
   * channel, for each place, a weight for each number there.
   */
  readonly letterInput: TableText
  readonly pairInput: TableText
  readonly clueInput: TableText
  readonly inputBias: readonly number[]
  readonly layers: readonly LayerText[]
  /** For each of the 5 tags, a weight for each channel. */
  readonly output: TableText
  readonly outputBias: readonly number[]
  /** From each of the 5 tags to each. */
  readonly transitions: readonly number[]
  readonly start: readonly number[]
}

export interface LayerText {
  readonly dilation: number
  readonly normScale: readonly number[]
  readonly normShift: readonly number[]
  readonly weights: TableText
  readonly bias: readonly number[]
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
