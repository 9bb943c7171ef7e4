import type { Block } from '../layout/block.js'

/** Removes what the page draws twice. */
export function repairBlocks(blocks: readonly Block[]): Block[] {
  return [...blocks]
}
