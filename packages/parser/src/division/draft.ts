import type { Observed } from '../observation/observe-blocks.js'
import type { Act } from './acts.js'

/** An article as far as a division has read it. Never changed: divisions share drafts. */
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
  }
}

/** The draft with one block more. */
export function grow(draft: Draft, at: number, { label, move }: Act, { signs }: Observed): Draft {
  const own = label === 'byline' || label === 'signature' ? draft.members : withMember(draft.members, at)
  const common = { ...draft, last: at, members: own }
  const behind = draft.behind || move === 'behind'
  switch (label) {
    case 'kicker':
      return { ...common, kicker: at, headlineOpen: true, behind }
    case 'title':
      return { ...common, title: at, headlineOpen: true, behind }
    case 'subtitle':
      return { ...common, subtitle: at, headlineOpen: true, behind }
    case 'byline':
      return { ...common, named: true, headlineOpen: true }
    case 'signature':
      return { ...common, signed: true }
    case 'section':
      return { ...common, section: at, headlineOpen: false }
    default:
      return {
        ...common,
        bodies: draft.bodies + 1,
        firstBody: draft.firstBody < 0 ? at : draft.firstBody,
        lastBody: at,
        headlineOpen: false,
        // Text that goes on below a headline in the middle of a page is like any other.
        behind: false,
        signed: draft.signed || signs.closing !== null,
        dateline: draft.dateline || signs.dateline !== null,
      }
  }
}

function withMember(members: readonly number[], at: number): readonly number[] {
  if (members.length < MOST_MEMBERS) return [...members, at]
  return [...members.slice(0, FIRST_MEMBERS), ...members.slice(FIRST_MEMBERS + 1), at]
}
