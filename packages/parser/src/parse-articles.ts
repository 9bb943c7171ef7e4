import { dividePage } from './divide-page.js'
import type { PageLayout } from './layout/page-layout.js'
import type { Page } from './page.js'
import { toPage } from './to-page.js'

/** What of a page stands before anything is read in its text. */
export type ArticlesOfPage = Pick<Page, 'parserVersion' | 'articles' | 'captions' | 'leftOut'>

/**
 * Reads only the articles of a page, as `parsePage` does. A bundle of this entry is small: the weights and tables by
 * which organizations are found stay out of it.
 *
 * @param source the page's decoded text layer; any string is a page
 * @param layout where and how its lines are printed, as a PDF tells
 */
export function parseArticles(source: string, layout?: PageLayout): ArticlesOfPage {
  const { text } = dividePage(source, layout)
  const { parserVersion, articles, captions, leftOut } = toPage(text, [], [], { metrics: [], tooLong: [] })
  return { parserVersion, articles, captions, leftOut }
}
