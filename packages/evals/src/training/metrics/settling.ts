import { type Choices, readMetrics, type SettleWeights, settleFeatures } from '@baobiao/parser/metric-model'
import { type Exercise, gradeOwner } from './lessons.js'

/** A figure whose owner is settled: the values of each candidate, and whether it is right. */
export interface SettleLesson {
  readonly values: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

/** What a text teaches about settling owners, weighed by weights that have not learned from it. */
export function settleLessonsOf({ passages, organizations, golds }: Exercise, made: Choices): SettleLesson[] {
  const lessons: SettleLesson[] = []
  let at = -1
  const settle: Choices['settle'] = (figures) => {
    settleFeatures(figures).forEach((values, index) => {
      const gold = golds[++at]?.organization
      if (gold === undefined) return
      const candidates = figures[index]?.candidates ?? []
      lessons.push({ values, right: candidates.map((one) => gradeOwner(gold, one?.name ?? '') > 0) })
    })
    return made.settle(figures)
  }
  readMetrics(passages, organizations, null, { ...made, settle })
  return lessons.filter(({ right }) => right.includes(true) && right.includes(false))
}

const ROUNDS = 300
const RATE = 1
/** Pull towards what a figure by itself answers. */
const DECAY = 6e-4

/** Learns the weights of a log-linear choice over few values by steepest descent. */
export function learnSettling(lessons: readonly SettleLesson[]): SettleWeights {
  const size = lessons[0]?.values[0]?.length ?? 0
  // A candidate's own share is its second value, of an organization and of nobody.
  const alone = Array.from({ length: size }, (_, index) => Number(index % (size / 2) === 1))
  let weights = alone
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, index) => DECAY * ((alone[index] ?? 0) - weight))
    for (const { values, right } of lessons) {
      const odds = values.map((one) =>
        Math.exp(sum(one.map((value, index) => value * (weights[index] ?? 0)))),
      )
      const all = sum(odds)
      const good = sum(odds.filter((_, index) => right[index]))
      values.forEach((one, candidate) => {
        const share = odds[candidate] ?? 0
        const by = ((right[candidate] ? share / good : 0) - share / all) / lessons.length
        one.forEach((value, index) => {
          gradient[index] = (gradient[index] ?? 0) + by * value
        })
      })
    }
    weights = weights.map((weight, index) => weight + RATE * (gradient[index] ?? 0))
  }
  return weights.map((weight) => Math.round(weight * 100) / 100)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
