/**
 * The arithmetic of the network of blocks, over one memory of numbers: in JavaScript, and in WebAssembly where there is one. All addresses
 * count numbers. Channels come in multiples of eight, rows in multiples of four where products are summed.
 */
export interface BlockKernel {
  readonly numbers: Float32Array
  /** The same memory as whole numbers: the rows of a table that are to be summed. */
  readonly ids: Int32Array
  /**
   * Adds to each row of `channels` numbers at `to` the products of weights with the `width` numbers that begin `stride` numbers after those of
   * the row before: a stride smaller than the width is a convolution.
   *
   * @param weights as `inBlocks` places them in blocks of `CHANNELS_AT_ONCE`
   */
  addProducts(
    from: number,
    stride: number,
    width: number,
    weights: number,
    to: number,
    channels: number,
    rows: number,
  ): void
  /** Adds what of `sums` is positive. */
  addPositive(sums: number, to: number, count: number): void
  /** Writes one row this many times. */
  fillRows(row: number, to: number, channels: number, rows: number): void
  /** Adds to one row those of a table that `ids` name. */
  sumRows(ids: number, count: number, table: number, to: number, channels: number): void
  /**
   * For each of the ids the bias and what it, the one before it and the one behind it add from their places, or zero where that is negative;
   * a negative id is empty, and its row zero. The table has three rows for each id: what it adds to the next one, to itself, to the one before.
   */
  sumPlaces(ids: number, table: number, bias: number, to: number, channels: number, rows: number): void
  /** Writes each channel's highest number, zero at least, and behind them each channel's mean. */
  poolRows(from: number, to: number, channels: number, rows: number): void
  /** Layer normalization (Ba, Kiros and Hinton 2016) of each row. */
  normalize(x: number, scale: number, shift: number, to: number, channels: number, rows: number): void
}

export const EPSILON = 1e-5
/** Channels that `addProducts` sums at once: weights stand in blocks of these. */
export const CHANNELS_AT_ONCE = 8
/** Rows that it sums at once. */
export const ROWS_AT_ONCE = 4
