import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { Span } from '../../text/span.js'
import { BOUNDARIES, VERBS } from '../indicator/boundaries.js'
import { matchAt } from '../match-at.js'
import {
  ANAPHORA,
  BARE_ANAPHORA,
  FINDINGS,
  GROUP,
  JOINT,
  LISTED,
  LOCATIVE,
  OBLIQUE,
  OFFICER,
  PERSON,
  PIVOT,
  REPORTED,
  REPORTERS,
  REPORTS,
  SPEAKER,
  TERRITORY,
  TIME_WORD,
  TOGETHER,
  VERB_START,
  WITH,
} from './cues.js'
import type { PassageMention } from './passage-mention.js'

/** The organization that an article's text is about at some place. */
export interface Subject {
  readonly owner: RecognizedOrganization | null
  /** The organization named last, which 该公司 means. */
  readonly last: RecognizedOrganization | null
}

export const NO_SUBJECT: Subject = { owner: null, last: null }

interface Clause extends Span {
  readonly text: string
  readonly mentions: readonly PassageMention[]
  readonly opensSentence: boolean
}

/** The subject of a clause, from the organizations it names and the subject before it. */
export function subjectOfClause(clause: Clause, before: Subject): Subject {
  const [first, second] = clause.mentions
  return first ? subjectNamed(clause, first, second, before) : subjectCarried(clause, before)
}

function subjectNamed(
  { text, start, end, mentions }: Clause,
  first: PassageMention,
  second: PassageMention | undefined,
  before: Subject,
): Subject {
  const { organization } = first
  const last = mentions.at(-1)?.organization ?? organization
  const lead = text.slice(start, first.start)
  if (REPORTED.pattern.test(lead))
    return { owner: REPORTERS.has(organization.type) ? null : organization, last }
  if (isObject(lead))
    return { owner: before.owner, last: lead.endsWith('经') ? before.last : (before.last ?? last) }
  if (LISTED.pattern.test(text.slice(Math.max(0, start - 4), start))) return before
  if (second && isJoint(text, first, second)) return { owner: null, last }
  const rest = text.slice(first.end, second?.start ?? end)
  if (organization.type === 'MEDIA' || GROUP.pattern.test(rest) || FINDINGS.pattern.test(rest))
    return { owner: null, last }
  return { owner: speaksForOthers(organization, rest) ? null : organization, last: organization }
}

/** An office that reports, or a person of the organization: 统计局发布, 医院的医生. */
function speaksForOthers({ type }: RecognizedOrganization, rest: string): boolean {
  if (REPORTERS.has(type)) return REPORTS.pattern.test(rest) || PERSON.pattern.test(rest)
  return PERSON.pattern.test(rest) && !OFFICER.pattern.test(rest)
}

/** 引进甲、乙等90余个项目: after a verb or a preposition a name is no subject; 走进甲 and 推动甲 make it one. */
function isObject(lead: string): boolean {
  if (PIVOT.pattern.test(lead) || LOCATIVE.pattern.test(lead)) return false
  return (
    OBLIQUE.pattern.test(lead) ||
    VERBS.has(lead.slice(-2)) ||
    VERBS.has(lead.slice(-3)) ||
    /[\u4e00-\u9fff]了$/.test(lead)
  )
}

/** Several organizations that act together: 甲、乙和丙; 甲与乙合作, but 甲与乙签约 is what 甲 does. */
function isJoint(text: string, first: PassageMention, second: PassageMention): boolean {
  if (first.organization === second.organization) return false
  const between = text.slice(first.end, second.start)
  return (
    JOINT.pattern.test(between) ||
    (WITH.pattern.test(between) && TOGETHER.pattern.test(text.slice(second.end, second.end + 12)))
  )
}

function subjectCarried({ text, start, end, opensSentence }: Clause, { owner, last }: Subject): Subject {
  const clause = text.slice(start, end)
  if (ANAPHORA.pattern.test(clause) || BARE_ANAPHORA.pattern.test(clause)) return { owner: last, last }
  if (SPEAKER.pattern.test(clause))
    return { owner: owner ?? (last && !REPORTERS.has(last.type) ? last : null), last }
  const changes = opensSentence && (owner?.type === 'GOVERNMENT' || !startsWithVerb(clause))
  return { owner: changes || TERRITORY.pattern.test(clause) ? null : owner, last }
}

/** Whether a clause goes on with the subject before it: it starts with a verb, not with a noun. */
function startsWithVerb(clause: string): boolean {
  let at = 0
  for (let word = matchAt(TIME_WORD.pattern, clause, 0); word; word = matchAt(TIME_WORD.pattern, clause, at))
    at += word.length
  const rest = clause.slice(at, at + 4)
  return (
    /^,?$/.test(rest) ||
    VERB_START.pattern.test(rest) ||
    [4, 3, 2].some((length) => BOUNDARIES.has(rest.slice(0, length)))
  )
}
