import { assembleArticles } from './articles/assemble-articles.js'
import type { PageText } from './articles/page-text.js'
import { readingOrderWarning } from './articles/reading-order.js'
import { divideBlocks } from './division/divide-blocks.js'
import type { DividedBlock } from './division/divided-block.js'
import { layoutBlocks } from './layout/layout-blocks.js'
import type { PageLayout } from './layout/page-layout.js'
import { placeListedHeadlines } from './listed-headlines/place-listed-headlines.js'
import { type ObservedPage, observeBlocks } from './observation/observe-blocks.js'
import type { PageWarning } from './page.js'
import { repairBlocks } from './repair/repair-blocks.js'

/** A page as its articles, and the blocks that they came from. */
interface DividedPage {
  readonly observed: ObservedPage
  readonly blocks: readonly DividedBlock[]
  readonly text: PageText
  /** What may be wrong with the division. */
  readonly warnings: readonly PageWarning[]
}

/** Lays the page out and observes its blocks: all that comes before a decision. */
export function observePage(source: string, layout?: PageLayout): ObservedPage {
  return observeBlocks(placeListedHeadlines(repairBlocks(layoutBlocks(source, layout))))
}

/** From a source to its articles: the one way that parsing, explaining and training go. */
export function dividePage(source: string, layout?: PageLayout): DividedPage {
  const observed = observePage(source, layout)
  const blocks = divideBlocks(observed)
  const disorder = readingOrderWarning(blocks, observed)
  const text = assembleArticles(blocks, observed.terms)
  return { observed, blocks, text, warnings: disorder ? [disorder] : [] }
}
