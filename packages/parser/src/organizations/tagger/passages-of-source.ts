import { assembleArticles } from '../../articles/assemble-articles.js'
import { layoutBlocks } from '../../layout/layout-blocks.js'
import { type Passage, passagesOf } from '../../passages.js'
import { repairBlocks } from '../../repair/repair-blocks.js'
import { assignRoles } from '../../roles/assign-roles.js'

/** The passages of a page, as the recognizer gets them. */
export function passagesOfSource(source: string): Passage[] {
  return passagesOf(assembleArticles(assignRoles(repairBlocks(layoutBlocks(source))), source))
}
