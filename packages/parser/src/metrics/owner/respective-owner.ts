import { STATEMENT_MARK } from '../../lexicon/marks.js'
import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { Respective } from '../respectively.js'
import { JOINT, WITH } from './cues.js'
import type { PassageMention } from './passage-mention.js'

/** Tells the organization that a figure of 甲、乙分别增至420人和510人 belongs to; null where as many organizations do not precede 分别. */
type RespectiveOwner = (place: Respective) => RecognizedOrganization | null

/** Each list of organizations is looked at once, however many figures answer it. `mentions` are in order. */
export function respectiveOwners(text: string, mentions: readonly PassageMention[]): RespectiveOwner {
  const lists = new Map<string, readonly PassageMention[] | null>()
  return ({ rank, size, at }) => {
    const key = `${at} ${size}`
    if (!lists.has(key)) lists.set(key, listBefore(text, mentions, size, at))
    return lists.get(key)?.[rank]?.organization ?? null
  }
}

/** The `size` organizations that are listed before `at`, where no more are. */
function listBefore(
  text: string,
  mentions: readonly PassageMention[],
  size: number,
  at: number,
): readonly PassageMention[] | null {
  const count = countBefore(mentions, at)
  if (count < size) return null
  const list = mentions.slice(count - size, count)
  const joined = list.every((mention, index) => {
    const next = list[index + 1]
    const between = text.slice(mention.end, next?.start ?? at)
    return next ? JOINT.pattern.test(between) || WITH.pattern.test(between) : !STATEMENT_MARK.test(between)
  })
  const longer = mentions[count - size - 1]
  return joined && !(longer && JOINT.pattern.test(text.slice(longer.end, list[0]?.start))) ? list : null
}

/** How many of the mentions end by `at`. */
function countBefore(mentions: readonly PassageMention[], at: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as PassageMention).end <= at) low = middle + 1
    else high = middle
  }
  return low
}
