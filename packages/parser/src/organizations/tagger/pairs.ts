/** Pairs of characters are many and most are rare: each has one of this many rows of weights, which it may share. */
export const PAIR_ROWS = 1 << 15

/** The row of the pair that the UTF-16 units `first` and `second` are (multiplicative hashing). */
export function pairRow(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 15)) & (PAIR_ROWS - 1)
}

/** What stands behind a text's last character. */
export const END_OF_TEXT = 10
