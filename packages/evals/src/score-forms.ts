import {
  FORMS,
  type Form,
  type MadeText,
  makeText,
  type Part,
  pressSample,
  TEXT_FAMILIES,
} from '@baobiao/page-maker'
import { type Page, parsePage } from '@baobiao/parser'
import { addCounts, emptyCounts, type PageCounts } from './counts.js'
import { FIGURES_OF_MADE_PAGES, figuresOf } from './figures.js'
import { fold } from './fold.js'
import { scoreArticles } from './score-articles.js'
import type { CaseNote, SetScores } from './set-scores.js'

interface FormsOptions {
  /** Texts of each family that is written as text; the typeset ones are a frozen sample. */
  readonly count?: number
  /** Seed of the first. */
  readonly from?: number
  /** Groups by family instead of by form. */
  readonly byFamily?: boolean
  /** Instead of those texts. */
  readonly texts?: readonly MadeText[]
}

/** A tenth of a page costs nothing to parse: enough for figures that do not wobble, few enough for every build. */
const COUNT = 16

/** Scores the articles of one part of the made texts, by form. Left-out texts are never noted: nobody is to read them. */
export function scoreForms(part: Part, options: FormsOptions = {}, note: CaseNote = () => {}): SetScores {
  const { count = COUNT, from = 0, byFamily = false } = options
  const texts = options.texts ?? textsOfForms(part, from, count)
  const sums = new Map<string, PageCounts>()
  for (const text of texts) {
    if (text.part !== part) continue
    const group = byFamily ? `${text.form} ${text.family}` : text.form
    const sum = sums.get(group) ?? emptyCounts()
    sums.set(group, sum)
    addCounts(sum, scoreText(text, part === 'fitting' ? note : () => {}))
  }
  const groups = [...sums].sort(([a], [b]) => formRank(a) - formRank(b))
  return {
    figures: FIGURES_OF_MADE_PAGES,
    groups: new Map(groups.map(([group, counts]) => [group, figuresOf(counts)])),
  }
}

/** The written texts of one part and its pages of the frozen sample. */
export function textsOfForms(part: Part, from = 0, count = COUNT): MadeText[] {
  const written = TEXT_FAMILIES.filter((family) => family.part === part).flatMap((family) =>
    Array.from({ length: count }, (_, seed) => makeText(family, from + seed)),
  )
  return [...written, ...pressSample().filter((text) => text.part === part)]
}

function formRank(group: string): number {
  return FORMS.indexOf(group.split(' ')[0] as Form)
}

/** Holds one text's parsed articles against its gold. */
function scoreText(text: MadeText, note: CaseNote = () => {}): PageCounts {
  const counts = emptyCounts()
  const golds = text.gold.articles.map((article) => ({ ...article, body: [] }))
  scoreArticles(golds, parse(text).articles, fold(text.text), counts, (kind, ...details) =>
    note(text.id, kind, ...details),
  )
  return counts
}

function parse({ text, layout }: MadeText): Page {
  return parsePage(text, layout ? { layout } : {})
}
