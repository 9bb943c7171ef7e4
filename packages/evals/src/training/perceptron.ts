import type { Span } from '@baobiao/parser'
import {
  FeatureList,
  findNames,
  LETTER_TEMPLATES,
  letterFeatures,
  NAME_TEMPLATES,
  nameFeatures,
  type Reading,
  readText,
  SLOTS,
  TAGS,
  tagsOf,
  type Weights,
} from '@baobiao/parser/organization-model'
import { type Example, randomNumbers, swapNames } from './examples.js'

/** While learning, no name is left out for what its letters score. */
const NO_PRUNING = Number.POSITIVE_INFINITY
/** Tuned by cross-validation on the texts that are not held out. */
export const PRUNE = 8

/**
 * Learns weights by the averaged structured perceptron (Collins 2002): read each example, and where the reading differs
 * from the gold, move the weights of the gold's features up and of the reading's down; the average over all steps is
 * what generalizes.
 */
export function train(examples: readonly Example[], epochs: number): Weights {
  const random = randomNumbers(1)
  const learner = new Learner()
  for (let epoch = 0; epoch < epochs; epoch++) {
    const lessons = [...examples, ...swapNames(examples, random)].map((example) => ({
      example,
      place: random(),
    }))
    for (const { example } of lessons.sort((a, b) => a.place - b.place)) learner.learn(example)
  }
  return learner.average()
}

class Learner {
  private readonly letters = new Float32Array(SLOTS * TAGS)
  private readonly lettersSum = new Float64Array(SLOTS * TAGS)
  private readonly names = new Float32Array(SLOTS)
  private readonly namesSum = new Float64Array(SLOTS)
  private step = 1

  learn({ text, names: gold }: Example): void {
    const reading = readText(text)
    const found = findNames(reading, { letters: this.letters, names: this.names, prune: NO_PRUNING })
    this.moveLetters(reading, tagsOf(text.length, gold), tagsOf(text.length, found))
    const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
    for (const name of gold) if (!found.some((one) => same(one, name))) this.moveName(reading, name, 1)
    for (const name of found) if (!gold.some((one) => same(one, name))) this.moveName(reading, name, -1)
    this.step++
  }

  average(): Weights {
    const averaged = (weights: Float32Array, sum: Float64Array): Float32Array =>
      weights.map((weight, index) => weight - (sum[index] as number) / this.step)
    return {
      letters: averaged(this.letters, this.lettersSum),
      names: averaged(this.names, this.namesSum),
      prune: PRUNE,
    }
  }

  private moveLetters(reading: Reading, gold: Uint8Array, found: Uint8Array): void {
    const list = new FeatureList(LETTER_TEMPLATES)
    for (let i = 0; i < gold.length; i++) {
      const [right, wrong] = [gold[i] as number, found[i] as number]
      if (right === wrong) continue
      letterFeatures(reading, i, list)
      for (const slot of list.slots) {
        this.move(this.letters, this.lettersSum, slot * TAGS + right, 1)
        this.move(this.letters, this.lettersSum, slot * TAGS + wrong, -1)
      }
    }
  }

  private moveName(reading: Reading, { start, end }: Span, by: 1 | -1): void {
    const list = new FeatureList(NAME_TEMPLATES)
    nameFeatures(reading, start, end, list)
    for (const slot of list.slots) this.move(this.names, this.namesSum, slot, by)
  }

  private move(weights: Float32Array, sum: Float64Array, index: number, by: 1 | -1): void {
    weights[index] = (weights[index] as number) + by
    sum[index] = (sum[index] as number) + by * this.step
  }
}
