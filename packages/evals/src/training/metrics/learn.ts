import { SLOTS } from '@baobiao/parser/metric-model'
import type { Lesson } from './lessons.js'
import { keepsToGuidelines } from './taught.js'

/** How weights are learned. Tuned by cross-validation: npm --prefix packages/evals run train:metrics -- --validate. */
const TUNING = {
  epochs: 3,
  /** This many orders of the lessons are learned from the start, and their weights averaged: one order's are a matter of luck. */
  orders: 4,
  rate: 0.1,
  /** Pull towards zero. */
  decay: 3e-5,
  /** Weights are averaged once in this many lessons. */
  averagedEvery: 100,
  /** Smaller weights decide nothing. */
  smallest: 0.05,
} as const

interface Manner {
  /** A feature counts where a right candidate has it in at least this many choices: rare ones say something of indicators, nothing of owners. */
  readonly least: number
  /** How much more lessons of hands that keep to the guidelines count. */
  readonly weight: number
}

/** How each choice is learned; cross-validated as above. */
export const MANNERS = {
  indicator: { least: 10, weight: 2 },
  owner: { least: 16, weight: 1 },
} as const satisfies Record<string, Manner>

/**
 * Learns the weights of a log-linear choice (multinomial logistic regression over the candidates of each lesson, every right
 * candidate being as good as another) by AdaGrad (Duchi, Hazan, Singer 2011). The same lessons give the same weights.
 */
export function learn(lessons: readonly Lesson[], { least, weight }: Manner): Float32Array {
  const taught = lessons.filter(({ grades }) => grades.some((grade) => grade > 0) && grades.includes(0))
  const known = frequentSlots(taught, least)
  const prepared = taught.map(({ candidates, grades, group }) => {
    const counted = candidates.map((slots) => slots.filter((slot) => known[slot] === 1))
    return { candidates: counted, grades, weight: keepsToGuidelines(group) ? weight : 1 }
  })
  const average = new Float64Array(SLOTS)
  for (let order = 1; order <= TUNING.orders; order++) learnInOrder(prepared, order, average)
  return Float32Array.from(average, (sum) => {
    const learned = sum / TUNING.orders
    return Math.abs(learned) < TUNING.smallest ? 0 : learned
  })
}

/** Adds to `average` the weights that the lessons teach in one order, averaged over their course. */
function learnInOrder(prepared: readonly Prepared[], seed: number, average: Float64Array): void {
  const { epochs, rate, decay, averagedEvery } = TUNING
  const weights = new Float32Array(SLOTS)
  const squares = new Float32Array(SLOTS).fill(1e-3)
  const total = new Float64Array(SLOTS)
  const gradient: Gradient = { values: new Float64Array(SLOTS), slots: new Set() }
  let [step, taken] = [0, 0]
  const random = randomNumbers(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = prepared.map((lesson) => ({ lesson, place: random() })).sort((a, b) => a.place - b.place)
    for (const { lesson } of order) {
      addGradient(lesson, weights, gradient)
      for (const slot of gradient.slots) {
        const by =
          (gradient.values[slot] as number) - decay * prepared.length * 0.1 * (weights[slot] as number)
        squares[slot] = (squares[slot] as number) + by * by
        weights[slot] = (weights[slot] as number) + (rate * by) / Math.sqrt(squares[slot] as number)
        gradient.values[slot] = 0
      }
      gradient.slots.clear()
      if (++step % averagedEvery !== 0) continue
      taken++
      for (let slot = 0; slot < SLOTS; slot++)
        total[slot] = (total[slot] as number) + (weights[slot] as number)
    }
  }
  for (let slot = 0; slot < SLOTS; slot++)
    average[slot] = (average[slot] as number) + (total[slot] as number) / taken
}

interface Prepared extends Pick<Lesson, 'candidates' | 'grades'> {
  readonly weight: number
}

/** Of each feature: how often right candidates have it, less how often the weights expect it; `slots` are those that are not zero. */
interface Gradient {
  readonly values: Float64Array
  readonly slots: Set<number>
}

function addGradient(
  { candidates, grades, weight }: Prepared,
  weights: Float32Array,
  gradient: Gradient,
): void {
  const odds = oddsOf(candidates, weights)
  const all = sum(odds)
  const right = sum(odds.filter((_, index) => (grades[index] ?? 0) > 0))
  candidates.forEach((slots, index) => {
    const share = odds[index] as number
    const by = weight * (((grades[index] ?? 0) > 0 ? share / right : 0) - share / all)
    if (Math.abs(by) <= 1e-4) return
    for (const slot of slots) {
      gradient.values[slot] = (gradient.values[slot] as number) + by
      gradient.slots.add(slot)
    }
  })
}

function oddsOf(candidates: readonly Int32Array[], weights: Float32Array): number[] {
  const scores = candidates.map((slots) => {
    let score = 0
    for (const slot of slots) score += weights[slot] as number
    return score
  })
  const most = Math.max(...scores)
  return scores.map((score) => Math.exp(score - most))
}

/** Marks the features that right candidates of enough lessons have. */
function frequentSlots(lessons: readonly Lesson[], least: number): Uint8Array {
  const counts = new Uint32Array(SLOTS)
  for (const { candidates, grades } of lessons) {
    const seen = new Set<number>()
    candidates.forEach((slots, index) => {
      if ((grades[index] ?? 0) > 0) for (const slot of slots) seen.add(slot)
    })
    for (const slot of seen) counts[slot] = (counts[slot] as number) + 1
  }
  return Uint8Array.from(counts, (count) => Number(count >= least))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

/** Numbers from 0 to 1, the same ones for the same seed (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
