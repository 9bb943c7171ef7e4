import { DAMAGES, type Damage, type MadePage, makePage } from '@baobiao/page-maker'
import { parsePage } from '@baobiao/parser'
import { addCounts, emptyCounts, type PageCounts } from './counts.js'
import { FIGURES_OF_MADE_PAGES, type FigureName, figuresOf } from './figures.js'
import { fold } from './fold.js'
import { scoreArticles } from './score-articles.js'
import type { CaseNote, SetScores } from './set-scores.js'

/** Pages without damage, pages with one damage alone, and pages with several at once, chosen by their seeds. */
export type MadeGroup = 'undamaged' | Damage | 'combined'

interface MadePagesOptions {
  /** Seed of the first page. */
  readonly from?: number
  /** Pages of each group; ten times as many of `combined`. */
  readonly count?: number
  readonly groups?: readonly MadeGroup[]
}

const COMBINED_SHARE = 10
export const MADE_GROUPS = ['undamaged', ...(Object.keys(DAMAGES) as Damage[]), 'combined'] as const

/** Parses made pages and scores their articles, by kind of damage. */
export function scoreMadePages(options: MadePagesOptions = {}, note: CaseNote = () => {}): SetScores {
  const { from = 0, count = 20, groups = MADE_GROUPS } = options
  const scores = new Map<MadeGroup, Record<FigureName, number>>()
  for (const group of groups) {
    const sum = emptyCounts()
    for (let seed = from; seed < from + count * (group === 'combined' ? COMBINED_SHARE : 1); seed++) {
      addCounts(
        sum,
        scoreMadePage(madePage(group, seed), (kind, ...details) =>
          note(`${group} ${seed}`, kind, ...details),
        ),
      )
    }
    scores.set(group, figuresOf(sum))
  }
  return { figures: FIGURES_OF_MADE_PAGES, groups: scores }
}

/** The page that a group has for a seed. */
export function madePage(group: MadeGroup, seed: number): MadePage {
  if (group === 'combined') return makePage(seed)
  return makePage(seed, { damages: group === 'undamaged' ? [] : [group] })
}

function scoreMadePage(
  { text, gold }: MadePage,
  note: (kind: string, ...details: unknown[]) => void,
): PageCounts {
  const counts = emptyCounts()
  const golds = gold.articles.map((article) => ({ ...article, body: [] }))
  scoreArticles(golds, parsePage(text).articles, fold(text), counts, note)
  return counts
}
