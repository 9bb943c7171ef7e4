import type { TableText } from '../../learned/table-text.js'

/** A trained network of blocks as `weights.ts` holds it. Sizes: F features, V characters, D, C, H and M as in `block-network.ts`. */
export interface NetworkText {
  /** Digest of the pages that taught it. */
  readonly taught: string
  /** The names of the F features, each on a line. */
  readonly features: string
  /** F rows of D. */
  readonly featureRows: TableText
  /** The V characters that training saw often. */
  readonly vocabulary: string
  /** V + 1 rows of C: an unknown character, then the vocabulary. */
  readonly characters: TableText
  /** Two convolutions of width three over characters: for each of H channels, for each place, a weight for each number there. */
  readonly first: LayerText
  readonly second: LayerText
  /** For each of M channels a weight for D numbers of features, H of the highest and H of the mean over the characters. */
  readonly input: LayerText
  /** Convolutions of width three over the page's blocks, the numbers of each block normalized before. */
  readonly layers: readonly ContextLayerText[]
  /** For each label, not opening an article and opening one, a weight for each of M channels. */
  readonly output: LayerText
}

export interface LayerText {
  readonly weights: TableText
  readonly bias: readonly number[]
}

export interface ContextLayerText extends LayerText {
  readonly dilation: number
  readonly normScale: readonly number[]
  readonly normShift: readonly number[]
}
