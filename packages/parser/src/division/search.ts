import type { Observed, ObservedPage } from '../observation/observe-blocks.js'
import { ACTS, type Act, type Label } from './acts.js'
import { isAllowed } from './allowed.js'
import { type Draft, grow, newDraft } from './draft.js'
import type { Glance } from './glance.js'
import { LINKS, likeness, linkFeatures, toldBy } from './link-features.js'
import { nearestOf } from './nearest.js'
import { type Choice, FIRST, NO_ACT, NOTHING, type Step } from './step.js'
import {
  AFTER,
  AFTER_TEXT,
  AFTER_TWO,
  type DivisionWeights,
  END,
  exact,
  GAPS,
  LINK,
} from './weights-table.js'

/** Text may go to one of this many articles. */
const MOST_DRAFTS = 12
/** Besides the current article, this many others are tried. */
const MOST_RIVALS = 4
/** These are possible wherever a division stands. */
const ONLY_LEFT_OUT = ACTS.filter(({ label }) => label === 'leftOut')
const OPENING_NOTHING = ACTS.filter(({ move }) => move !== 'new')
/** The acts that tell a label's two likelihoods: that it opens an article, and that it goes on in one. */
const TELLING_ACTS = ACTS.filter(({ move }) => move === 'new' || move === 'on')
const ALWAYS = ACTS.filter(({ name }) => name === 'leftOut none' || name === 'body new')

/**
 * How much the network's verdict counts against the search's own weights: chosen on two hands' pages that teach nothing. It
 * forbids nothing.
 */
const NETWORK_SHARE = 8
const LEAST_LOG_ODDS = -8

/** What the search may do. */
interface SearchOptions {
  /** How many divisions go on from block to block. */
  readonly beam: number
  /** How many acts are tried for each block. */
  readonly acts: number
  /** Whether each step keeps which weights it scored: for learning. */
  readonly record: boolean
}
export const SEARCH: SearchOptions = { beam: 8, acts: 6, record: false }

/** Scores and takes steps over one page. */
export class Divider {
  private readonly buffer = new Int32Array(64)
  private local: Float64Array = new Float64Array(0)
  private glance: Glance
  private readonly shares = new Map<Draft, number>()
  /** For blocks that are not compared. */
  private readonly noShares: Float64Array
  /** For each block and each act, what the network says. */
  private readonly logOdds: Float64Array | undefined
  /** Place of the first heading that has a part number; -1 for none. */
  private readonly firstPart: number

  constructor(
    readonly page: ObservedPage,
    private readonly weights: DivisionWeights,
    private readonly options: SearchOptions = SEARCH,
  ) {
    this.logOdds = weights.network?.logOdds(page)
    this.firstPart = page.blocks.findIndex(({ block }) => block.partNumber > 0)
    this.noShares = new Float64Array(page.blocks.length)
    this.glance = { page, at: -1, shares: this.noShares, told: new Map(), nearest: new Map() }
  }

  /** Looks at the next block: its scores by act, whatever division came before. */
  look(at: number): void {
    const observed = this.page.blocks[at] as Observed
    this.local = scoresOf(observed, this.weights)
    const compared = observed.kind !== 'f' && observed.kind !== 'l'
    const shares = compared ? this.page.terms.earlier(at) : this.noShares
    this.glance = { page: this.page, at, shares, told: new Map(), nearest: new Map() }
    for (const { id } of ACTS) this.local[id] = (this.local[id] as number) + this.networkScore(id)
    this.shares.clear()
  }

  /** What the network of blocks adds to an act's score of the block that is looked at. */
  networkScore(act: number): number {
    const odds = this.logOdds?.[this.glance.at * ACTS.length + act]
    return odds === undefined ? 0 : exact(NETWORK_SHARE * Math.max(LEAST_LOG_ODDS, odds))
  }

  /** What the network of blocks says of a label, wherever the block would go: a logarithm, 0 without a network. */
  labelOdds(at: number, label: Label): number {
    const { logOdds } = this
    if (!logOdds) return 0
    const acts = TELLING_ACTS.filter((act) => act.label === label)
    return Math.log(acts.reduce((sum, { id }) => sum + Math.exp(logOdds[at * ACTS.length + id] as number), 0))
  }

  /** The best steps from any of the divisions. */
  advance(beam: readonly Step[]): Step[] {
    const acts = this.likelyActs()
    const best: Choice[] = []
    const offer = (choice: Choice): void => keep(best, choice, this.options.beam)
    for (const step of beam) this.tryActs(step, acts, offer)
    return best.map((choice) => this.take(choice))
  }

  /** Every step from one division, with the given acts. */
  choices(from: Step, acts: readonly Act[]): Choice[] {
    const choices: Choice[] = []
    this.tryActs(from, acts, (choice) => choices.push(choice))
    return choices
  }

  private tryActs(from: Step, acts: readonly Act[], offer: (choice: Choice) => void): void {
    const { drafts } = from
    const shares = drafts.map((draft) => this.shareOf(draft))
    const current = drafts.at(-1)
    const tryOne = (draft: Draft | undefined, isCurrent: boolean): void => {
      let count = -1
      for (const act of acts) {
        if (!isAllowed(act, draft, isCurrent)) continue
        if (count < 0) count = this.link(from, draft, shares)
        offer({ from, act, draft, score: this.scoreOf(from, act, count) })
      }
    }
    tryOne(current, true)
    for (const rival of this.rivals(drafts, shares)) tryOne(rival, false)
  }

  /** One step from a division, whether it makes sense or not: what a teacher says. */
  choiceOf(from: Step, act: Act, draft: Draft | undefined): Choice {
    const count = this.link(
      from,
      draft,
      from.drafts.map((one) => this.shareOf(one)),
    )
    return { from, act, draft, score: this.scoreOf(from, act, count) }
  }

  private link({ drafts, sides }: Step, draft: Draft | undefined, shares: readonly number[]): number {
    return linkFeatures(draft, drafts, shares, sides, this.glance, this.buffer)
  }

  private scoreOf(from: Step, act: Act, count: number): number {
    const { fixed } = this.weights
    const base = LINK + act.id * LINKS
    let score = from.score + (this.local[act.id] as number)
    for (let i = 0; i < count; i++) score += fixed[base + (this.buffer[i] as number)] as number
    return (
      score +
      (fixed[this.after(from, act)] as number) +
      (fixed[afterText(from, act)] as number) +
      (fixed[afterTwo(from, act)] as number)
    )
  }

  private after({ act: last }: Step, act: Act): number {
    const { gap } = (this.page.blocks[this.glance.at] as Observed).block
    return AFTER + ((last?.id ?? NO_ACT) * ACTS.length + act.id) * GAPS + Math.min(GAPS - 1, gap)
  }

  /** The places of all fixed weights that a choice scores. */
  scoredBy({ from, act, draft }: Choice): number[] {
    const count = this.link(
      from,
      draft,
      from.drafts.map((one) => this.shareOf(one)),
    )
    const base = LINK + act.id * LINKS
    const links = [...this.buffer.subarray(0, count)].map((id) => base + id)
    return [...links, this.after(from, act), afterText(from, act), afterTwo(from, act)]
  }

  /** The division with one block more. */
  take(choice: Choice): Step {
    const { from, act, draft, score } = choice
    const { at } = this.glance
    const scored = this.options.record ? this.scoredBy(choice) : NOTHING
    const step = { before: from, at, act, scored }
    const text = act.label === 'leftOut' || act.label === 'caption' || act.label === 'credit'
    const last = text
      ? { lastText: from.lastText, lastText2: from.lastText2 }
      : { lastText: act.id, lastText2: from.lastText }
    if (act.move === 'none') {
      return {
        ...step,
        ...last,
        score,
        article: -1,
        drafts: from.drafts,
        articles: from.articles,
        sides: from.sides,
      }
    }
    const isNew = act.move === 'new'
    const base = isNew ? newDraft(from.articles) : (draft as Draft)
    const grown = grow(base, at, act, this.page.blocks[at] as Observed)
    const others = isNew ? from.drafts : from.drafts.filter((one) => one !== draft)
    const open = [...others, grown]
    const dropped = open.length > MOST_DRAFTS ? open.shift() : undefined
    const end = dropped ? endOf(dropped) : -1
    const turned =
      act.move === 'behind' ? -1 : act.label === 'body' && grown.bodies === 1 && grown.title >= 0 ? 1 : 0
    return {
      ...step,
      ...last,
      scored: end < 0 ? scored : [...scored, end],
      score: end < 0 ? score : score + (this.weights.fixed[end] as number),
      article: base.id,
      drafts: open,
      articles: from.articles + (isNew ? 1 : 0),
      sides: Math.max(-3, Math.min(3, from.sides + turned)),
    }
  }

  /** The score of a whole division, with what its open articles are left as. */
  end(step: Step): { score: number; scored: number[] } {
    const ends = step.drafts.map(endOf)
    return {
      score: step.score + ends.reduce((sum, end) => sum + (this.weights.fixed[end] as number), 0),
      scored: ends,
    }
  }

  /** Scores of the block's acts by itself. */
  localScores(): Float64Array {
    return this.local
  }

  /** The acts that the block's own features speak for most. */
  likelyActs(): Act[] {
    const { signs, block } = this.page.blocks[this.glance.at] as Observed
    if (block.text.length === 0 || signs.ids.includes('rule')) return ONLY_LEFT_OUT
    // A heading with a part number opens nothing, once another part of the feature has been read.
    const isFurtherPart = block.partNumber > 0 && this.glance.at > this.firstPart
    const possible = isFurtherPart ? OPENING_NOTHING : ACTS
    const ranked = [...possible].sort((a, b) => (this.local[b.id] as number) - (this.local[a.id] as number))
    const likely = ranked.slice(0, this.options.acts)
    return [...likely, ...ALWAYS.filter((act) => possible.includes(act) && !likely.includes(act))]
  }

  private shareOf(draft: Draft): number {
    let share = this.shares.get(draft)
    if (share === undefined) {
      share = likeness(draft, this.glance)
      this.shares.set(draft, share)
    }
    return share
  }

  /** The articles besides the current one that the block is most likely of. */
  private rivals(drafts: readonly Draft[], shares: readonly number[]): Draft[] {
    const others = drafts.slice(0, -1)
    if (others.length <= MOST_RIVALS) return others
    const worth = (draft: Draft, at: number): number =>
      (shares[at] as number) +
      (draft.bodies === 0 ? 0.1 + toldBy(draft, this.glance) : 0) +
      (this.mayGoOn(draft) ? 0.3 : 0) +
      0.3 / (1 + (nearestOf(draft, this.glance)?.gap ?? Number.POSITIVE_INFINITY))
    return others
      .map((draft, at) => ({ draft, worth: worth(draft, at) }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MOST_RIVALS)
      .map(({ draft }) => draft)
  }

  /** Whether the article's last sentence may go on with the block. */
  private mayGoOn({ lastBody }: Draft): boolean {
    const { blocks, joins } = this.page
    const [last, own] = [blocks[lastBody], blocks[this.glance.at]]
    if (!last?.unfinished || own?.beginning === 'paragraph') return false
    return joins(last.block.text.text, own?.block.text.text ?? '') > 1
  }
}

function endOf(draft: Draft): number {
  if (draft.bodies === 0) return END + 2
  if (draft.title >= 0) return END
  return draft.bodies === 1 && draft.section < 0 ? END + 3 : END + 1
}

function afterText({ lastText }: Step, act: Act): number {
  return AFTER_TEXT + lastText * ACTS.length + act.id
}

function afterTwo({ lastText, lastText2 }: Step, act: Act): number {
  return AFTER_TWO + (lastText2 * (ACTS.length + 1) + lastText) * ACTS.length + act.id
}

/** Keeps a choice among the `most` best, in falling order. */
function keep(best: Choice[], choice: Choice, most: number): void {
  const last = best[best.length - 1]
  if (best.length === most && last && last.score >= choice.score) return
  let at = best.length
  while (at > 0 && (best[at - 1] as Choice).score < choice.score) at--
  best.splice(at, 0, choice)
  if (best.length > most) best.pop()
}

/** For each act, what the block's features weigh for it. */
function scoresOf({ features }: Observed, { features: table }: DivisionWeights): Float64Array {
  const scores = new Float64Array(ACTS.length)
  for (const name of features) {
    const row = table.get(name)
    if (row)
      for (let act = 0; act < ACTS.length; act++) scores[act] = (scores[act] as number) + (row[act] as number)
  }
  return scores
}

/** The best division of a page: a beam over blocks in the order of the page. */
export function searchDivision(divider: Divider): Step {
  let beam: Step[] = [FIRST]
  for (let at = 0; at < divider.page.blocks.length; at++) {
    divider.look(at)
    beam = divider.advance(beam)
  }
  let best = beam[0] as Step
  let bestScore = Number.NEGATIVE_INFINITY
  for (const step of beam) {
    const { score } = divider.end(step)
    if (score > bestScore) [best, bestScore] = [step, score]
  }
  return best
}
