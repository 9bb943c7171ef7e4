import type { Metric } from '../page.js'
import type { FoldedText } from '../text/folded-text.js'
import type { Span } from '../text/span.js'
import { baseOf } from './base-of-change.js'
import { changeOf } from './change.js'
import type { Choose } from './choice/choose.js'
import { findQuantities } from './find-quantities.js'
import type { Carried } from './indicator/candidates.js'
import { chooseIndicator } from './indicator/choose-indicator.js'
import { sharedHead } from './indicator/shared-head.js'
import { namedRegions } from './masks/regions.js'
import { matchAt } from './match-at.js'
import { perOf } from './per-of.js'
import type { Day } from './periods/calendar.js'
import { findPeriods, type Period } from './periods/find-periods.js'
import { numberGaps } from './plain/number-gaps.js'
import { plainText } from './plain/plain-text.js'
import type { Quantity } from './quantity.js'
import { findRespective, type Respective } from './respectively.js'
import { sentencesOf } from './sentences.js'
import { spanAt } from './span-at.js'

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
  readonly periodsAt: (span: Span) => { readonly before: Period | null; readonly behind: Period | null }
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
    sentenceAt: spanAt(sentencesOf(text)),
    periodsAt: periodsAround(text, findPeriods(text, today)),
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
    indicator:
      sharedHead(passage.printed, respective) ??
      (indicatorAt && passage.printed.slice(indicatorAt.start, indicatorAt.end)),
    indicatorAt,
    base: baseOf(text, quantity, change !== null, sentence, previous),
    per: perOf(text, quantity, Math.max(sentence.start, before?.end ?? 0)),
    respective,
    period: periodIn(text, sentence, passage.periodsAt(quantity), known),
  }
}

/** How many indicators before it a figure may go on with. */
const CARRIED = 2

/** The last indicators before a figure, each once. */
function carriedBefore(metrics: readonly PassageMetric[], index: number): Carried[] {
  const carried: Carried[] = []
  for (let at = index - 1; at >= 0 && at > index - 6 && carried.length < CARRIED; at--) {
    const metric = metrics[at]
    const span = metric?.indicatorAt
    if (!span || carried.some(({ start }) => start === span.start)) continue
    carried.push({ ...span, unit: metric.unit, dimension: metric.dimension, figure: metric.end })
  }
  return carried
}

/** A sentence that is cut for its length may end inside a figure. */
function sentenceOf({ text, sentenceAt }: PassageContext, quantity: Quantity): Span {
  const { start, end } = sentenceAt(quantity.start) ?? { start: 0, end: text.length }
  return { start, end: Math.max(end, quantity.end) }
}

/** A sentence that holds for the time of the one before: 其中, 同期,; not 同期增长. */
const SAME_TIME = /其中|同期(?=,|(?:该|本|我|全)[省市县区州镇国厂院校公])|与此同时,/y

/** The period in brackets behind the figure, else the one named last in its sentence, else that of the figure before where it goes on. */
function periodIn(
  text: string,
  sentence: Span,
  { before, behind }: { readonly before: Period | null; readonly behind: Period | null },
  known: PassageMetric | null,
): Period | null {
  if (behind) return behind
  if (before && before.start >= sentence.start) return before
  const goesOn =
    known && known.sentence.end >= sentence.start && matchAt(SAME_TIME, text, sentence.start) !== null
  return goesOn ? known.period : null
}

function previousOf(quantity: Quantity, { change, indicator, base }: PassageMetric) {
  return { quantity, change, indicator, base }
}

/** Behind a period in brackets: (2023年数据), (截至9月底). */
const BRACKET_END = /(?:的?数据|数)?\)/y

/**
 * The last period that ends before a figure, and the one that stands alone in brackets behind it: 300万吨(2023年). Figures are
 * asked for in order.
 */
function periodsAround(
  text: string,
  periods: readonly Period[],
): (figure: Span) => { readonly before: Period | null; readonly behind: Period | null } {
  let next = 0
  return ({ start, end }) => {
    while ((periods[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const after = periods[next]
    const behind =
      after && after.start === end + 1 && text.charAt(end) === '(' && matchAt(BRACKET_END, text, after.end)
    return { before: periods[next - 1] ?? null, behind: behind ? after : null }
  }
}
