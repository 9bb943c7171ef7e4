/** What a block may be; the network of blocks knows them in this order. */
export const LABELS = [
  'kicker',
  'title',
  'subtitle',
  'byline',
  'signature',
  'body',
  'section',
  'caption',
  'credit',
  'leftOut',
] as const
export type Label = (typeof LABELS)[number]

/**
 * Which article it goes to: it opens one, goes on in the current one, is one more line of the headline's part that the
 * current one ends with, returns to an earlier one, is the headline of one whose text stands before it, or goes to none.
 */
export type Move = 'new' | 'on' | 'more' | 'return' | 'behind' | 'none'

/** One step of a division: what a block is, and where it goes. */
export interface Act {
  readonly id: number
  readonly name: string
  readonly label: Label
  readonly move: Move
}

const PAIRS: readonly (readonly [Label, Move])[] = [
  ['kicker', 'new'],
  ['kicker', 'on'],
  ['kicker', 'more'],
  ['kicker', 'behind'],
  ['title', 'new'],
  ['title', 'on'],
  ['title', 'more'],
  ['title', 'behind'],
  ['title', 'return'],
  ['subtitle', 'on'],
  ['subtitle', 'more'],
  ['subtitle', 'return'],
  ['byline', 'new'],
  ['byline', 'on'],
  ['byline', 'return'],
  ['signature', 'on'],
  ['signature', 'return'],
  ['body', 'new'],
  ['body', 'on'],
  ['body', 'return'],
  ['section', 'new'],
  ['section', 'on'],
  ['section', 'return'],
  ['caption', 'none'],
  ['credit', 'none'],
  ['leftOut', 'none'],
]

/** Every act that a division may take. */
export const ACTS: readonly Act[] = PAIRS.map(([label, move], id) => ({
  id,
  name: `${label} ${move}`,
  label,
  move,
}))

export function actOf(label: Label, move: Move): Act | undefined {
  return ACTS.find((act) => act.label === label && act.move === move)
}

export function isHeadline(label: Label): label is 'kicker' | 'title' | 'subtitle' {
  return label === 'kicker' || label === 'title' || label === 'subtitle'
}
