import { parsePage } from '@baobiao/parser'
import { addCounts, emptyCounts, type PageCounts } from './counts.js'
import {
  FIGURES_OF_NAMES,
  FIGURES_OF_PAGES,
  FIGURES_OF_TEXTS,
  type FigureName,
  figuresOf,
} from './figures.js'
import { type Case, goldNames, goldPages, goldTexts, isHeldOut } from './gold.js'
import { scoreForms } from './score-forms.js'
import { scoreLabelledPages } from './score-labelled-pages.js'
import { scorePage } from './score-page.js'
import type { CaseNote, SetName, SetScores } from './set-scores.js'

/** Parses every made text, gold page and gold text, and scores what came out: what nothing was fitted on first. */
export function scoreParser(note: CaseNote = () => {}): Map<SetName, SetScores> {
  return new Map<SetName, SetScores>([
    ['labelled pages, left out', scoreLabelledPages()],
    ['forms left out', scoreForms('leftOut')],
    ['forms fitted', scoreForms('fitting', {}, note)],
    ['pages', { figures: FIGURES_OF_PAGES, groups: scoreCases(goldPages(), note) }],
    ['texts', { figures: FIGURES_OF_TEXTS, groups: scoreTexts(goldTexts(), note) }],
    ['names', { figures: FIGURES_OF_NAMES, groups: scoreTexts(goldNames(), withoutMetrics(note)) }],
  ])
}

/** Where only organizations are annotated, every metric would seem invented. */
function withoutMetrics(note: CaseNote): CaseNote {
  return (id, kind, ...details) => {
    if (!kind.startsWith('METRIC')) note(id, kind, ...details)
  }
}

/** Held-out texts add to their file's figures and to their own, but never to the notes: nobody is to read them. */
function scoreTexts(cases: readonly Case[], note: CaseNote): ReturnType<typeof scoreCases> {
  const heldOut = scoreCases(cases.filter(isHeldOut), () => {}).get('all')
  return new Map([...(heldOut ? [['held-out', heldOut] as const] : []), ...scoreCases(cases, note)])
}

function scoreCases(cases: readonly Case[], note: CaseNote): Map<string, Record<FigureName, number>> {
  return new Map([...countCases(cases, note)].map(([group, counts]) => [group, figuresOf(counts)]))
}

/** What is right, invented and missed in the cases of each group, and of all. */
export function countCases(cases: readonly Case[], note: CaseNote): Map<string, PageCounts> {
  const sums = new Map<string, PageCounts>([['all', emptyCounts()]])
  for (const one of cases) {
    const counts = scorePage(one, parsePage(one.source), (kind, ...details) => {
      if (!isHeldOut(one)) note(one.id, kind, ...details)
    })
    if (!sums.has(one.group)) sums.set(one.group, emptyCounts())
    for (const group of ['all', one.group]) addCounts(sums.get(group) as PageCounts, counts)
  }
  return sums
}
