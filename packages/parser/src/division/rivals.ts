import { highest } from './best.js'
import type { Draft } from './draft.js'
import type { Glance } from './glance.js'
import { shareOf, toldBy } from './link-features.js'
import { nearestOf } from './nearest.js'

/** Besides the current article, this many others are tried. */
const MOST_RIVALS = 4

/** The articles besides the current one, which is the last, that the block is most likely of. */
export function rivalsAmong(drafts: readonly Draft[], glance: Glance): readonly Draft[] {
  const others = drafts.slice(0, -1)
  return others.length <= MOST_RIVALS
    ? others
    : highest(others, (draft) => worthOf(draft, glance), MOST_RIVALS)
}

function worthOf(draft: Draft, glance: Glance): number {
  const look = glance.of(draft)
  look.worth ??=
    shareOf(draft, glance) +
    (draft.bodies === 0 ? 0.1 + toldBy(draft, glance) : 0) +
    (mayGoOn(draft, glance) ? 0.3 : 0) +
    0.3 / (1 + (nearestOf(draft, glance)?.gap ?? Number.POSITIVE_INFINITY))
  return look.worth
}

/** Whether the article's last sentence may go on with the block. */
function mayGoOn({ lastBody }: Draft, { page: { blocks, joins }, at }: Glance): boolean {
  const [last, own] = [blocks[lastBody], blocks[at]]
  if (!last?.unfinished || own?.beginning === 'paragraph') return false
  return joins(last.block.text.text, own?.block.text.text ?? '') > 1
}
