import { type OrganizationType, parsePage } from '@baobiao/parser'
import {
  byRules,
  type Choices,
  type Choose,
  fold,
  foldString,
  type Passage,
  type RecognizedOrganization,
  readMetrics,
  settleAlone,
  sharesByRules,
  slotsOf,
} from '@baobiao/parser/metric-model'
import { bare } from '../../fold.js'
import type { MarkedFigure, MarkedText } from '../../marked-figures.js'
import { sameIndicator } from '../../score-metrics.js'

/** One choice: what is true of each candidate, and how right each is. */
export interface Lesson {
  /** Id of the text. */
  readonly id: string
  readonly group: string
  readonly candidates: readonly Int32Array[]
  /** 2: exactly what annotators say; 1: as good as that to the scorer; 0: wrong. */
  readonly grades: readonly number[]
}

export interface Lessons {
  readonly indicators: readonly Lesson[]
  readonly owners: readonly Lesson[]
}

/** A text as the reader gets it, and for each figure in its order the annotators' answer; undefined where there is none. */
export interface Exercise {
  readonly id: string
  readonly group: string
  readonly passages: readonly Passage[]
  readonly organizations: readonly RecognizedOrganization[]
  readonly golds: readonly (MarkedFigure | undefined)[]
}

export function exerciseOf(text: MarkedText): Exercise {
  const passages = passagesOf(text.source)
  const organizations = organizationsIn(passages, text)
  return {
    id: text.id,
    group: text.group,
    passages,
    organizations,
    golds: goldsOf(text, passages, organizations),
  }
}

/**
 * What a text teaches: each choice that the reader makes in it, with the annotators' answer.
 *
 * @param made how the reader chooses: what it chose for one figure is told of the next
 */
export function lessonsOf(exercise: Exercise, made: Choices): Lessons {
  const { passages, organizations, golds } = exercise
  const indicators: Lesson[] = []
  const owners: Lesson[] = []
  let [indicator, owner] = [-1, -1]
  const choices: Choices = {
    indicator: teach(
      exercise,
      indicators,
      () => golds[++indicator]?.indicator,
      gradeIndicator,
      made.indicator,
    ),
    owner: teach(exercise, owners, () => golds[++owner]?.organization, gradeOwner, made.owner),
    settle: made.settle,
  }
  readMetrics(passages, organizations, null, choices)
  return { indicators, owners }
}

type Grade = (gold: string | null, label: string) => number

export const gradeIndicator: Grade = (gold, label) =>
  bare(gold) === bare(label) ? 2 : gold !== null && label !== '' && sameIndicator(gold, label) ? 1 : 0
export const gradeOwner: Grade = (gold, label) => (bare(gold) === bare(label) ? 2 : 0)

/** Notes each choice whose answer is known; the reader goes on with what was made of it. */
function teach<Answer>(
  { id, group }: Exercise,
  lessons: Lesson[],
  nextGold: () => string | null | undefined,
  grade: Grade,
  made: (...asked: Parameters<Choose>) => Answer,
): (...asked: Parameters<Choose>) => Answer {
  return (count, describe, labelOf, ruled) => {
    const gold = nextGold()
    const answer = made(count, describe, labelOf, ruled)
    if (gold === undefined) return answer
    const indices = Array.from({ length: count }, (_, index) => index)
    const labels = indices.map(labelOf)
    const grades = labels.map((label) => grade(gold, label))
    const candidates = indices.map((index) => slotsOf((description) => describe(index, description)))
    lessons.push({ id, group, candidates, grades })
    return answer
  }
}

/** The text in passages as the parser divides it. */
function passagesOf(source: string): Passage[] {
  const page = parsePage(source)
  const passages: Passage[] = []
  page.articles.forEach((article, index) => {
    const add = (kind: Passage['kind'], text: string | null): void => {
      if (text) passages.push({ kind, article: index, text: fold(text) })
    }
    add('kicker', article.kicker)
    add('title', article.title)
    add('subtitle', article.subtitle)
    for (const { kind, text } of article.paragraphs) add(kind, text)
    for (const { text } of article.captions) add('caption', text)
  })
  for (const { text } of page.captions) passages.push({ kind: 'caption', article: null, text: fold(text) })
  for (const { text, reason } of page.leftOut)
    if (reason === 'noArticle') passages.push({ kind: 'other', article: null, text: fold(text) })
  return passages
}

/** Every occurrence of the annotated surfaces; where one holds another, the longer one is what is named. */
function organizationsIn(
  passages: readonly Passage[],
  { organizations }: MarkedText,
): RecognizedOrganization[] {
  const surfaces = organizations
    .flatMap(({ surfaces }, index) => surfaces.map((surface) => ({ surface: foldString(surface), index })))
    .sort((a, b) => b.surface.length - a.surface.length)
  const mentions = organizations.map((): RecognizedOrganization['mentions'][number][] => [])
  passages.forEach(({ text: { text } }, passage) => {
    const taken = new Uint8Array(text.length)
    for (const { surface, index } of surfaces) {
      if (surface.length < 2) continue
      for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
        const end = start + surface.length
        if (taken.subarray(start, end).includes(1)) continue
        taken.fill(1, start, end)
        mentions[index]?.push({ passage, start, end, rule: 'annotated', confidence: 1 })
      }
    }
  })
  return organizations.map(({ name, type }, index) => ({
    name,
    type: type as OrganizationType,
    mentions: mentions[index] ?? [],
  }))
}

export const RULES: Choices = { indicator: byRules, owner: sharesByRules, settle: settleAlone }

/** For each figure that the parser reads, in its order, the annotated one at the same place; undefined where there is none. */
function goldsOf(
  { figures }: MarkedText,
  passages: readonly Passage[],
  organizations: readonly RecognizedOrganization[],
): (MarkedFigure | undefined)[] {
  const left = new Set(figures)
  return readMetrics(passages, organizations, null, RULES).metrics.map(({ passage, figure }) => {
    const text = passages[passage]?.text.text ?? ''
    const printed = text.slice(figure.start, figure.end)
    let [best, most]: [MarkedFigure | undefined, number] = [undefined, -1]
    for (const one of left) {
      if (foldString(one.text) !== printed) continue
      const common =
        commonEnd(foldString(one.before), text.slice(0, figure.start)) +
        commonStart(foldString(one.after), text.slice(figure.end))
      if (common > most) [best, most] = [one, common]
    }
    if (best) left.delete(best)
    return best
  })
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++
  return length
}
