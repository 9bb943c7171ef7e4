import type { RoleBlock } from '../roles/assign-roles.js'
import type { PageText } from './page-text.js'

/** Sorts the page's blocks into articles. */
export function assembleArticles(blocks: readonly RoleBlock[], _source: string): PageText {
  return { articles: [], captions: [], others: blocks.map((block) => block.text), leftOut: [] }
}
