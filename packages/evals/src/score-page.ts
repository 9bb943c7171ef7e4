import type { Page } from '@baobiao/parser'
import { emptyCounts, type Note, type PageCounts } from './counts.js'
import { fold } from './fold.js'
import type { Case } from './gold.js'
import { scoreArticles } from './score-articles.js'
import { scoreMetrics } from './score-metrics.js'
import { scoreOrganizations } from './score-organizations.js'

/**
 * Holds a parsed page against its gold.
 *
 * @param note takes what was missed, invented or wrong, in words
 */
export function scorePage({ gold, source }: Case, page: Page, note: Note = () => {}): PageCounts {
  const counts = emptyCounts()
  const folded = fold(source)
  // Texts without annotated articles say nothing about those that the parser finds in them.
  if (gold.articles.length > 0) scoreArticles(gold.articles, page.articles, folded, counts, note)
  scoreOrganizations(gold.organizations, page.organizations, counts, note)
  scoreMetrics(gold.metrics, page.metrics, folded, counts, note)
  return counts
}
