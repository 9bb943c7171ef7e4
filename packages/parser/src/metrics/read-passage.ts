import type { Metric } from '../page.js'
import type { FoldedText } from '../text/folded-text.js'
import type { Span } from '../text/span.js'
import { baseOf } from './base-of-change.js'
import { changeOf } from './change.js'
import type { Choose } from './choice/choose.js'
import { findQuantities } from './find-quantities.js'
import { inOrder } from './in-order.js'
import { chooseIndicator } from './indicator/choose-indicator.js'
import { namedRegions } from './masks/regions.js'
import { perOf } from './per-of.js'
import type { Day } from './periods/calendar.js'
import { findPeriods, type Period } from './periods/find-periods.js'
import { numberGaps } from './plain/number-gaps.js'
import { plainText } from './plain/plain-text.js'
import type { Quantity } from './quantity.js'
import { findRespective, type Respective } from './respectively.js'
import { sentencesOf } from './sentences.js'

/** A figure with what its sentence says of it, in units of the passage's folded text, `end` exclusive. */
export interface PassageMetric
  extends Span,
    Pick<
      Metric,
      'value' | 'max' | 'unit' | 'dimension' | 'qualifier' | 'change' | 'indicator' | 'base' | 'per' | 'rule'
    > {
  readonly sentence: Span
  /** Where its indicator stands. */
  readonly indicatorAt: Span | null
  readonly respective: Respective | null
  readonly period: Period | null
}

interface PassageFigures {
  readonly metrics: readonly PassageMetric[]
  /** Written numbers of more digits than a value may have. */
  readonly tooLong: readonly Span[]
}

/** A passage, with what its figures are read by. */
interface PassageContext {
  /** Plain, unit for unit as `printed`. */
  readonly text: string
  readonly printed: string
  readonly choose: Choose
  readonly quantities: readonly Quantity[]
  readonly sentenceAt: (at: number) => Span | null
  readonly periodBefore: (at: number) => Period | null
  readonly nameStarts: ReadonlySet<number>
  readonly nameEnds: ReadonlySet<number>
  readonly respective: ReadonlyMap<number, Respective>
}

/**
 * Every stated quantity of one passage.
 *
 * @param names where it names organizations, in order: what they hold in numbers is no metric
 * @param today the day of issue, where it is known
 * @param choose chooses a figure's indicator among its candidates
 */
export function readPassage(
  folded: FoldedText,
  names: readonly Span[],
  today: Day | null,
  choose: Choose,
): PassageFigures {
  const text = plainText(folded)
  const masked = [...namedRegions(text), ...names].sort((a, b) => a.start - b.start)
  const { quantities, tooLong } = findQuantities(text, masked, {
    gaps: numberGaps(folded),
    isSeparated: (at) => folded.isSeparated(at),
  })
  const passage: PassageContext = {
    text,
    printed: folded.text,
    choose,
    quantities,
    sentenceAt: inOrder(sentencesOf(text)),
    periodBefore: lastBefore(findPeriods(text, today)),
    nameStarts: new Set(names.map(({ start }) => start)),
    nameEnds: new Set(names.map(({ end }) => end)),
    respective: findRespective(text, quantities),
  }
  const metrics: PassageMetric[] = []
  quantities.forEach((quantity, index) => {
    metrics.push(readMetric(passage, quantity, index, metrics))
  })
  return { metrics, tooLong }
}

/** The quantity with what its sentence says of it; `metrics` are those before it. */
function readMetric(
  passage: PassageContext,
  quantity: Quantity,
  index: number,
  metrics: readonly PassageMetric[],
): PassageMetric {
  const { text, quantities } = passage
  const sentence = sentenceOf(passage, quantity)
  const before = quantities[index - 1]
  const next = quantities[index + 1] ?? null
  const known = metrics[index - 1] ?? null
  const previous = before && known ? previousOf(before, known) : null
  const change = changeOf(text, quantity, sentence.start, previous)
  const respective = passage.respective.get(index) ?? null
  const answered = respective && metrics[index - respective.size]
  const context = {
    text,
    nameStarts: passage.nameStarts,
    nameEnds: passage.nameEnds,
    quantity,
    changes: change !== null,
    sentence,
    previous,
    next,
    respective,
    answered: answered && answered.start >= sentence.start ? answered.indicator : null,
    ceiling: Math.min(next?.from ?? sentence.end, sentence.end),
  }
  const indicatorAt = chooseIndicator(context, carriedBefore(metrics, index), passage.choose)
  return {
    start: quantity.start,
    end: quantity.end,
    value: quantity.value,
    max: quantity.max,
    unit: quantity.unit.name,
    dimension: quantity.unit.dimension,
    qualifier: quantity.qualifier,
    rule: quantity.rule,
    sentence,
    change,
    indicator: indicatorAt && passage.printed.slice(indicatorAt.start, indicatorAt.end),
    indicatorAt,
    base: baseOf(text, quantity, change !== null, sentence, previous),
    per: perOf(text, quantity, Math.max(sentence.start, before?.end ?? 0)),
    respective,
    period: periodIn(text, sentence, passage.periodBefore(quantity.start), known),
  }
}

/** How many indicators before it a figure may go on with. */
const CARRIED = 2

/** The last indicators before a figure, each once. */
function carriedBefore(metrics: readonly PassageMetric[], index: number): Span[] {
  const carried: Span[] = []
  for (let at = index - 1; at >= 0 && at > index - 6 && carried.length < CARRIED; at--) {
    const span = metrics[at]?.indicatorAt
    if (span && !carried.some(({ start }) => start === span.start)) carried.push(span)
  }
  return carried
}

/** A sentence that is cut for its length may end inside a figure. */
function sentenceOf({ text, sentenceAt }: PassageContext, quantity: Quantity): Span {
  const { start, end } = sentenceAt(quantity.start) ?? { start: 0, end: text.length }
  return { start, end: Math.max(end, quantity.end) }
}

/** The period named last in the sentence; 其中 goes on with that of the figure before. */
function periodIn(
  text: string,
  sentence: Span,
  named: Period | null,
  known: PassageMetric | null,
): Period | null {
  if (named && named.start >= sentence.start) return named
  const goesOn = known && known.sentence.end >= sentence.start && text.startsWith('其中', sentence.start)
  return goesOn ? known.period : null
}

function previousOf(quantity: Quantity, { change, indicator, base }: PassageMetric) {
  return { quantity, change, indicator, base }
}

/** The last period that ends before a place; places are asked for in order. */
function lastBefore(periods: readonly Period[]): (at: number) => Period | null {
  let next = 0
  return (at) => {
    while ((periods[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    return periods[next - 1] ?? null
  }
}
