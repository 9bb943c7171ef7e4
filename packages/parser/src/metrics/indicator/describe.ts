import { usualAfter } from '../../lexicon/character-pairs.js'
import { CLAUSE_MARK, STATEMENT_MARK } from '../../lexicon/marks.js'
import { DIMENSIONS } from '../../page.js'
import type { Description } from '../choice/choose.js'
import { type Features, hashOf, mix } from '../choice/features.js'
import { edgeAt } from '../lexicon/word-edges.js'
import { FUNCTION_BOUNDARIES, VERBS } from './boundaries.js'
import { type Candidate, type CandidateContext, SIDES } from './candidates.js'

/** What is the same for every candidate of one figure. */
interface Figure {
  readonly context: CandidateContext
  readonly dimension: number
  readonly unit: number
  /** What stands around the figure, and how it stands to the one before. */
  readonly around: readonly number[]
}

export function figureOf(context: CandidateContext): Figure {
  const { text, quantity, changes, previous, respective, next } = context
  const { from, end, unit } = quantity
  const limit = context.sentence.end
  const between = previous ? text.slice(previous.quantity.end, from) : ''
  return {
    context,
    dimension: DIMENSIONS.indexOf(unit.dimension),
    unit: hashOf(unit.name, 0, unit.name.length),
    around: [
      hashOf(text, end, end + 1, limit),
      hashOf(text, end, end + 2, limit),
      hashOf(text, from - 1, from, limit),
      hashOf(text, from - 2, from, limit),
      hashOf(text, from - 3, from, limit),
      Number(changes) * 2 + Number(respective !== null),
      previous
        ? 1 +
          Number(previous.quantity.unit.name === unit.name) * 2 +
          Number(!CLAUSE_MARK.test(between)) * 4 +
          Number(!STATEMENT_MARK.test(between)) * 8
        : 0,
      Number(/占[^,。;]{0,12}$/.test(between.slice(-16))) +
        2 * Number(/每[^,。;]{0,8}$/.test(between.slice(-12))),
      next && next.from < limit && next.from - end < 8 ? 1 + DIMENSIONS.indexOf(next.unit.dimension) : 0,
    ],
  }
}

/** Tells what is true of a candidate. Templates are numbered by kind: changing a number needs new weights. */
export function describeCandidate(figure: Figure, candidate: Candidate, description: Description): void {
  const side = SIDES.indexOf(candidate.side)
  description.block(side, (features) => describeSide(figure, side, features))
  if (candidate.side === 'none') return
  const { start, end } = candidate
  description.block(16 + start * 16 + side, (features) => describeStart(figure, start, side, features))
  description.block(-16 - end * 16 - side, (features) => describeEnd(figure, end, side, features))
  description.block(null, (features) => describeWhole(figure, candidate, side, features))
}

function describeSide({ dimension, unit, around }: Figure, side: number, features: Features): void {
  features.add(0, side)
  features.add(1, side, dimension)
  features.add(2, side, unit)
  around.forEach((value, index) => {
    features.add(3 + index, value, side)
    features.add(13 + index, mix(value, dimension), side)
  })
}

function describeStart({ context }: Figure, start: number, side: number, features: Features): void {
  const { text, nameEnds, nameStarts, sentence } = context
  const limit = sentence.end
  features.add(30, hashOf(text, start - 1, start, limit), side)
  features.add(31, hashOf(text, start - 2, start, limit), side)
  features.add(32, hashOf(text, start, start + 1, limit), side)
  features.add(33, hashOf(text, start, start + 2, limit))
  features.add(34, hashOf(text, start - 1, start + 1, limit))
  features.add(35, hashOf(text, start - 2, start + 1, limit))
  features.add(36, hashOf(text, start - 1, start + 2, limit))
  features.add(37, hashOf(text, start - 3, start, limit))
  features.add(38, wordBefore(text, start), side)
  features.add(39, Number(nameEnds.has(start)) + 2 * Number(nameStarts.has(start)), side)
  features.add(40, Number(start === sentence.start), side)
  features.add(41, wordAfter(text, start, limit), side)
  const { before, after, across } = edgeAt(text, start, limit)
  features.add(42, before, side)
  features.add(43, after, side)
  features.add(44, across, side)
  features.add(45, mix(before, after), side)
  features.add(46, mix(mix(before, after), across))
  const usual = usualAfter(text.charAt(start - 1), text.charAt(start))
  features.add(140, usual, side)
  features.add(141, usual, mix(before, after))
}

function describeEnd({ context }: Figure, end: number, side: number, features: Features): void {
  const { text, nameEnds, nameStarts } = context
  const limit = context.sentence.end
  features.add(50, hashOf(text, end - 1, end, limit), side)
  features.add(51, hashOf(text, end - 2, end, limit), side)
  features.add(52, hashOf(text, end, end + 1, limit), side)
  features.add(53, hashOf(text, end, end + 2, limit), side)
  features.add(54, hashOf(text, end - 1, end + 1, limit))
  features.add(55, hashOf(text, end - 2, end + 1, limit))
  features.add(56, hashOf(text, end - 1, end + 2, limit))
  features.add(57, hashOf(text, end - 3, end, limit))
  features.add(58, wordAfter(text, end, limit), side)
  features.add(59, Number(nameEnds.has(end)) + 2 * Number(nameStarts.has(end)), side)
  features.add(60, wordBefore(text, end), side)
  const { before, after, across } = edgeAt(text, end, limit)
  features.add(61, before, side)
  features.add(62, after, side)
  features.add(63, across, side)
  features.add(64, mix(before, after), side)
  features.add(65, mix(mix(before, after), across))
  const usual = usualAfter(text.charAt(end - 1), text.charAt(end))
  features.add(142, usual, side)
  features.add(143, usual, mix(before, after))
}

function describeWhole(
  { context, dimension, unit }: Figure,
  candidate: Candidate,
  side: number,
  features: Features,
): void {
  const { text, quantity, rule } = context
  const limit = context.sentence.end
  const { start, end } = candidate
  const length = Math.min(12, end - start)
  const whole = hashOf(text, start, end, limit)
  features.add(70, length, side)
  describeCarried(context, candidate, dimension, features)
  features.add(71, whole)
  features.add(72, whole, dimension)
  features.add(73, hashOf(text, end - 2, end, limit), dimension)
  features.add(74, hashOf(text, end - 1, end, limit), mix(dimension, side))
  features.add(75, hashOf(text, end - 2, end, limit), unit)
  const inside = insideOf(text, candidate)
  features.add(82, inside, side)
  for (let group = 0; group < INSIDE.length; group++) if (inside & (1 << group)) features.add(83, group, side)
  const least = leastUsual(text, candidate)
  features.add(144, least, side)
  features.add(145, least, length)
  const names = namesInside(context, candidate)
  features.add(146, names, side)
  features.add(147, names, Number(context.nameStarts.has(start)) + 2 * Number(context.nameEnds.has(end)))
  const again = repeated(text, candidate, limit)
  features.add(84, again, side)
  features.add(85, again, length)
  const same = relation(candidate, rule)
  features.add(76, same, side)
  features.add(77, same, mix(dimension, side))
  features.add(78, length, mix(dimension, side))
  if (end <= quantity.from) {
    const gap = quantity.from - end
    features.add(79, Math.min(gap, 12), side)
    if (gap <= 5) features.add(80, hashOf(text, end, quantity.from, limit), side)
  } else if (start >= quantity.end) {
    features.add(81, Math.min(start - quantity.end, 12), side)
  }
}

/** How usual the least usual pair of its characters is: 4 where it has none. */
function leastUsual(text: string, { start, end }: Candidate): number {
  let least = 4
  for (let at = start + 1; at < end; at++)
    least = Math.min(least, usualAfter(text.charAt(at - 1), text.charAt(at)))
  return least
}

/** Whether the name of an organization ends or starts inside it. */
function namesInside({ nameEnds, nameStarts }: CandidateContext, { start, end }: Candidate): number {
  let names = 0
  for (let at = start + 1; at < end; at++) names |= Number(nameEnds.has(at)) + 2 * Number(nameStarts.has(at))
  return names
}

/** What a figure goes on with: how far back, of what other figure, what was written since. */
function describeCarried(
  { text, carried, quantity, sentence, changes }: CandidateContext,
  { start, end }: Candidate,
  dimension: number,
  features: Features,
): void {
  const order = carried.findIndex((one) => one.start === start && one.end === end)
  const one = carried[order]
  if (!one) return
  const other = DIMENSIONS.indexOf(one.dimension)
  const same = Number(one.unit === quantity.unit.name) + 2 * Number(one.figure > sentence.start)
  features.add(150, order, same)
  features.add(151, mix(other, dimension), same)
  features.add(152, mix(other, dimension), mix(order, Number(changes)))
  features.add(153, hashOf(text, end, end + 1), same)
  const since = text.slice(one.figure, quantity.from)
  features.add(154, Math.min(since.length, 12), same)
  if (order === 0 && since.length <= 8) features.add(155, hashOf(since, 0, since.length), same)
  features.add(156, hashOf(since, 0, 2), same)
  features.add(157, hashOf(since, 0, 3), mix(other, dimension))
}

/** Characters of prepositions, particles, adverbs and conjunctions: a noun phrase seldom holds one. */
const INSIDE = [
  '将把被让给',
  '为是',
  '在于从到至自',
  '了着过',
  '的地得',
  '和与及并',
  '不没未无',
  '等',
  '也都还就才又再',
  '用以对向按',
  '我他她你它其这那该',
  '有共达约近超',
  '比较占',
]
const GROUPS = new Map(
  INSIDE.flatMap((characters, group) =>
    Array.from(characters, (character) => [character, 1 << group] as const),
  ),
)

/** Which of them it holds, as a set of bits. */
function insideOf(text: string, { start, end }: Candidate): number {
  let groups = 0
  for (let at = start; at < end; at++) groups |= GROUPS.get(text.charAt(at)) ?? 0
  return groups
}

const NEAR = 150

/** Whether the text before it, or its sentence, writes the same characters again: what is counted is often told of. */
function repeated(text: string, { start, end }: Candidate, limit: number): number {
  if (end - start < 2) return 0
  const words = text.slice(start, end)
  const before = text.slice(Math.max(0, start - NEAR), start).includes(words)
  return Number(before) + 2 * Number(text.slice(end, Math.min(limit, end + NEAR)).includes(words))
}

/** How a candidate stands to what the rules answer. */
function relation({ start, end }: Candidate, rule: CandidateContext['rule']): number {
  if (!rule) return 0
  if (start === rule.start && end === rule.end) return 1
  if (start >= rule.end || end <= rule.start) return 2
  return (
    3 +
    Number(start === rule.start) +
    2 * Number(end === rule.end) +
    4 * Number(end - start > rule.end - rule.start)
  )
}

const LONGEST_WORD = 4

/** The longest verb or function word that ends at `at`: its class and length. */
function wordBefore(text: string, at: number): number {
  for (let length = LONGEST_WORD; length > 0; length--) {
    const word = classOf(text.slice(Math.max(0, at - length), at))
    if (word > 0) return word * 8 + length
  }
  return 0
}

function wordAfter(text: string, at: number, limit: number): number {
  for (let length = LONGEST_WORD; length > 0; length--) {
    const word = classOf(text.slice(at, Math.min(limit, at + length)))
    if (word > 0) return word * 8 + length
  }
  return 0
}

function classOf(word: string): number {
  return (VERBS.has(word) ? 1 : 0) + (FUNCTION_BOUNDARIES.has(word) ? 2 : 0)
}
