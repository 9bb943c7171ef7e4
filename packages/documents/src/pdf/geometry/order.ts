import type { Block } from './blocks.js'

/** Blocks in the order they are read, each with the region (a headline and its columns) it belongs to. */
export interface OrderedBlock {
  readonly block: Block
  readonly region: number
}

export function inReadingOrder(blocks: readonly Block[]): OrderedBlock[] {
  return [...blocks]
    .sort((a, b) => Math.round(a.box.x / 20) - Math.round(b.box.x / 20) || a.box.y - b.box.y)
    .map((block, region) => ({ block, region }))
}
