import { parsePage } from '@baobiao/parser'
import { emptyCounts } from './counts.js'
import { FIGURES_OF_LABELLED_PAGES, figuresOf } from './figures.js'
import { fold } from './fold.js'
import { readLabelledPages } from './labelled-pages.js'
import { scoreArticles } from './score-articles.js'
import type { SetScores } from './set-scores.js'

/** Scores the labelled pages that teach nothing. They are never noted: nobody is to read them. */
export function scoreLabelledPages(): SetScores {
  const counts = emptyCounts()
  for (const { text, articles } of readLabelledPages('gold/labelled'))
    scoreArticles(articles, parsePage(text).articles, fold(text), counts, () => {})
  return { figures: FIGURES_OF_LABELLED_PAGES, groups: new Map([['all', figuresOf(counts)]]) }
}
