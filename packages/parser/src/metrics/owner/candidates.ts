import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { Span } from '../../text/span.js'
import type { PassageMetric } from '../read-passage.js'
import type { Cast } from './cast.js'
import { JOINS, JOINT, WITH } from './cues.js'
import type { PassageMention } from './passage-mention.js'
import type { Subject } from './subject.js'

/** A mention of an organization in an article, up to the figure or shortly behind it. */
export interface ArticleMention extends PassageMention {
  /** Index into the passages. */
  readonly passage: number
  readonly stand: number
}

/** A figure, and whose it is. */
export interface Owned {
  readonly figure: PassageMetric
  readonly passage: number
  readonly owner: RecognizedOrganization | null
}

/** A figure in its article: what the search for its owner looks at. */
export interface OwnerContext {
  /** The figure's passage, plain. */
  readonly text: string
  readonly passage: number
  readonly figure: PassageMetric
  readonly clause: Span
  /** The mentions of the article before the figure, in order. */
  readonly before: readonly ArticleMention[]
  /** The organization that the article names first. */
  readonly first: RecognizedOrganization | null
  /** Those of its sentence behind it. */
  readonly behind: readonly ArticleMention[]
  /** The subject that the rules follow from clause to clause. */
  readonly subject: Subject
  /** The article's figures shortly before it, in order. */
  readonly told: readonly Owned[]
  /** The organizations that the whole article names. */
  readonly cast: Cast
  /** Whether such a figure can be an organization's own, and whether the rules let it be. */
  readonly possible: boolean
  readonly owned: boolean
  /** The organization that a list with 分别 gives it. */
  readonly respective: RecognizedOrganization | null
}

/** An organization that a figure may belong to, and its mention nearest to the figure; null where it has no owner. */
export interface OwnerCandidate {
  readonly organization: RecognizedOrganization
  readonly mention: ArticleMention
  /** How many other organizations were named since. */
  readonly recency: number
  /** How often it was named before the figure. */
  readonly count: number
  /** Whether none was named more often. */
  readonly isCommonest: boolean
}

/** The organizations named last, and those of the sentence behind the figure, are all that a figure can belong to. */
const LATEST = 6
/** At most this many mentions before a figure are looked at, so that a long article takes linear time. */
export const MENTIONS = 60

/** Nobody, then the organizations of the article, the one named last first. */
export function ownerCandidates(context: OwnerContext): (OwnerCandidate | null)[] {
  const { before, behind, subject, respective, cast } = context
  if (!context.possible || isJoint(context)) return [null]
  const latest = latestOf(before)
  // 作为连续10年获奖的企业,某公司…: the rules see that its subject comes after.
  const ahead = behind.find(({ organization }) => organization === subject.owner)
  if (ahead && !latest.has(ahead.organization))
    return [
      { organization: ahead.organization, mention: ahead, recency: LATEST, count: 0, isCommonest: false },
    ]
  const most = Math.max(0, ...[...latest.values()].map(({ count }) => count))
  const candidates: (OwnerCandidate | null)[] = [null]
  for (const [organization, { mention, recency, count }] of latest) {
    const ruled = organization === subject.owner || organization === respective
    if (recency < LATEST || ruled)
      candidates.push({ organization, mention, recency, count, isCommonest: count === most })
  }
  for (const mention of behind) {
    const { organization } = mention
    if (!latest.has(organization))
      candidates.push({ organization, mention, recency: LATEST, count: 0, isCommonest: false })
  }
  for (const one of [cast.main, cast.body]) {
    const isNew = one && candidates.every((candidate) => candidate?.organization !== one)
    if (isNew) candidates.push(mainCandidate(one, latest.get(one) ?? { mention: null, count: 0 }, context))
  }
  return candidates
}

/** The one named last first, and how often each is. */
function latestOf(before: readonly ArticleMention[]) {
  const latest = new Map<
    RecognizedOrganization,
    { mention: ArticleMention; recency: number; count: number }
  >()
  for (let at = before.length - 1; at >= 0; at--) {
    const mention = before[at] as ArticleMention
    const known = latest.get(mention.organization)
    if (known) known.count++
    else latest.set(mention.organization, { mention, recency: latest.size, count: 1 })
  }
  return latest
}

/** The article's main organization, or the one it is about, though others were named since, or though it is named only later. */
function mainCandidate(
  organization: RecognizedOrganization,
  { mention, count }: { readonly mention: ArticleMention | null; readonly count: number },
  { figure: { end }, passage }: OwnerContext,
): OwnerCandidate {
  const nowhere = { passage, start: end, end, organization, stand: 0 }
  return { organization, mention: mention ?? nowhere, recency: LATEST + 1, count, isCommonest: false }
}

/** 甲和乙共同招募志愿者300名: what several do together belongs to none of them. */
function isJoint({ text, passage, clause, before, respective }: OwnerContext): boolean {
  const [first, second] = before.slice(-2)
  if (!first || !second || respective || first.organization === second.organization) return false
  if (first.passage !== passage || second.passage !== passage || first.start < clause.start) return false
  const between = text.slice(first.end, second.start)
  return (
    JOINS.pattern.test(between) ||
    ((JOINT.pattern.test(between) || WITH.pattern.test(between)) &&
      /^\p{Script=Han}{0,2}(?:共同|联合)/u.test(text.slice(second.end, second.end + 4)))
  )
}

/** The candidate that the rules answer. */
export function ruledOwner(
  candidates: readonly (OwnerCandidate | null)[],
  { subject, respective, owned }: OwnerContext,
): number {
  const answer = owned ? (respective ?? subject.owner) : null
  return Math.max(
    0,
    candidates.findIndex((candidate) => candidate && candidate.organization === answer),
  )
}
