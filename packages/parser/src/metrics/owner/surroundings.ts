import type { RecognizedOrganization } from '../../organizations/recognized.js'
import { DIMENSIONS, ORGANIZATION_TYPES, QUALIFIERS } from '../../page.js'
import type { Span } from '../../text/span.js'
import { hashOf } from '../choice/features.js'
import { BOUNDARIES, VERBS } from '../indicator/boundaries.js'
import type { OwnerContext } from './candidates.js'
import { ANAPHORA, BARE_ANAPHORA, SPEAKER, TERRITORY } from './cues.js'
import { isBehindVerb } from './stand.js'

/** What is the same for every candidate of one figure: numbers of the figure, its clause and its sentence. */
export function ownerSurroundings(context: OwnerContext): readonly number[] {
  const { text, figure, clause, before, behind, owned, subject, passage } = context
  const { start, end, indicatorAt, sentence } = figure
  const limit = sentence.end
  const words = text.slice(clause.start, Math.min(clause.end, limit))
  const dimension = DIMENSIONS.indexOf(figure.dimension)
  const indicator = indicatorAt ? text.slice(indicatorAt.start, indicatorAt.end) : ''
  const last = before.at(-1)
  const inClause = last?.passage === passage && last.start >= clause.start
  const inSentence = last?.passage === passage && last.start >= sentence.start
  const lead = indicatorAt && indicatorAt.end <= start ? indicatorAt.start : start
  return [
    dimension,
    hashOf(figure.unit, 0, figure.unit.length),
    hashOf(text, clause.start, clause.start + 2, limit),
    hashOf(text, clause.start, clause.start + 1, limit),
    hashOf(text, sentence.start, sentence.start + 2, limit),
    hashOf(indicator, indicator.length - 2, indicator.length),
    hashOf(indicator, indicator.length - 1, indicator.length),
    hashOf(text, lead - 2, lead, limit),
    hashOf(text, lead - 1, lead, limit),
    hashOf(text, start - 2, start, limit),
    hashOf(text, end, end + 1, limit),
    hashOf(text, end, end + 2, limit),
    QUALIFIERS.indexOf(figure.qualifier) * 4 +
      (figure.change === null ? 0 : figure.change === 'increase' ? 1 : 2),
    Number(owned) * 2 + Number(subject.owner !== null) + 4 * Number(context.possible),
    Number(ANAPHORA.pattern.test(words)) +
      2 * Number(BARE_ANAPHORA.pattern.test(words)) +
      4 * Number(TERRITORY.pattern.test(words)) +
      8 * Number(SPEAKER.pattern.test(words)),
    Number(inClause) +
      2 * Number(inSentence) +
      4 * Number(behind.length > 0) +
      8 * Number(figure.per !== null),
    Number(figure.respective !== null) + 2 * Number(figure.period !== null),
    hashOf(figure.rule, 0, figure.rule.length),
    quoted(text, start),
    ...bodiesAround(context),
    hashOf(text, sentence.start, sentence.start + 1, limit) * Number(clause.start === sentence.start),
    verbBefore(text, clause.start, lead),
    beginning(text, clause),
    ...actorsAround(context),
  ]
}

/** Which organizations an article that leaves the owner unsaid could mean: how many it named, and of which types. */
function bodiesAround({ text, before, first, figure, passage, subject }: OwnerContext): number[] {
  const here = before.filter((mention) => mention.passage === passage)
  const inSentence = here.filter(({ start }) => start >= figure.sentence.start)
  const all = distinct(before)
  const type = (organization: RecognizedOrganization | null | undefined): number =>
    organization ? 1 + ORGANIZATION_TYPES.indexOf(organization.type) : 0
  return [
    Math.min(4, all) * 16 + Math.min(3, distinct(here)) * 4 + Math.min(3, distinct(inSentence)),
    type(first) * 4 + Math.min(3, all),
    type(before.at(-1)?.organization) * 4 + Math.min(3, distinct(here)),
    type(subject.owner) * 16 + type(subject.last),
    Number(text.slice(figure.sentence.start, figure.start).includes('“')),
  ]
}

/** How many organizations that nobody built or brought are named before, and the body of the article. */
function actorsAround({ before, passage, cast, figure }: OwnerContext): number[] {
  const actors = before.filter(({ stand }) => !isBehindVerb(stand))
  const here = actors.filter((mention) => mention.passage === passage)
  const inSentence = here.filter(({ start }) => start >= figure.sentence.start)
  const body = cast.body && cast.parts.get(cast.body)
  return [
    Math.min(3, distinct(actors)) * 16 + Math.min(3, distinct(here)) * 4 + Math.min(3, distinct(inSentence)),
    (body ? 1 + Math.min(3, body.asWhole) + 4 * Math.min(7, body.count + body.asWhole) : 0) * 4 +
      Math.min(3, distinct(actors)),
  ]
}

function distinct(mentions: OwnerContext['before']): number {
  return new Set(mentions.map(({ organization }) => organization)).size
}

const LONGEST_VERB = 4

/** The longest verb that ends at a place, or shortly before it: 处理 of 处理了|案件. */
function verbBefore(text: string, floor: number, at: number): number {
  for (let end = at; end >= Math.max(floor, at - 2); end--)
    for (let length = LONGEST_VERB; length > 1; length--)
      if (end - length >= floor && VERBS.has(text.slice(end - length, end)))
        return hashOf(text, end - length, end)
  return 0
}

/** What a clause begins with: a verb, so that its subject is the one before, or what stands for a person or a place. */
function beginning(text: string, { start, end }: Span): number {
  const words = text.slice(start, Math.min(end, start + LONGEST_VERB))
  for (let length = LONGEST_VERB; length > 0; length--)
    if (BOUNDARIES.has(words.slice(0, length))) return 1 + length
  return words === ''
    ? 0
    : /^[他她其这那]/.test(words)
      ? 7
      : /^[\d一二两三四五六七八九十]/.test(words)
        ? 8
        : 9
}

const QUOTE_REACH = 120
/** Whether the place is inside quotation marks. */
function quoted(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - QUOTE_REACH), at)
  return Number(before.lastIndexOf('“') > before.lastIndexOf('”'))
}
