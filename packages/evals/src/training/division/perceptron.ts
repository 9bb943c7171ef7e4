import {
  ACTS,
  type BlockNetwork,
  type Choice,
  Divider,
  type DivisionWeights,
  FIRST,
  FIXED,
  SEARCH,
  type Step,
} from '@baobiao/parser/division-model'
import { randomNumbers } from '../swap-names.js'
import { type DivisionExample, type Target, taughtAct } from './examples.js'

/** While learning, more acts are tried than the parser does. */
const ACTS_TRIED = 9

interface TrainOptions {
  readonly epochs: number
  /** How many orders of the pages are learned from, one after the other. */
  readonly orders: number
  /**
   * What the network of blocks is to say of an example beside the weights: one that has not seen it. Every other order learns
   * alone: weights that only mend what the network says miss what it has never seen, those that know of none overrule it.
   */
  readonly networkOf?: ((id: string) => BlockNetwork) | undefined
  /** Names of features that are not to be learned: for ablation. */
  readonly without?: (feature: string) => boolean
  /** Takes how often a round corrected the search. */
  readonly progress?: (epoch: number, corrected: number, blocks: number) => void
}

/**
 * Learns weights by the averaged structured perceptron (Collins 2002) over the parser's own beam search: wherever the
 * taught division falls out of the beam the weights move, and the search goes on from the taught division alone
 * (learning as search optimization: Daumé and Marcu 2005).
 */
export function trainDivision(examples: readonly DivisionExample[], options: TrainOptions): DivisionWeights {
  const known = commonFeatures(examples)
  const trained = Array.from({ length: options.orders }, (_, at) => {
    const networkOf = at % 2 === 0 ? options.networkOf : undefined
    return trainOnce(examples, known, at + 1, { ...options, networkOf })
  })
  return averageOf(trained)
}

/** The mean of weights: what one order of the pages, or one training, taught by chance evens out. */
export function averageOf(trained: readonly DivisionWeights[]): DivisionWeights {
  const features = new Map<string, Float64Array>()
  const fixed = new Float64Array(FIXED)
  for (const weights of trained) {
    for (const [name, row] of weights.features) addTo(rowOf(features, name), row, 1 / trained.length)
    addTo(fixed, weights.fixed, 1 / trained.length)
  }
  return { features, fixed }
}

function addTo(sum: Float64Array, values: Float64Array, share: number): void {
  for (let at = 0; at < values.length; at++) sum[at] = (sum[at] as number) + (values[at] as number) * share
}

function trainOnce(
  examples: readonly DivisionExample[],
  known: ReadonlySet<string>,
  seed: number,
  options: TrainOptions,
): DivisionWeights {
  const random = randomNumbers(seed)
  const without = (name: string): boolean => !known.has(name) || (options.without?.(name) ?? false)
  const learner = new Learner(without, options.networkOf)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = examples.map((example) => ({ example, place: random() })).sort((a, b) => a.place - b.place)
    let [wrong, blocks] = [0, 0]
    for (const { example } of order) {
      wrong += learner.learn(hideFeatures(example, random))
      blocks += example.targets.length
    }
    options.progress?.(epoch, wrong, blocks)
  }
  return learner.average()
}

/** The share of a block's features that a round hides, so that no weight comes to rely on one alone. */
const HIDDEN = 0.15

function hideFeatures({ page, ...example }: DivisionExample, random: () => number): DivisionExample {
  const blocks = page.blocks.map((observed) => ({
    ...observed,
    features: observed.features.filter(() => random() >= HIDDEN),
  }))
  return { ...example, page: { ...page, blocks } }
}

/** What fewer different texts have says nothing of others: articles come again on many made pages. */
const FEWEST_TEXTS = 8

function commonFeatures(examples: readonly DivisionExample[]): Set<string> {
  const texts = new Map<string, Set<string>>()
  for (const { page } of new Set(examples)) {
    for (const { features, block } of page.blocks) {
      for (const name of features) {
        const own = texts.get(name)
        if (!own) texts.set(name, new Set([block.text.text]))
        else if (own.size < FEWEST_TEXTS) own.add(block.text.text)
      }
    }
  }
  return new Set([...texts].filter(([, own]) => own.size >= FEWEST_TEXTS).map(([name]) => name))
}

class Learner {
  private readonly weights: DivisionWeights
  private readonly sums = new Map<string, Float64Array>()
  private readonly fixedSum = new Float64Array(FIXED)
  private step = 1

  constructor(
    private readonly without: (feature: string) => boolean,
    private readonly networkOf: TrainOptions['networkOf'],
  ) {
    this.weights = { features: new Map(), fixed: new Float64Array(FIXED) }
  }

  /** Learns from one page; returns how often it was corrected. */
  learn({ id, page, targets }: DivisionExample): number {
    const network = this.networkOf?.(id)
    const divider = new Divider(page, network ? { ...this.weights, network } : this.weights, {
      ...SEARCH,
      acts: ACTS_TRIED,
      record: true,
    })
    const ids = new Map<number, number>()
    let gold: Step = FIRST
    let beam: Step[] = [FIRST]
    let corrected = 0
    for (let at = 0; at < targets.length; at++) {
      divider.look(at)
      const next = divider.advance(beam)
      const taught = divider.take(this.goldChoice(divider, gold, targets[at] as Target, ids))
      const kept = next.find(
        (step) => step.before === gold && step.act === taught.act && step.article === taught.article,
      )
      gold = kept ?? taught
      beam = next
      if (kept) continue
      this.update(page, gold, next[0] as Step)
      beam = [gold]
      corrected++
    }
    const best = this.bestEnd(divider, beam)
    if (best !== gold) {
      this.update(page, gold, best, divider.end(gold).scored, divider.end(best).scored)
      corrected++
    }
    this.step++
    return corrected
  }

  private bestEnd(divider: Divider, beam: readonly Step[]): Step {
    return beam.reduce((best, step) => (divider.end(step).score > divider.end(best).score ? step : best))
  }

  private goldChoice(
    divider: Divider,
    from: Step,
    target: DivisionExample['targets'][number],
    ids: Map<number, number>,
  ): Choice {
    const { act, draft } = taughtAct(target, from, ids)
    return divider.choiceOf(from, act, draft)
  }

  /** Moves the weights towards the taught division and away from the other, up to where they part. */
  private update(
    page: DivisionExample['page'],
    gold: Step,
    best: Step,
    goldEnds: readonly number[] = [],
    bestEnds: readonly number[] = [],
  ): void {
    let [right, wrong]: [Step | null, Step | null] = [gold, best]
    for (const place of goldEnds) this.moveFixed(place, 1)
    for (const place of bestEnds) this.moveFixed(place, -1)
    while (right?.act && wrong?.act && right !== wrong) {
      for (const place of right.scored) this.moveFixed(place, 1)
      for (const place of wrong.scored) this.moveFixed(place, -1)
      if (right.act !== wrong.act)
        this.moveBlock(page.blocks[right.at]?.features ?? [], right.act.id, wrong.act.id)
      right = right.before
      wrong = wrong.before
    }
  }

  private moveBlock(features: readonly string[], right: number, wrong: number): void {
    for (const name of features) {
      if (this.without(name)) continue
      this.moveFeature(name, right, 1)
      this.moveFeature(name, wrong, -1)
    }
  }

  private moveFeature(name: string, act: number, by: 1 | -1): void {
    const row = rowOf(this.weights.features as Map<string, Float64Array>, name)
    const sum = rowOf(this.sums, name)
    row[act] = (row[act] as number) + by
    sum[act] = (sum[act] as number) + by * this.step
  }

  private moveFixed(place: number, by: 1 | -1): void {
    const { fixed } = this.weights
    fixed[place] = (fixed[place] as number) + by
    this.fixedSum[place] = (this.fixedSum[place] as number) + by * this.step
  }

  average(): DivisionWeights {
    const features = new Map(
      [...this.weights.features].map(([name, row]) => {
        const sum = this.sums.get(name) as Float64Array
        return [name, row.map((weight, act) => weight - (sum[act] as number) / this.step)]
      }),
    )
    return {
      features,
      fixed: this.weights.fixed.map((weight, place) => weight - (this.fixedSum[place] as number) / this.step),
    }
  }
}

function rowOf(table: Map<string, Float64Array>, name: string): Float64Array {
  let row = table.get(name)
  if (!row) {
    row = new Float64Array(ACTS.length)
    table.set(name, row)
  }
  return row
}
