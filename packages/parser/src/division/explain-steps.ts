import type { Observed, ObservedPage } from '../observation/observe-blocks.js'
import { ACTS, type Label } from './acts.js'
import { LINKS, linkName } from './link-features.js'
import { Divider, searchDivision } from './search.js'
import { type Choice, FIRST, type Step, stepsOf } from './step.js'
import { AFTER_TEXT, AFTER_TWO, type DivisionWeights, END, LINK } from './weights-table.js'

/** Why a block became what it is. */
export interface Verdict {
  readonly label: Label
  /** `feature +weight`, what speaks most for the winner against the runner-up. */
  readonly evidence: readonly string[]
  readonly runnerUp: {
    readonly label: Label
    readonly sameArticle: boolean
    /** By how much it scores less. */
    readonly behindBy: number
    readonly evidence: readonly string[]
  } | null
}

const MOST_EVIDENCE = 6

/** For each block the winner and the runner-up of the best division, all that came before being the same. */
export function explainSteps(page: ObservedPage, weights: DivisionWeights): Verdict[] {
  const divider = new Divider(page, weights)
  let from: Step = FIRST
  return stepsOf(searchDivision(divider)).map((step): Verdict => {
    divider.look(step.at)
    const choices = divider.choices(from, ACTS)
    const isTaken = ({ act, draft }: Choice): boolean =>
      act === step.act && (act.move === 'none' || act.move === 'new' || draft?.id === step.article)
    const winner = choices.find(isTaken) as Choice
    const label = winner.act.label
    const others = choices.filter(
      (choice) => choice.act.label !== label || articleOf(choice) !== articleOf(winner),
    )
    const second = others.reduce<Choice | null>(
      (best, one) => (!best || one.score > best.score ? one : best),
      null,
    )
    const weigh = (choice: Choice): Map<string, number> =>
      contributions(page.blocks[step.at] as Observed, choice, divider, weights)
    const verdict = compare(winner, second, weigh)
    from = step
    return verdict
  })
}

function articleOf({ act, draft }: Choice): number {
  return act.move === 'none' ? -1 : act.move === 'new' ? -2 : (draft?.id ?? -1)
}

function compare(
  winner: Choice,
  second: Choice | null,
  weigh: (choice: Choice) => Map<string, number>,
): Verdict {
  const own = weigh(winner)
  const other = second ? weigh(second) : new Map<string, number>()
  return {
    label: winner.act.label,
    evidence: weightiest(own, other),
    runnerUp: second && {
      label: second.act.label,
      sameArticle: articleOf(second) === articleOf(winner),
      behindBy: round(winner.score - second.score),
      evidence: weightiest(other, own),
    },
  }
}

/** What each feature adds to a choice's score, by name. */
function contributions(
  { features }: Observed,
  choice: Choice,
  divider: Divider,
  weights: DivisionWeights,
): Map<string, number> {
  const { act } = choice
  const sums = new Map<string, number>([['b:network of blocks', divider.networkScore(act.id)]])
  for (const name of features) sums.set(name, weights.features.get(name)?.[act.id] ?? 0)
  for (const place of divider.scoredBy(choice)) {
    const name = nameOf(place)
    sums.set(name, (sums.get(name) ?? 0) + (weights.fixed[place] as number))
  }
  return sums
}

function nameOf(place: number): string {
  if (place < AFTER_TEXT) return 't:after the block before'
  if (place < AFTER_TWO) return 't:after the text before'
  if (place < LINK) return 't:after the two before'
  return place < END ? `k:${linkName((place - LINK) % LINKS)}` : 't:end'
}

function weightiest(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
  return [...own]
    .map(([name, weight]): [string, number] => [name, weight - (other.get(name) ?? 0)])
    .filter(([, by]) => by > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_EVIDENCE)
    .map(([name, by]) => `${name} +${round(by)}`)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
