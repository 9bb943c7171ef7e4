import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { Span } from '../../text/span.js'
import { ANAPHORA, BARE_ANAPHORA, OBLIQUE, PERSON, REPORTED, REPORTERS, REPORTS, TERRITORY } from './cues.js'

/** A mention of a body in one passage. */
export interface BodyMention extends Span {
  readonly organization: RecognizedOrganization
}

/** The body that an article's text is about at some place. */
export interface Subject {
  readonly owner: RecognizedOrganization | null
  /** The body named last, which 该公司 means. */
  readonly last: RecognizedOrganization | null
}

export const NO_SUBJECT: Subject = { owner: null, last: null }

/** A stretch of the passage and whose figures it states. */
interface Stretch extends Span {
  readonly subject: Subject
}

const CLAUSE = /[^,。;!?:]+[,。;!?:”』)]*/g

/** Follows the subject through a passage, clause by clause, from the subject that the text before leaves. */
export function followSubject(text: string, mentions: readonly BodyMention[], from: Subject): Stretch[] {
  const stretches: Stretch[] = []
  let subject = from
  let next = 0
  for (const match of text.matchAll(CLAUSE)) {
    const start = match.index
    const end = start + match[0].length
    const inside: BodyMention[] = []
    while (next < mentions.length && (mentions[next] as BodyMention).start < end)
      inside.push(mentions[next++] as BodyMention)
    subject = subjectOf(text, start, end, inside, subject)
    stretches.push({ start, end, subject })
  }
  return stretches
}

function subjectOf(
  text: string,
  start: number,
  end: number,
  mentions: readonly BodyMention[],
  before: Subject,
): Subject {
  const first = mentions[0]
  if (!first) return withoutMention(text.slice(start, end), before)
  const last = (mentions[mentions.length - 1] as BodyMention).organization
  const lead = text.slice(start, first.start)
  if (REPORTED.test(lead))
    return { owner: REPORTERS.has(first.organization.type) ? null : first.organization, last }
  if (OBLIQUE.test(lead)) return { owner: before.owner, last: before.last ?? last }
  if (isJoint(text, mentions)) return { owner: null, last }
  const rest = text.slice(first.end, end)
  const reporter = REPORTERS.has(first.organization.type)
  if (reporter && (REPORTS.test(rest) || PERSON.test(rest))) return { owner: null, last: first.organization }
  if (PERSON.test(rest) && !/经理|董事长|负责人|总监|总裁/.test(rest))
    return { owner: null, last: first.organization }
  return { owner: first.organization, last: first.organization }
}

function withoutMention(clause: string, before: Subject): Subject {
  if (ANAPHORA.test(clause)) return { owner: before.last, last: before.last }
  if (BARE_ANAPHORA.test(clause)) return { owner: before.last, last: before.last }
  if (TERRITORY.test(clause)) return { owner: null, last: before.last }
  return before
}

const JOINT = /^(?:[、和与及同跟暨]|以及|联合|会同|携手|联手|组织|\(.{0,12}\)|“|”)*$/

/** Several bodies that act together: 甲、乙和丙联合. */
function isJoint(text: string, mentions: readonly BodyMention[]): boolean {
  const [first, second] = mentions
  return (
    first !== undefined &&
    second !== undefined &&
    first.organization !== second.organization &&
    JOINT.test(text.slice(first.end, second.start))
  )
}
