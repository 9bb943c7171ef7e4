import type { Observed } from '../observation/observe-blocks.js'
import { type Act, isHeadline } from './acts.js'

/** An article as far as a division has read it. Never changed, but for what is seen of it: divisions share drafts. */
export interface Draft {
  readonly id: number
  /** Places of the blocks that bear its headline and section headings last read; -1 for none. */
  readonly kicker: number
  readonly title: number
  readonly subtitle: number
  readonly section: number
  readonly bodies: number
  /** Whether lines of its headline may follow. */
  readonly headlineOpen: boolean
  /** Whether its headline stands behind all its text so far. */
  readonly behind: boolean
  readonly named: boolean
  readonly signed: boolean
  readonly dateline: boolean
  /** Places of its last block, and of its first and last block of text; -1 for none. */
  readonly last: number
  readonly firstBody: number
  readonly lastBody: number
  /** The blocks of its headline and text that new ones are compared with. */
  readonly members: readonly number[]
  /** What the block that was looked at last has to do with it. */
  look: Look | null
}

/** Where the block of an article that is printed nearest to another block stands to it. */
export interface Nearest {
  readonly side: 'above' | 'below' | 'left' | 'right' | 'apart'
  /** White space between them, in type sizes. */
  readonly gap: number
}

/** What an article has to do with the block that is looked at: each asked for once, however many divisions share the draft. */
export interface Look {
  /** Which of a page's looks it is. */
  readonly number: number
  /** Which share of the block's pairs of characters the article holds. */
  share: number | null
  /** Which share of its headline's pairs the block and the next ones hold. */
  told: number | null
  /** How near it is printed; null where the source has no geometry. */
  nearest: Nearest | null | undefined
  /** How likely it is the block's. */
  worth: number | null
  /** Place of what the links between both weigh; -1 as long as nobody has asked. */
  links: number
  /** The article with the block, for each act that has been taken. */
  readonly grown: Grown[]
}

/** An article with the block that is looked at, and as what it took it. */
export interface Grown {
  readonly act: Act
  readonly draft: Draft
}

/** The first blocks and the last ones are compared. */
const MOST_MEMBERS = 14
const FIRST_MEMBERS = 4

export function newDraft(id: number): Draft {
  return {
    id,
    kicker: -1,
    title: -1,
    subtitle: -1,
    section: -1,
    bodies: 0,
    headlineOpen: true,
    behind: false,
    named: false,
    signed: false,
    dateline: false,
    last: -1,
    firstBody: -1,
    lastBody: -1,
    members: [],
    look: null,
  }
}

/** The draft with one block more. */
export function grow(draft: Draft, at: number, { label, move }: Act, { signs }: Observed): Draft {
  const grown = copyOf(draft)
  grown.last = at
  if (label === 'byline') grown.named = true
  else if (label === 'signature') grown.signed = true
  else grown.members = withMember(draft.members, at)
  if (isHeadline(label)) {
    grown[label] = at
    grown.behind = draft.behind || move === 'behind'
    grown.headlineOpen = true
  } else if (label === 'byline') grown.headlineOpen = true
  else if (label === 'section') {
    grown.section = at
    grown.headlineOpen = false
  } else if (label !== 'signature') addText(grown, at, signs)
  return grown
}

type Growing = { -readonly [K in keyof Draft]: Draft[K] }

/** A copy in one piece: spreading an object is many times slower, and every step of a search makes one. */
function copyOf(draft: Draft): Growing {
  return {
    id: draft.id,
    kicker: draft.kicker,
    title: draft.title,
    subtitle: draft.subtitle,
    section: draft.section,
    bodies: draft.bodies,
    headlineOpen: draft.headlineOpen,
    behind: draft.behind,
    named: draft.named,
    signed: draft.signed,
    dateline: draft.dateline,
    last: draft.last,
    firstBody: draft.firstBody,
    lastBody: draft.lastBody,
    members: draft.members,
    look: null,
  }
}

function addText(draft: Growing, at: number, signs: Observed['signs']): void {
  draft.bodies++
  if (draft.firstBody < 0) draft.firstBody = at
  draft.lastBody = at
  draft.headlineOpen = false
  // Text that goes on below a headline in the middle of a page is like any other.
  draft.behind = false
  draft.signed ||= signs.closing !== null
  draft.dateline ||= signs.dateline !== null
}

function withMember(members: readonly number[], at: number): readonly number[] {
  if (members.length < MOST_MEMBERS) return [...members, at]
  return [...members.slice(0, FIRST_MEMBERS), ...members.slice(FIRST_MEMBERS + 1), at]
}
