import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  encodeHeadlineWeights,
  type HeadlineGroup,
  type HeadlineWeights,
  headlineFeatures,
  headlineGroups,
  type Parts,
  partsOf,
  scoreOf,
} from '@baobiao/parser/division-model'
import { randomNumbers } from '../swap-names.js'
import type { DivisionExample } from './examples.js'
import { OF_A_HAND } from './taught-pages.js'

const FILE = fileURLToPath(new URL('../../../../parser/src/division/headlines/weights.ts', import.meta.url))
const EPOCHS = 15
const RATE = 0.07
const DECAY = 0.01
/** The share of features that a round hides. */
const HIDDEN = 0.1
/** What fewer headlines have is not learned. */
const FEWEST = 4
/** The same headline teaches so often, in as many forms. */
const MOST_COPIES = 3
const KICKERS_TITLES_SUBTITLES = /^k*t+s*b*$/

interface TaughtHeadline {
  /** The file of its page. */
  readonly hand: string
  readonly group: HeadlineGroup
  readonly parts: Parts
}

/** Every headline of two lines or more that the pages teach, in the order in which headlines are printed. */
export function taughtHeadlines(examples: Iterable<DivisionExample>): TaughtHeadline[] {
  const copies = new Map<string, number>()
  return [...new Set(examples)].flatMap(({ id, page, targets }) =>
    headlineGroups(page, targets).flatMap((group): TaughtHeadline[] => {
      const parts = group.lines.map(({ at }) => letterOf(targets[at]?.label)).join('')
      const text = group.lines.map((line) => line.text).join('')
      const seen = copies.get(text) ?? 0
      copies.set(text, seen + 1)
      if (seen >= MOST_COPIES || !KICKERS_TITLES_SUBTITLES.test(parts)) return []
      return [{ hand: id.split(' ')[0] ?? id, group, parts }]
    }),
  )
}

function letterOf(label: string | undefined): string {
  return label === 'kicker' || label === 'title' || label === 'subtitle' ? label.charAt(0) : 'b'
}

/** Learns by logistic regression over all ways to divide each headline (AdaGrad: Duchi and others 2011). */
export function trainHeadlines(headlines: readonly TaughtHeadline[], seed = 1): HeadlineWeights {
  const random = randomNumbers(seed)
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  const examples = examplesOf(headlines)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = examples.map((example) => ({ example, place: random() })).sort((a, b) => a.place - b.place)
    for (const { example } of order) {
      const shown = example.ways.map((names) => names.filter(() => random() >= HIDDEN))
      for (const [name, slope] of slopesOf(shown, example.right, weights)) {
        const by = slope - DECAY * (weights.get(name) ?? 0)
        const square = (squares.get(name) ?? 1) + by * by
        squares.set(name, square)
        weights.set(name, (weights.get(name) ?? 0) + (RATE * by) / Math.sqrt(square))
      }
    }
  }
  return weights
}

interface Example {
  /** The features of each way to divide the headline. */
  readonly ways: readonly (readonly string[])[]
  readonly right: number
}

function examplesOf(headlines: readonly TaughtHeadline[]): Example[] {
  const counts = new Map<string, number>()
  const examples = headlines.map(({ group, parts }) => {
    const all = partsOf(group)
    const ways = all.map((one) => headlineFeatures(group, one))
    for (const name of new Set(ways.flat())) counts.set(name, (counts.get(name) ?? 0) + 1)
    return { ways, right: all.indexOf(parts) }
  })
  const isKnown = (name: string): boolean => (counts.get(name) ?? 0) >= FEWEST && !/[`\\$\t\n]/.test(name)
  return examples.map(({ ways, right }) => ({ right, ways: ways.map((names) => names.filter(isKnown)) }))
}

/** By how much each feature should weigh more: what the right way has, less what is expected. */
function slopesOf(
  ways: readonly (readonly string[])[],
  right: number,
  weights: HeadlineWeights,
): Map<string, number> {
  const scores = ways.map((names) => names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0))
  const highest = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - highest))
  const all = odds.reduce((sum, one) => sum + one, 0)
  const slopes = new Map<string, number>()
  ways.forEach((names, at) => {
    const slope = (at === right ? 1 : 0) - (odds[at] as number) / all
    for (const name of names) slopes.set(name, (slopes.get(name) ?? 0) + slope)
  })
  return slopes
}

/** For each hand, the share of its headlines that are divided right by what all others teach, and how many there are. */
export function validateHeadlines(
  headlines: readonly TaughtHeadline[],
): Map<string, { right: number; all: number }> {
  const hands = [...new Set(headlines.map(({ hand }) => hand))].filter((hand) => OF_A_HAND.test(hand))
  return new Map(
    hands.map((left) => {
      const weights = trainHeadlines(headlines.filter(({ hand }) => hand !== left))
      const own = headlines.filter(({ hand }) => hand === left)
      const right = own.filter(({ group, parts }) => bestOf(group, weights) === parts).length
      return [left, { right, all: own.length }]
    }),
  )
}

function bestOf(group: HeadlineGroup, weights: HeadlineWeights): Parts {
  const scored = partsOf(group).map((parts) => ({ parts, score: scoreOf(group, parts, weights) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).parts
}

export function writeHeadlineWeights(weights: HeadlineWeights): number {
  const text = encodeHeadlineWeights(weights)
  writeFileSync(
    FILE,
    `/** Learned by \`npm --prefix packages/evals run train:division -- --headlines\`; see docs/articles.md. */
export const HEADLINE_WEIGHTS = \`${text}\`
`,
  )
  return text.split('\n').length
}
