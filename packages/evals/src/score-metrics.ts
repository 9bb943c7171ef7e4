import type { Metric } from '@baobiao/parser'
import { addShare, type Note, type PageCounts } from './counts.js'
import { bare, type Folded, foldText, toFolded } from './fold.js'
import type { GoldMetric } from './gold.js'

interface Placed {
  readonly metric: Metric
  readonly start: number
  readonly end: number
}

/** Finds each gold quantity among the read ones by its place, then compares value and unit, then the meaning. */
export function scoreMetrics(
  golds: readonly GoldMetric[],
  metrics: readonly Metric[],
  source: Folded,
  counts: PageCounts,
  note: Note,
): void {
  const left = new Set<Placed>(
    metrics.map((metric) => ({
      metric,
      start: toFolded(source.offsets, metric.start),
      end: toFolded(source.offsets, metric.end),
    })),
  )
  for (const gold of golds) {
    const placed = bestPlaced(gold, left, source)
    if (!placed) {
      counts.metricSpans.missed++
      counts.metrics.missed++
      note('METRIC missed', gold.text, '|', gold.context)
      continue
    }
    left.delete(placed)
    counts.metricSpans.right++
    scoreMetric(gold, placed.metric, counts, note)
  }
  for (const { metric, start, end } of left) {
    counts.metricSpans.invented++
    counts.metrics.invented++
    note('METRIC invented', metric.text, '|', source.text.slice(Math.max(0, start - 12), end + 8))
  }
}

function bestPlaced(gold: GoldMetric, left: ReadonlySet<Placed>, { text }: Folded): Placed | null {
  const context = foldText(gold.context)
  const surface = foldText(gold.text)
  const start = text.indexOf(context) + context.indexOf(surface)
  let best: Placed | null = null
  let most = 0
  for (const placed of left) {
    const both = Math.min(start + surface.length, placed.end) - Math.max(start, placed.start)
    if (both > most) [best, most] = [placed, both]
  }
  return best ?? inRepairedSentence(context, surface, left)
}

/** A headline drawn twice holds its context only once in one piece: the figure may be read from the other copy. */
function inRepairedSentence(context: string, surface: string, left: ReadonlySet<Placed>): Placed | null {
  const same = ({ metric }: Placed): boolean =>
    foldText(metric.text) === surface && foldText(metric.sentence.text).includes(context)
  return [...left].find(same) ?? null
}

/** Doubles compare here: gold values are JSON numbers. */
const TOLERANCE = 1e-9

function scoreMetric(gold: GoldMetric, metric: Metric, counts: PageCounts, note: Note): void {
  const max = metric.max === null ? null : Number(metric.max)
  const right =
    Math.abs(Number(metric.value) - gold.value) <= TOLERANCE * Math.abs(gold.value) &&
    max === gold.max &&
    foldText(metric.unit) === foldText(gold.unit)
  if (!right) {
    counts.metrics.invented++
    counts.metrics.missed++
    note('METRIC wrong', gold.text, gold.value, gold.max, gold.unit, '<>', metric.value, max, metric.unit)
    return
  }
  counts.metrics.right++
  const compare = (
    kind: string,
    key: 'qualifier' | 'change' | 'indicator' | 'organization',
    same: boolean,
  ) => {
    if (!same) note(kind, gold.context, gold[key], '<>', metric[key])
    return same
  }
  addShare(counts.qualifier, compare('QUALIFIER', 'qualifier', metric.qualifier === gold.qualifier))
  addShare(counts.change, compare('CHANGE', 'change', metric.change === gold.change))
  addShare(
    counts.indicator,
    compare('INDICATOR', 'indicator', sameIndicator(gold.indicator, metric.indicator)),
  )
  addShare(
    counts.metricOrganization,
    compare('METRIC ORG', 'organization', bare(gold.organization) === bare(metric.organization)),
  )
}

/** From this overlap of their pairs of characters on, two indicators are one. */
const SAME = 0.6

/** Annotators agree on what is counted more than on how much of its noun phrase to quote: 积案 and 执结积案 are one. */
export function sameIndicator(a: string | null, b: string | null): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string]
  const contained = short.length >= 2 && long.includes(short) && long.length <= 4 * short.length + 2
  return contained || dice(short, long) >= SAME
}

/** Dice coefficient of the bigrams of two strings, 1 for two empty ones. */
function dice(a: string, b: string): number {
  const [x, y] = [bigrams(a), bigrams(b)]
  let [both, all] = [0, 0]
  for (const [pair, count] of x) {
    both += Math.min(count, y.get(pair) ?? 0)
    all += count
  }
  for (const count of y.values()) all += count
  return all === 0 ? 1 : (2 * both) / all
}

function bigrams(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let i = 0; i < Math.max(1, text.length - 1); i++) {
    const pair = text.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
