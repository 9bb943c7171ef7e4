import type { Observed, ObservedPage } from '../observation/observe-blocks.js'
import { ACTS, type Act, type Label } from './acts.js'
import { isAllowed } from './allowed.js'
import { highest, keep } from './best.js'
import { type Draft, type Grown, grow, newDraft } from './draft.js'
import { DraftLinks } from './draft-links.js'
import { Glance } from './glance.js'
import { LINKS, linksAmong } from './link-features.js'
import { rivalsAmong } from './rivals.js'
import { type Choice, FIRST, NO_ACT, NOTHING, type Step } from './step.js'
import {
  AFTER,
  AFTER_TEXT,
  AFTER_TWO,
  type DivisionWeights,
  END,
  ENDS,
  exact,
  GAPS,
  LINK,
} from './weights-table.js'

/** Text may go to one of this many articles. */
const MOST_DRAFTS = 12
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

/** At most this many links depend on the other drafts as well. */
const MOST_LINKS = 16

/** Takes a choice as soon as it is known; made an object only where it is kept. */
type Offer = (from: Step, act: Act, draft: Draft | undefined, score: number) => void

/** Scores and takes steps over one page. */
export class Divider {
  /** For each act, what speaks for it in the block by itself. */
  private readonly local = new Float64Array(ACTS.length)
  private readonly glance: Glance
  private readonly links: DraftLinks
  /** The links that are written last. */
  private readonly among = new Int32Array(MOST_LINKS)
  /** For each act, what a division scores with it, wherever the block goes. */
  private readonly bases = new Float64Array(ACTS.length)
  /** For each block and each act, what the network says. */
  private readonly logOdds: Float64Array | undefined
  /** Place of the first heading that has a part number; -1 for none. */
  private readonly firstPart: number
  /** The articles that the block has opened. */
  private opened: Grown[] = []

  constructor(
    readonly page: ObservedPage,
    private readonly weights: DivisionWeights,
    private readonly options: SearchOptions = SEARCH,
  ) {
    this.logOdds = weights.network?.logOdds(page)
    this.firstPart = page.blocks.findIndex(({ block }) => block.partNumber > 0)
    this.glance = new Glance(page)
    this.links = new DraftLinks(this.glance, weights)
  }

  /** Looks at the next block: its scores by act, whatever division came before. */
  look(at: number): void {
    writeScores(this.page.blocks[at] as Observed, this.weights, this.local)
    this.glance.turnTo(at)
    this.links.forget()
    this.opened = []
    for (const { id } of ACTS) this.local[id] = (this.local[id] as number) + this.networkScore(id)
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
    this.glance.sharesFrom(firstMember(beam))
    const best: Choice[] = []
    const offer: Offer = (from, act, draft, score) => {
      const last = best.length === this.options.beam ? best[best.length - 1] : undefined
      if (!last || last.score < score) keep(best, { from, act, draft, score }, this.options.beam)
    }
    for (const step of beam) this.tryActs(step, acts, offer)
    return best.map((choice) => this.take(choice))
  }

  /** Every step from one division, with the given acts. */
  choices(from: Step, acts: readonly Act[]): Choice[] {
    const choices: Choice[] = []
    this.tryActs(from, acts, (step, act, draft, score) => choices.push({ from: step, act, draft, score }))
    return choices
  }

  private tryActs(from: Step, acts: readonly Act[], offer: Offer): void {
    const { drafts } = from
    for (const act of acts) this.bases[act.id] = this.baseOf(from, act)
    this.tryDraft(from, drafts[drafts.length - 1], true, acts, offer)
    for (const rival of rivalsAmong(drafts, this.glance)) this.tryDraft(from, rival, false, acts, offer)
  }

  private tryDraft(
    from: Step,
    draft: Draft | undefined,
    isCurrent: boolean,
    acts: readonly Act[],
    offer: Offer,
  ): void {
    let count = -1
    for (const act of acts) {
      if (!isAllowed(act, draft, isCurrent)) continue
      if (count < 0) count = linksAmong(draft, from.drafts, from.sides, this.glance, this.among)
      offer(from, act, draft, (this.bases[act.id] as number) + this.linkScore(draft, act, count))
    }
  }

  /** One step from a division, whether it makes sense or not: what a teacher says. */
  choiceOf(from: Step, act: Act, draft: Draft | undefined): Choice {
    const count = linksAmong(draft, from.drafts, from.sides, this.glance, this.among)
    return { from, act, draft, score: this.baseOf(from, act) + this.linkScore(draft, act, count) }
  }

  /** What a division scores with an act, whatever article the block would go to. */
  private baseOf(from: Step, act: Act): number {
    const { fixed } = this.weights
    return (
      from.score +
      (this.local[act.id] as number) +
      (fixed[this.after(from, act)] as number) +
      (fixed[afterText(from, act)] as number) +
      (fixed[afterTwo(from, act)] as number)
    )
  }

  /** What the links to an article weigh; `count` of them stand in `among`. */
  private linkScore(draft: Draft | undefined, act: Act, count: number): number {
    const { fixed } = this.weights
    const base = LINK + act.id * LINKS
    let score = draft ? this.links.scoreOf(draft, act.id) : 0
    for (let i = 0; i < count; i++) score += fixed[base + (this.among[i] as number)] as number
    return score
  }

  private after({ act: last }: Step, act: Act): number {
    const { gap } = (this.page.blocks[this.glance.at] as Observed).block
    return AFTER + ((last?.id ?? NO_ACT) * ACTS.length + act.id) * GAPS + Math.min(GAPS - 1, gap)
  }

  /** The places of all fixed weights that a choice scores. */
  scoredBy({ from, act, draft }: Choice): number[] {
    const count = linksAmong(draft, from.drafts, from.sides, this.glance, this.among)
    const base = LINK + act.id * LINKS
    const links = [...(draft ? this.links.of(draft) : []), ...this.among.subarray(0, count)]
    return [...links.map((id) => base + id), this.after(from, act), afterText(from, act), afterTwo(from, act)]
  }

  /** The division with one block more. */
  take(choice: Choice): Step {
    const { from, act, draft, score } = choice
    const scored = this.options.record ? this.scoredBy(choice) : NOTHING
    const isText = act.label !== 'leftOut' && act.label !== 'caption' && act.label !== 'credit'
    const grown = act.move === 'none' ? undefined : this.grownBy(from, act, draft)
    const open = grown && withDraft(from.drafts, act.move === 'new' ? undefined : draft, grown)
    const dropped = open && open.length > MOST_DRAFTS ? endOf(open.shift() as Draft) : -1
    return {
      before: from,
      at: this.glance.at,
      act,
      scored: dropped < 0 ? scored : [...scored, dropped],
      score: dropped < 0 ? score : score + (this.weights.fixed[dropped] as number),
      article: grown?.id ?? -1,
      drafts: open ?? from.drafts,
      articles: from.articles + (act.move === 'new' ? 1 : 0),
      sides: grown ? Math.max(-3, Math.min(3, from.sides + turnedBy(act, grown))) : from.sides,
      lastText: isText ? act.id : from.lastText,
      lastText2: isText ? from.lastText : from.lastText2,
    }
  }

  /** The article with the block: one draft for all divisions that put it there by the same act. */
  private grownBy(from: Step, act: Act, draft: Draft | undefined): Draft {
    const { at } = this.glance
    const isNew = act.move === 'new'
    const known = isNew ? this.opened : this.glance.of(draft as Draft).grown
    const number = isNew ? from.articles : (draft as Draft).id
    const found = known.find((one) => one.act === act && one.draft.id === number)
    if (found) return found.draft
    const base = isNew ? newDraft(number) : (draft as Draft)
    const grown = grow(base, at, act, this.page.blocks[at] as Observed)
    known.push({ act, draft: grown })
    return grown
  }

  /** The score of a whole division, with what its open articles are left as. */
  end(step: Step): { score: number; scored: number[] } {
    const ends = step.drafts.map(endOf)
    return {
      score: step.score + ends.reduce((sum, end) => sum + (this.weights.fixed[end] as number), 0),
      scored: ends,
    }
  }

  /** The acts that the block's own features speak for most. */
  private likelyActs(): readonly Act[] {
    const { signs, block } = this.page.blocks[this.glance.at] as Observed
    if (block.text.length === 0 || signs.ids.includes('rule')) return ONLY_LEFT_OUT
    // A heading with a part number opens nothing, once another part of the feature has been read.
    const isFurtherPart = block.partNumber > 0 && this.glance.at > this.firstPart
    const possible = isFurtherPart ? OPENING_NOTHING : ACTS
    const likely = highest(possible, ({ id }) => this.local[id] as number, this.options.acts)
    for (const act of ALWAYS) if (possible.includes(act) && !likely.includes(act)) likely.push(act)
    return likely
  }
}

/** The first block that any open article holds. */
function firstMember(beam: readonly Step[]): number {
  let first = Number.POSITIVE_INFINITY
  for (const { drafts } of beam)
    for (const { members } of drafts) first = Math.min(first, members[0] ?? first)
  return first
}

/** The open articles with one grown, or a new one, as the current one. */
function withDraft(drafts: readonly Draft[], before: Draft | undefined, grown: Draft): Draft[] {
  const open: Draft[] = []
  for (const draft of drafts) if (draft !== before) open.push(draft)
  open.push(grown)
  return open
}

/** Whether a text has now come to its headline (1), or a headline to its text (-1). */
function turnedBy({ label, move }: Act, grown: Draft): number {
  if (move === 'behind') return -1
  return label === 'body' && grown.bodies === 1 && grown.title >= 0 ? 1 : 0
}

/** The place of the weight for an article that is left so. */
const endAs = (end: (typeof ENDS)[number]): number => END + ENDS.indexOf(end)
const WHOLE = endAs('whole')
const HEADLESS = endAs('headless')
const BODILESS = endAs('bodiless')
const HEADLESS_PARAGRAPH = endAs('headless, one paragraph')

function endOf(draft: Draft): number {
  if (draft.bodies === 0) return BODILESS
  if (draft.title >= 0) return WHOLE
  return draft.bodies === 1 && draft.section < 0 ? HEADLESS_PARAGRAPH : HEADLESS
}

function afterText({ lastText }: Step, act: Act): number {
  return AFTER_TEXT + lastText * ACTS.length + act.id
}

function afterTwo({ lastText, lastText2 }: Step, act: Act): number {
  return AFTER_TWO + (lastText2 * (ACTS.length + 1) + lastText) * ACTS.length + act.id
}

/** Writes for each act what the block's features weigh for it. */
function writeScores({ features }: Observed, { features: table }: DivisionWeights, into: Float64Array): void {
  into.fill(0)
  for (const name of features) {
    const row = table.get(name)
    if (!row) continue
    for (let act = 0; act < ACTS.length; act++) into[act] = (into[act] as number) + (row[act] as number)
  }
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
