import { ACTS, type Act } from './acts.js'
import type { Draft } from './draft.js'

/** A division of the page up to a block, as a chain back to its start. */
export interface Step {
  readonly score: number
  readonly before: Step | null
  /** Place of the block. */
  readonly at: number
  readonly act: Act | null
  /** Id of the article that the block went to; -1 for none. */
  readonly article: number
  /** Places in the vector of fixed weights that this step scored; empty unless they are recorded. */
  readonly scored: readonly number[]
  /** The articles that blocks may still join, the current one last. */
  readonly drafts: readonly Draft[]
  readonly articles: number
  /** Headlines before their texts, less those behind. */
  readonly sides: number
  /** Acts of the last blocks that were text or headlines. */
  readonly lastText: number
  readonly lastText2: number
}

/** A step that a division may take next. */
export interface Choice {
  readonly from: Step
  readonly act: Act
  readonly draft: Draft | undefined
  readonly score: number
}

/** What stands for the act before the first one. */
export const NO_ACT = ACTS.length
/** What a step scored where nothing is recorded. */
export const NOTHING: readonly number[] = []

export const FIRST: Step = {
  score: 0,
  before: null,
  at: -1,
  act: null,
  article: -1,
  scored: NOTHING,
  drafts: [],
  articles: 0,
  sides: 0,
  lastText: NO_ACT,
  lastText2: NO_ACT,
}

/** The steps of a division, in the order of the page. */
export function stepsOf(last: Step): Step[] {
  const steps: Step[] = []
  for (let step: Step | null = last; step?.act; step = step.before) steps.push(step)
  return steps.reverse()
}
