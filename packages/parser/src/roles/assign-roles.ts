import type { Block } from '../layout/block.js'

export type Role = 'headline' | 'body'

/** A block and the part it plays on the page, with the evidence for it. */
export interface RoleBlock extends Block {
  readonly role: Role
  readonly evidence: readonly string[]
}

/** Says what part each block plays. */
export function assignRoles(blocks: readonly Block[]): RoleBlock[] {
  return blocks.map((block) => ({ ...block, role: 'body', evidence: [] }))
}
