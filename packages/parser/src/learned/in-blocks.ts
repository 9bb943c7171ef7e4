/**
 * Weights as a compiled kernel reads them: from a row for each channel to blocks of channels, which are summed at once; for each number that
 * goes in, one weight for each channel of the block.
 *
 * @param width how many numbers go in: the length of a channel's row
 * @param block how many channels are summed at once
 */
export function inBlocks(weights: Float32Array, width: number, block: number): Float32Array {
  return weights.map((_, index) => {
    const first = block * Math.floor(index / (block * width))
    const number = Math.floor((index % (block * width)) / block)
    return weights[(first + (index % block)) * width + number] as number
  })
}
