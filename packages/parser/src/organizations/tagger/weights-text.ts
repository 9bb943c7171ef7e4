import type { TableText } from '../../learned/table-text.js'

/** A trained tagger as `weights.ts` holds it. Sizes: L characters, P rows of pairs. */
export interface WeightsText {
  /** The L characters that training saw twice or more. */
  readonly vocabulary: string
  /** (L + 2) rows of an embedding each: outside the text, an unknown character, then the vocabulary. */
  readonly characters: TableText
  /** P rows of an embedding each. */
  readonly pairs: TableText
  /** For each clue, an embedding of each of its values. */
  readonly clues: readonly TableText[]
  /**
   * What the first convolution, of width three, reads of each: for each
   * channel, for each place, a weight for each number there.
   */
  readonly characterInput: TableText
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
