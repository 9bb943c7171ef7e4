import { parsePage } from '@baobiao/parser'
import { emptyCounts, type PageCounts } from './counts.js'
import { FIGURES_OF_LABELLED_PAGES, figuresOf } from './figures.js'
import { fold } from './fold.js'
import { readLabelledPages } from './labelled-pages.js'
import { scoreArticles } from './score-articles.js'
import type { SetScores } from './set-scores.js'

/** A hand of which each page is copied in another manner: harder than pages that share a hand's few, and nearer to what users bring. */
const OF_MANNERS = /^p14 /

/** Scores the labelled pages that teach nothing. They are never noted: nobody is to read them. */
export function scoreLabelledPages(): SetScores {
  const groups = new Map<string, PageCounts>([
    ['all', emptyCounts()],
    ['manners', emptyCounts()],
  ])
  for (const { id, text, articles } of readLabelledPages('gold/labelled')) {
    const counts = groups.get(OF_MANNERS.test(id) ? 'manners' : 'all') as PageCounts
    scoreArticles(articles, parsePage(text).articles, fold(text), counts, () => {})
  }
  return {
    figures: FIGURES_OF_LABELLED_PAGES,
    groups: new Map([...groups].map(([name, counts]) => [name, figuresOf(counts)])),
  }
}
