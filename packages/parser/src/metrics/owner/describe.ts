import { SENTENCE_MARK } from '../../lexicon/marks.js'
import type { RecognizedOrganization } from '../../organizations/recognized.js'
import { DIMENSIONS, ORGANIZATION_TYPES } from '../../page.js'
import type { Description } from '../choice/choose.js'
import { type Features, hashOf, mix } from '../choice/features.js'
import { bareEnd } from './anaphors.js'
import type { OwnerCandidate, OwnerContext } from './candidates.js'
import { FINDINGS, GROUP, OBLIQUE, PERSON, REPORTED, REPORTS } from './cues.js'

/** Where `surroundings` tell the end of the indicator. */
const INDICATOR_END = 5
/** At most this many characters between a mention and a figure are looked at. */
const FAR = 400

/** Tells what is true of a candidate. Templates are numbered by kind: changing a number needs new weights. */
export function describeOwner(
  context: OwnerContext,
  surroundings: readonly number[],
  candidate: OwnerCandidate | null,
  description: Description,
): void {
  const role = candidate ? roleOf(context, candidate) : 0
  description.block(null, (features) => {
    features.add(0, role)
    surroundings.forEach((value, index) => {
      features.add(1 + index, value, Number(candidate !== null))
      features.add(31 + index, value, role)
      features.add(61 + index, mix(value, surroundings[0] as number), Number(candidate !== null))
    })
    const before = previousOf(context, candidate)
    features.add(91, before, Number(candidate !== null))
    features.add(92, before, role)
    features.add(93, mix(before, surroundings[0] as number), Number(candidate !== null))
    const shares = sharesOf(context, candidate)
    features.add(94, shares, Number(candidate !== null))
    features.add(95, shares, role)
    features.add(96, shares, before)
    const part = partOf(context, candidate)
    features.add(97, part, Number(candidate !== null))
    features.add(98, part, role)
    features.add(99, part, before)
    features.add(134, part, shares)
    if (candidate) describeOrganization(context, surroundings, candidate, role, features)
  })
}

/** How it stands to the owner of the figure before: whether it is the same, and how near that figure stands. */
function previousOf(
  { text, figure, passage, clause, told }: OwnerContext,
  candidate: OwnerCandidate | null,
): number {
  const previous = told.at(-1)
  if (!previous) return 0
  const same = samenessOf(previous.owner, candidate)
  if (previous.passage !== passage) return 4 * same
  const near =
    previous.figure.start >= clause.start ? 3 : previous.figure.start >= figure.sentence.start ? 2 : 1
  const unit = Number(previous.figure.unit === figure.unit)
  const joined = Number(
    /^[、和及与,][\u4e00-\u9fff]{0,6}$/.test(text.slice(previous.figure.end, figure.start)),
  )
  return near + 4 * same + 16 * unit + 32 * joined
}

/** 1 where an owner is the candidate, 2 where it is nobody, 3 where it is another organization. */
function samenessOf(owner: RecognizedOrganization | null, candidate: OwnerCandidate | null): number {
  return owner === (candidate?.organization ?? null) ? 1 : owner === null ? 2 : 3
}

/** How many of the figures shortly before are its, how many somebody else's or nobody's. */
function sharesOf({ told }: OwnerContext, candidate: OwnerCandidate | null): number {
  const counts = [0, 0, 0, 0]
  for (const { owner } of told) {
    const same = samenessOf(owner, candidate)
    counts[same] = Math.min(3, (counts[same] ?? 0) + 1)
  }
  return (counts[1] ?? 0) + 4 * (counts[2] ?? 0) + 16 * (counts[3] ?? 0)
}

/** What the candidate is in the whole of its article: its main organization, named in its headline, the only one. */
function partOf({ cast }: OwnerContext, candidate: OwnerCandidate | null): number {
  const kinds = Math.min(3, cast.parts.size)
  if (!candidate) return kinds
  const part = cast.parts.get(candidate.organization)
  const share = part ? Math.min(3, Math.floor((4 * part.count) / Math.max(1, cast.mentions))) : 0
  return (
    8 + kinds + 16 * Number(cast.main === candidate.organization) + 32 * Number(part?.inHeadline) + 64 * share
  )
}

function wholeOf({ cast }: OwnerContext, organization: RecognizedOrganization): number {
  const part = cast.parts.get(organization)
  return (
    Number(cast.body === organization) +
    2 * Number(part !== undefined && part.asWhole > 0) +
    4 * Number(part?.whole != null)
  )
}

/** What the rules say of it: 1 for another organization than theirs, 2 for theirs, 3 for the one of a list with 分别. */
function roleOf({ subject, respective, owned }: OwnerContext, { organization }: OwnerCandidate): number {
  if (organization === respective) return 3
  if (organization === subject.owner) return owned ? 2 : 4
  return organization === subject.last ? 5 : 1
}

function describeOrganization(
  context: OwnerContext,
  surroundings: readonly number[],
  candidate: OwnerCandidate,
  role: number,
  features: Features,
): void {
  const { figure, passage, first } = context
  const { mention, organization, recency, count, isCommonest } = candidate
  const place = placeOf(context, candidate)
  const type = ORGANIZATION_TYPES.indexOf(organization.type)
  const dimension = DIMENSIONS.indexOf(figure.dimension)
  features.add(100, place)
  features.add(101, place, role)
  features.add(102, recency, place)
  features.add(103, Math.min(count, 4), place)
  features.add(104, type, place)
  features.add(105, type, dimension)
  features.add(106, type, role)
  features.add(107, Number(first === organization), place)
  features.add(108, type, hashOf(figure.unit, 0, figure.unit.length))
  const whole = wholeOf(context, organization)
  features.add(137, whole, place)
  features.add(138, whole, mix(role, type))
  features.add(139, whole, surroundings[INDICATOR_END] as number)
  features.add(140, whole, dimension)
  features.add(141, whole, type)
  features.add(142, mention.stand, place)
  features.add(143, mention.stand, role)
  features.add(144, mention.stand, type)
  const called = calledBy(context, organization.name)
  // What is counted, by its last two characters and by its last: a zone has 产值, a firm 职工.
  features.add(135, surroundings[INDICATOR_END] as number, type)
  features.add(136, surroundings[INDICATOR_END + 1] as number, type)
  features.add(122, called, place)
  features.add(123, called, role)
  features.add(124, called, recency)
  const tail = tailNear(context, candidate)
  features.add(128, tail, place)
  features.add(129, tail, role)
  features.add(130, tail, recency)
  features.add(131, tail, mix(type, called))
  features.add(125, Number(isCommonest) + 2 * Number(first === organization), place)
  features.add(126, Number(isCommonest) + 2 * Number(first === organization), type)
  features.add(127, Number(isCommonest), mix(role, dimension))
  if (mention.passage === passage && mention.end > mention.start)
    describeWordsBeside(context, mention, place, type, features)
}

/** The words in front of a mention and behind it. */
function describeWordsBeside(
  { text, figure, clause }: OwnerContext,
  { start, end }: OwnerCandidate['mention'],
  place: number,
  type: number,
  features: Features,
): void {
  const limit = figure.sentence.end
  const lead = text.slice(Math.max(0, start - 8), start)
  const rest = text.slice(end, Math.min(limit, end + 24))
  features.add(110, hashOf(text, start - 1, start, limit), place)
  features.add(111, hashOf(text, start - 2, start, limit), place)
  features.add(112, hashOf(text, end, end + 1, limit), place)
  features.add(113, hashOf(text, end, end + 2, limit), place)
  features.add(114, hashOf(text, end, end + 2, limit), type)
  features.add(115, Number(OBLIQUE.pattern.test(lead)) + 2 * Number(REPORTED.pattern.test(lead)), place)
  features.add(
    116,
    Number(REPORTS.pattern.test(rest)) +
      2 * Number(PERSON.pattern.test(rest)) +
      4 * Number(GROUP.pattern.test(rest)) +
      8 * Number(FINDINGS.pattern.test(rest)),
    place,
  )
  features.add(117, Number(start === clause.start) + 2 * Number(/^$|[,。;!?:”]$/.test(lead)), place)
  if (end <= figure.start)
    describeWordsBetween(text.slice(Math.max(end, figure.start - FAR), figure.start), place, features)
}

/** What stands between a mention and the figure behind it. */
function describeWordsBetween(between: string, place: number, features: Features): void {
  features.add(
    118,
    Math.min(6, between.split(/[,;:]/).length),
    Math.min(3, between.split(SENTENCE_MARK).length),
  )
  features.add(
    119,
    between.length <= 4 ? hashOf(between, 0, between.length) : between.length < 10 ? 1 : 2,
    place,
  )
}

/** 该公司, 我院, 全段: an organization by its last word. */
const CALLED =
  /(?:该|我|本|全|这[家所个])(公司|企业|集团|支行|分行|银行|学校|学院|大学|医院|中心|合作社|协会|园区|开发区|县局|市局|[局厅院校所社厂矿站队段馆部团店区会场])/g

/**
 * How the sentence calls the organization that it goes on with: 0 not, 1 by a word that ends the candidate's name, 2 by one that does
 * not, 3 by a bare 公司 or 我们.
 */
function calledBy({ text, figure }: OwnerContext, name: string): number {
  const told = text.slice(Math.max(figure.sentence.start, figure.start - FAR), figure.start)
  const last = [...told.matchAll(CALLED)].at(-1)?.[1]
  if (last !== undefined) return bareEnd(name).endsWith(last.slice(-1)) ? 1 : 2
  return /我们|(?<![\p{Script=Han}])(?:公司|集团|学校|医院|合作社)/u.test(told) ? 3 : 0
}

const TAIL = 2
const SPEAKER_REACH = 24

/**
 * Where the last word of its name stands alone: 1 at the start of a clause of the figure's sentence (协会去年办了培训班16期), 2
 * elsewhere in it, 3 at the start of a clause since the organization was named, 4 behind speech that holds the figure (…”公司经理说).
 */
function tailNear(
  { text, figure, passage }: OwnerContext,
  { mention, organization }: OwnerCandidate,
): number {
  const tail = bareEnd(organization.name).slice(-TAIL)
  const { start, end, sentence } = figure
  const named = mention.passage === passage && mention.end <= start ? mention.end : 0
  const from = Math.max(named, start - FAR)
  let near = 0
  for (let at = text.lastIndexOf(tail, start - TAIL); at >= from; at = text.lastIndexOf(tail, at - 1)) {
    const opens = /^$|[,。;!?:“”、该家个]/.test(text.charAt(at - 1))
    if (opens && at >= sentence.start) return 1
    if (opens) near ||= 3
    else if (at >= sentence.start && !/\p{Script=Han}/u.test(text.charAt(at - 1))) near ||= 2
    if (at === 0) break
  }
  if (near > 0) return near
  const rest = text.slice(end, Math.min(sentence.end, end + FAR))
  const behind = rest.indexOf('”')
  return behind >= 0 && rest.slice(behind, behind + SPEAKER_REACH).includes(tail) ? 4 : 0
}

/** Where its nearest mention stands: 1 in the figure's clause, 2 in its sentence, 3 in the one before, 4 farther; 7, 8 behind. */
function placeOf({ text, figure, clause, passage }: OwnerContext, { mention }: OwnerCandidate): number {
  if (mention.passage !== passage) return passage - mention.passage === 1 ? 5 : 6
  if (mention.end === mention.start) return 9
  if (mention.start >= figure.end) return mention.start < clause.end ? 7 : 8
  if (mention.start >= clause.start) return 1
  if (mention.start >= figure.sentence.start) return 2
  if (figure.sentence.start - mention.end > FAR) return 4
  const between = text.slice(mention.end, figure.sentence.start)
  return between.search(SENTENCE_MARK) >= between.length - 2 ? 3 : 4
}
