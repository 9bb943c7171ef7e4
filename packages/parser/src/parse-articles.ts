import { assembleArticles } from './articles/assemble-articles.js'
import { layoutBlocks } from './layout/layout-blocks.js'
import type { Page } from './page.js'
import { repairBlocks } from './repair/repair-blocks.js'
import { assignRoles } from './roles/assign-roles.js'
import { toPage } from './to-page.js'

/** What of a page stands before anything is read in its text. */
export type ArticlesOfPage = Pick<Page, 'parserVersion' | 'articles' | 'captions' | 'leftOut'>

/**
 * Reads only the articles of a page, as `parsePage` does. A bundle of this entry is small: the weights and tables by
 * which organizations are found stay out of it.
 *
 * @param source the page's decoded text layer; any string is a page
 */
export function parseArticles(source: string): ArticlesOfPage {
  const text = assembleArticles(assignRoles(repairBlocks(layoutBlocks(source))), source)
  const { parserVersion, articles, captions, leftOut } = toPage(text, [], [], { metrics: [], tooLong: [] })
  return { parserVersion, articles, captions, leftOut }
}
