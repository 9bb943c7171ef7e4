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
import { scorePage } from './score-page.js'

/** Scores of one set of gold: of each file, of all, and of the part that nobody looks at. */
export interface SetScores {
  readonly figures: readonly FigureName[]
  readonly groups: ReadonlyMap<string, Readonly<Record<FigureName, number>>>
}

export type SetName = 'pages' | 'texts' | 'names'

/** Takes one note with the case that it is about. */
export type CaseNote = (id: string, kind: string, ...details: unknown[]) => void

/** Parses every gold page and text, and scores what came out. */
export function scoreParser(note: CaseNote = () => {}): Map<SetName, SetScores> {
  return new Map([
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
  const groups = scoreCases(cases, note)
  const heldOut = scoreCases(cases.filter(isHeldOut), () => {}).get('all')
  if (heldOut) groups.set('held-out', heldOut)
  return groups
}

export function scoreCases(cases: readonly Case[], note: CaseNote): Map<string, Record<FigureName, number>> {
  const sums = new Map<string, PageCounts>([['all', emptyCounts()]])
  for (const one of cases) {
    const counts = scorePage(one, parsePage(one.source), (kind, ...details) => {
      if (!isHeldOut(one)) note(one.id, kind, ...details)
    })
    if (!sums.has(one.group)) sums.set(one.group, emptyCounts())
    for (const group of ['all', one.group]) addCounts(sums.get(group) as PageCounts, counts)
  }
  return new Map([...sums].map(([group, counts]) => [group, figuresOf(counts)]))
}
