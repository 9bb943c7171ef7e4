import { type Act, isHeadline } from './acts.js'
import type { Draft } from './draft.js'

/** Whether an act makes sense for an article: the current one, or another that is still open. */
export function isAllowed({ label, move }: Act, draft: Draft | undefined, isCurrent: boolean): boolean {
  if (move === 'none' || move === 'new') return isCurrent
  if (!draft) return false
  if (move === 'behind') return draft.title < 0 && draft.bodies > 0 && (label !== 'title' || draft.kicker < 0)
  if ((move !== 'return') !== isCurrent) return false
  if (isHeadline(label)) {
    const isMore = draft[label] >= 0 && draft[label] === draft.last
    return draft.headlineOpen && (move === 'more') === isMore && (label !== 'kicker' || draft.title < 0)
  }
  if (label === 'byline') return draft.headlineOpen
  if (label === 'signature') return draft.bodies > 0
  return true
}
