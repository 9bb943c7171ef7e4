import { type Choices, readMetrics } from '@baobiao/parser/metric-model'
import { type Exercise, gradeIndicator, gradeOwner } from './lessons.js'

interface Tally {
  good: number
  all: number
}

/** How many indicators and owners are right, by group of texts; `all` and one line more for whole sets. */
export type ChoiceScores = Map<string, { readonly indicator: Tally; readonly owner: Tally }>

/** Reads each text with the choices that are given for it. */
export function scoreChoices(
  exercises: readonly Exercise[],
  choicesFor: (exercise: Exercise) => Choices,
): ChoiceScores {
  const scores: ChoiceScores = new Map()
  for (const exercise of exercises) {
    const { metrics } = readMetrics(exercise.passages, exercise.organizations, null, choicesFor(exercise))
    metrics.forEach(({ figure, organization }, index) => {
      const gold = exercise.golds[index]
      for (const group of gold ? ['all', exercise.group] : []) {
        const score = scores.get(group) ?? { indicator: { good: 0, all: 0 }, owner: { good: 0, all: 0 } }
        scores.set(group, score)
        add(score.indicator, gold?.indicator, (answer) => gradeIndicator(answer, figure.indicator ?? '') > 0)
        add(score.owner, gold?.organization, (answer) => gradeOwner(answer, organization ?? '') > 0)
      }
    })
  }
  return scores
}

function add(
  tally: Tally,
  answer: string | null | undefined,
  isRight: (answer: string | null) => boolean,
): void {
  if (answer === undefined) return
  tally.all++
  if (isRight(answer)) tally.good++
}
