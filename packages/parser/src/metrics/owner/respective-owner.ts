import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { Respective } from '../respectively.js'
import type { BodyMention } from './body-mention.js'
import { JOINT, WITH } from './cues.js'

/**
 * The body that a figure of 甲、乙分别增至420人和510人 belongs to, or null where the list before 分别 is not one of as many
 * bodies.
 */
export function respectiveOwner(
  text: string,
  mentions: readonly BodyMention[],
  { rank, size, at }: Respective,
): RecognizedOrganization | null {
  const before = mentions.filter(({ end }) => end <= at)
  const list = before.slice(-size)
  const joined = list.every((mention, index) => {
    const next = list[index + 1]
    const between = text.slice(mention.end, next?.start ?? at)
    return next ? JOINT.test(between) || WITH.test(between) : !/[。;!?]/.test(between)
  })
  const longer = before.at(-size - 1)
  if (list.length < size || !joined || (longer && JOINT.test(text.slice(longer.end, list[0]?.start))))
    return null
  return list[rank]?.organization ?? null
}
