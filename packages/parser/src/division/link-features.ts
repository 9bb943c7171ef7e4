import { BEGINNINGS } from '../observation/beginning.js'
import { HEADLINE_ORDERS } from '../observation/headline-order.js'
import type { Observed, ObservedPage } from '../observation/observe-blocks.js'
import type { Draft } from './draft.js'
import type { Glance } from './glance.js'
import { KINDS } from './kinds.js'
import { printLinks } from './print-links.js'

/** Groups of features between a block and an article, each with how many values it takes. */
const GROUPS = {
  none: 1,
  state: 20,
  sentence: 54,
  joins: 15,
  before: 45,
  signed: 6,
  dateline: 4,
  likeness: 28,
  rival: 6,
  told: 14,
  distance: 6,
  rank: 4,
  title: 3,
  section: 9,
  level: 7,
  headline: 8,
  side: 9,
  order: 72,
  gap: 12,
  column: 48,
  region: 36,
  near: 240,
  flow: 45,
  under: 3,
  size: 12,
  names: 8,
} as const
type LinkGroup = keyof typeof GROUPS

const STARTS = new Map<LinkGroup, number>()
let size = 0
for (const [group, values] of Object.entries(GROUPS) as [LinkGroup, number][]) {
  STARTS.set(group, size)
  size += values
}
/** How many features a link may have; each weighs by act. */
export const LINKS = size

/** `likeness 5`: the name of a link feature. */
export function linkName(id: number): string {
  let name = ''
  for (const [group, start] of STARTS) if (start <= id) name = `${group} ${id - start}`
  return name
}

const S = Object.fromEntries(STARTS) as Readonly<Record<LinkGroup, number>>

const SHARES = [0.03, 0.08, 0.15, 0.25, 0.4, 0.6]
const TOLD = [0.02, 0.1, 0.2, 0.35, 0.5, 0.7]
const DISTANCES = [1, 2, 4, 8, 20]
const MARGINS = [-0.15, -0.04, 0.04, 0.15, 0.3]

function bin(value: number, limits: readonly number[]): number {
  let at = 0
  while (at < limits.length && value > (limits[at] as number)) at++
  return at
}

/** Which share of the block's pairs the draft's blocks hold. */
export function shareOf(draft: Draft, glance: Glance): number {
  const look = glance.of(draft)
  if (look.share === null) {
    const shares = glance.sharesFrom(draft.members[0] ?? glance.at)
    let share = 0
    for (const member of draft.members) share += shares[member] as number
    look.share = Math.min(1, share)
  }
  return look.share
}

/** Which share of the draft's pairs of characters the block and those after it hold. */
export function toldBy(draft: Draft, glance: Glance): number {
  const look = glance.of(draft)
  if (look.told === null) {
    let most = 0
    for (const member of draft.members) most = Math.max(most, glance.toldOf(member))
    look.told = most
  }
  return look.told
}

/**
 * Writes into `into` the features of a block and an article that are the same in all divisions that have the draft; returns how many there
 * are.
 */
export function ownLinks(draft: Draft, glance: Glance, into: Int32Array): number {
  const observed = glance.page.blocks[glance.at] as Observed
  const kind = observed.kind === 'h' ? 1 : 0
  let count = stateLinks(draft, observed, glance.page, into)
  into[count++] =
    S.likeness + ((draft.bodies === 0 ? 0 : 1) * 2 + kind) * 7 + bin(shareOf(draft, glance), SHARES)
  into[count++] = S.distance + bin(glance.at - draft.last, DISTANCES)
  return settingLinks(draft, observed, glance.page, into, count)
}

/**
 * Writes into `into` the features of a block and an article among others; returns how many there are.
 *
 * @param drafts the open articles, the current one last
 * @param sides how many headlines stood before (+) and behind (-) their texts so far
 */
export function linksAmong(
  draft: Draft | undefined,
  drafts: readonly Draft[],
  sides: number,
  glance: Glance,
  into: Int32Array,
): number {
  if (!draft) {
    into[0] = S.none
    return 1
  }
  let count = 0
  into[count++] = S.side + sideState(draft) + (sides > 0 ? 0 : sides < 0 ? 1 : 2)
  if (drafts.length > 1)
    into[count++] = S.rival + bin(shareOf(draft, glance) - largestBut(draft, drafts, glance), MARGINS)
  if (draft.bodies === 0) {
    const told = toldBy(draft, glance)
    into[count++] = S.told + (told > mostToldBut(draft, drafts, glance) ? 7 : 0) + bin(told, TOLD)
  }
  into[count++] = S.rank + Math.min(3, drafts.length - 1 - drafts.indexOf(draft))
  return printLinks(draft, drafts, glance, into, count, S)
}

/** How far the article has come, and whether the block may go on with it. */
function stateLinks(draft: Draft, observed: Observed, page: ObservedPage, into: Int32Array): number {
  let count = 0
  const kind = KINDS.indexOf(observed.kind)
  const text = textState(draft)
  into[count++] = S.state + text * 5 + headlineState(draft)
  const unfinished = draft.lastBody < 0 ? 0 : (page.blocks[draft.lastBody] as Observed).unfinished ? 1 : 2
  const beginning = BEGINNINGS.indexOf(observed.beginning)
  into[count++] = S.sentence + (beginning * 3 + unfinished) * 6 + kind
  count = joinLinks(draft, observed, page, into, count)
  if (draft.signed) into[count++] = S.signed + kind
  if (observed.signs.dateline) into[count++] = S.dateline + datelineState(draft)
  if (observed.kind === 'l' || observed.signs.names) into[count++] = S.names + namesState(draft)
  if (draft.headlineOpen) into[count++] = S.headline + linesState(draft)
  const order =
    HEADLINE_ORDERS.indexOf(page.headlineOrder) * 4 + (draft.bodies > 0 ? 2 : 0) + (draft.title >= 0 ? 1 : 0)
  into[count++] = S.order + order * KINDS.length + kind
  into[count++] = S.gap + Math.min(2, observed.block.gap) * 4 + text
  return count
}

/** Whether the block's text goes on from the article's, or the article's from the block's. */
function joinLinks(
  draft: Draft,
  observed: Observed,
  { blocks, joins }: ObservedPage,
  into: Int32Array,
  from: number,
): number {
  if (draft.lastBody < 0) return from
  let count = from
  const beginning = BEGINNINGS.indexOf(observed.beginning)
  const last = blocks[draft.lastBody] as Observed
  const own = observed.block.text.text
  if (last.unfinished) into[count++] = S.joins + joins(last.block.text.text, own) * 3 + beginning
  if (observed.unfinished) {
    const first = blocks[draft.firstBody] as Observed
    const joined = joins(own, first.block.text.text) * 9
    into[count++] = S.before + joined + BEGINNINGS.indexOf(first.beginning) * 3 + beginning
  }
  return count
}

function textState({ bodies }: Draft): number {
  return bodies < 2 ? bodies : bodies < 4 ? 2 : 3
}

function headlineState({ kicker, title, subtitle, bodies, behind }: Draft): number {
  if (title < 0) return kicker < 0 ? 0 : 1
  return behind ? 3 : bodies === 0 && subtitle >= 0 ? 4 : 2
}

function linesState({ kicker, title, subtitle }: Draft): number {
  return (kicker >= 0 ? 1 : 0) + (title >= 0 ? 2 : 0) + (subtitle >= 0 ? 4 : 0)
}

function namesState({ named, dateline, signed }: Draft): number {
  return (named ? 1 : 0) + (dateline ? 2 : 0) + (signed ? 4 : 0)
}

function datelineState({ dateline, named, bodies }: Draft): number {
  if (dateline) return 0
  return named ? 1 : bodies > 0 ? 2 : 3
}

function sideState({ title, bodies }: Draft): number {
  if (title >= 0) return 0
  return bodies > 0 ? 3 : 6
}

/** The largest share of another article. */
function largestBut(draft: Draft, drafts: readonly Draft[], glance: Glance): number {
  let largest = 0
  for (const other of drafts) if (other !== draft) largest = Math.max(largest, shareOf(other, glance))
  return largest
}

/** The most that is told of another headline without a text. */
function mostToldBut(draft: Draft, drafts: readonly Draft[], glance: Glance): number {
  let most = 0
  for (const other of drafts)
    if (other !== draft && other.bodies === 0) most = Math.max(most, toldBy(other, glance))
  return most
}

/** Whether the block is set as the article's headline or its section headings are. */
function settingLinks(
  draft: Draft,
  observed: Observed,
  page: ObservedPage,
  into: Int32Array,
  from: number,
): number {
  const asIn = (block: number): number =>
    block < 0 ? 0 : (page.blocks[block] as Observed).setting === observed.setting ? 1 : 2
  let count = from
  const title = asIn(draft.title)
  into[count++] = S.title + title
  into[count++] = S.section + asIn(draft.section) * 3 + title
  into[count++] = S.level + levelLink(draft, observed, page)
  return count
}

/** Headings of markup: how this one's level stands to the title's. */
function levelLink(draft: Draft, { level }: Observed, page: ObservedPage): number {
  const title = draft.title < 0 ? 0 : (page.blocks[draft.title] as Observed).level
  if (level === 0) return title > 0 ? 1 : 0
  if (title === 0) return 2
  return level > title ? 3 : level === title ? 4 : 5
}
