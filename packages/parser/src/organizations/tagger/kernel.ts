/** Numbers that the network keeps for each character between its layers. */
export const CHANNELS = 64
export const PAIR_DIMENSIONS = 24
/** Characters before, at and behind one. */
export const PLACES = 3

export interface Layer {
  readonly dilation: number
  readonly normScale: Float32Array
  readonly normShift: Float32Array
  /** CHANNELS × PLACES × CHANNELS: to, place, from. */
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** What a kernel computes with. */
export interface Layers {
  /** CHANNELS × PLACES × 2 PAIR_DIMENSIONS: to, place, from. */
  readonly pairInput: Float32Array
  readonly layers: readonly Layer[]
}

/** The part of the network that takes the time; in JavaScript, and in WebAssembly where there is one. */
export interface Kernel {
  /**
   * @param base for each character, CHANNELS numbers: what its character and clues and those beside it add to the input
   * @param pairs for each character, 2 PAIR_DIMENSIONS numbers: the pair that it starts, then the one that it ends
   * @returns CHANNELS numbers a character; valid until the next call
   */
  run(base: Float32Array, pairs: Float32Array, characters: number): Float32Array
}
