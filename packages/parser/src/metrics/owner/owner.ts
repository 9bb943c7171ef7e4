import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { Span } from '../../text/span.js'
import type { BodyMention } from './body-mention.js'
import { BOUNDARIES, VERBS } from '../indicator/boundaries.js'
import { ANAPHORA, BARE_ANAPHORA, OBLIQUE, PERSON, REPORTED, REPORTERS, REPORTS, SPEAKER, TERRITORY } from './cues.js'

/** The body that an article's text is about at some place. */
export interface Subject {
  readonly owner: RecognizedOrganization | null
  /** The body named last, which 该公司 means. */
  readonly last: RecognizedOrganization | null
}

export const NO_SUBJECT: Subject = { owner: null, last: null }

/** A stretch of the passage and whose figures it states. */
export interface Stretch extends Span {
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
  return stretches.map((stretch, index) => {
    const next = stretches[index + 1]
    const ahead = next && !stretch.subject.owner && AHEAD.test(text.slice(stretch.start, stretch.end))
    return ahead ? { ...stretch, subject: next.subject } : stretch
  })
}

/** 作为连续10年进入十强的集聚区,某地集聚区…: the subject comes after. */
const AHEAD = /^(?:作为|历时|经过|从[^,。]{1,12}到|[^,。]{0,6}[年月]来,|[^,。]{0,10}仅用)[^。!?;]*,$/

function subjectOf(
  text: string,
  start: number,
  end: number,
  mentions: readonly BodyMention[],
  before: Subject,
): Subject {
  const first = mentions[0]
  if (!first) return withoutMention(text.slice(start, end), before, start === 0 || /[。!?”]/.test(text.charAt(start - 1)))
  const last = (mentions[mentions.length - 1] as BodyMention).organization
  const lead = text.slice(start, first.start)
  if (REPORTED.test(lead))
    return { owner: REPORTERS.has(first.organization.type) ? null : first.organization, last }
  if ((OBLIQUE.test(lead) && !PIVOT.test(lead)) || isObject(lead)) return { owner: before.owner, last: before.last ?? last }
  if (LISTED.test(text.slice(Math.max(0, start - 4), start))) return before
  if (isJoint(text, mentions)) return { owner: null, last }
  const rest = text.slice(first.end, mentions[1]?.start ?? end)
  if (first.organization.type === 'MEDIA' || GROUP.test(rest)) return { owner: null, last }
  const reporter = REPORTERS.has(first.organization.type)
  if (reporter && (REPORTS.test(rest) || PERSON.test(rest))) return { owner: null, last: first.organization }
  if (PERSON.test(rest) && !/经理|董事长|负责人|总监|总裁/.test(rest))
    return { owner: null, last: first.organization }
  return { owner: first.organization, last: first.organization }
}

const PIVOT = /(?:推动|帮助|助力|促使|支持|促进|引导|指导|让)$/
/** 引进甲、乙等90余个项目: after a verb a name is no subject. */
function isObject(lead: string): boolean {
  if (/(?:走进|来到|走访|位于)$/.test(lead)) return false
  if (PIVOT.test(lead)) return false
  return VERBS.has(lead.slice(-2)) || VERBS.has(lead.slice(-3)) || /[\u4e00-\u9fff]了$/.test(lead)
}

function withoutMention(clause: string, before: Subject, opensSentence: boolean): Subject {
  const { owner, last } = before
  if (ANAPHORA.test(clause) || BARE_ANAPHORA.test(clause)) return { owner: last, last }
  if (SPEAKER.test(clause)) return { owner: owner ?? (last && !REPORTERS.has(last.type) ? last : null), last }
  if (TERRITORY.test(clause) || (opensSentence && !startsWithVerb(clause))) return { owner: null, last }
  return before
}

/** 8家企业分别是,甲、乙. */
const LISTED = /(?:是|为|包括|有)[,:]$/
/** 甲等11家企业. */
const GROUP = /^等[\d一二两三四五六七八九十百数多几]/
const JOINT = /^(?:[、和及暨]|以及|组织|\(.{0,12}\)|“|”)*$/

const WITH = /^[与同跟]$/
/** 甲与乙合作 is both; 甲与乙签约 is 甲. */
const TOGETHER = /合作|共同|联合|配合|携手|座谈/
/** Several bodies that act together: 甲、乙和丙联合. */
function isJoint(text: string, mentions: readonly BodyMention[]): boolean {
  const [first, second] = mentions
  return (
    first !== undefined &&
    second !== undefined &&
    first.organization !== second.organization &&
    (JOINT.test(text.slice(first.end, second.start)) ||
      (WITH.test(text.slice(first.end, second.start)) && TOGETHER.test(text.slice(second.end, second.end + 12))))
  )
}

const TIME_LEAD =
  /^(?:累计|全年|目前|截至[^,]{0,12}|如今|[今去当同]年|近年来|今后|随后|同时|此外|其中|另外|现在|过去|预计|据悉|据了解|据介绍|\d+(?:[—\-]\d+)?月|\d+年|\d+日|月份?|以来|上半年|底|前|起|为[^,]{2,})*,?/
/** One letter that a verb phrase starts with. */
const VERB_START = /^[共已将还也又再先仅把向为在从对每]/

/** Whether a clause goes on with the subject before it: it starts with a verb, not with a noun. */
function startsWithVerb(clause: string): boolean {
  const rest = clause.replace(TIME_LEAD, '')
  if (rest === '' || rest === ',' || VERB_START.test(rest)) return true
  return [4, 3, 2].some((length) => BOUNDARIES.has(rest.slice(0, length)))
}
