import { passagesOfSource, recognizeWith, type Weights } from '@baobiao/parser/organization-model'
import { addCounts, emptyCounts, type Note, type PageCounts } from '../counts.js'
import type { Case } from '../gold.js'
import { scoreOrganizations } from '../score-organizations.js'
import { examplesOf } from './examples.js'
import { train } from './perceptron.js'

/** Parts that the texts are divided into: each is scored with what the others teach. */
const PARTS = 4
export const EPOCHS = 4

/**
 * What to expect of unknown texts: recognizes each part with weights learned from the others and from `always`.
 * Counts are given for each file of texts.
 *
 * @param note takes what was missed, invented or wrong
 */
export function crossValidate(
  texts: readonly Case[],
  always: readonly Case[],
  note: Note,
): Map<string, PageCounts> {
  const sums = new Map(texts.map(({ group }) => [group, emptyCounts()]))
  for (let part = 0; part < PARTS; part++) {
    const [taught, asked] = [
      texts.filter((one) => partOf(one) !== part),
      texts.filter((one) => partOf(one) === part),
    ]
    const weights = train(examplesOf([...taught, ...always]), EPOCHS)
    for (const one of asked) addCounts(sums.get(one.group) as PageCounts, countsOf(one, weights, note))
  }
  return sums
}

/** Each whole page, recognized with what the texts and the other pages teach. */
export function leaveOnePageOut(pages: readonly Case[], texts: readonly Case[], note: Note): PageCounts {
  const sum = emptyCounts()
  for (const page of pages) {
    const weights = train(examplesOf([...texts, ...pages.filter((other) => other !== page)]), EPOCHS)
    addCounts(sum, countsOf(page, weights, note))
  }
  return sum
}

function countsOf({ id, source, gold }: Case, weights: Weights, note: Note): PageCounts {
  const counts = emptyCounts()
  const passages = passagesOfSource(source)
  const organizations = recognizeWith(weights, passages).map(({ mentions, ...organization }) => ({
    ...organization,
    mentions: mentions.map(({ passage, start, end, rule }) => ({
      surface: passages[passage]?.text.render(start, end) ?? '',
      article: null,
      rule,
      start: 0,
      end: 0,
    })),
  }))
  scoreOrganizations(gold.organizations, organizations, counts, (kind, ...details) =>
    note(kind, id, ...details),
  )
  return counts
}

/** A fixed part for each text, however many there are. */
function partOf({ id }: Case): number {
  let hash = 0
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return hash % PARTS
}
