import type { RecognizedOrganization } from '../organizations/recognized.js'
import type { Metric } from '../page.js'
import type { Passage } from '../passages.js'
import type { Span } from '../text/span.js'
import { changeOf } from './change.js'
import { findQuantities } from './find-quantities.js'
import { indicatorOf } from './indicator/indicator.js'
import { namedRegions } from './masks/regions.js'
import type { BodyMention } from './owner/body-mention.js'
import { followSubject } from './owner/follow-subject.js'
import { isOwned } from './owner/is-owned.js'
import { NO_SUBJECT } from './owner/subject.js'
import { sentencesOf } from './sentences.js'

/** A metric in units of its passage's folded text, `end` exclusive. */
export interface ReadMetric
  extends Span,
    Pick<
      Metric,
      | 'value'
      | 'max'
      | 'unit'
      | 'dimension'
      | 'qualifier'
      | 'change'
      | 'indicator'
      | 'organization'
      | 'period'
      | 'rule'
    > {
  /** Index into the passages. */
  readonly passage: number
  readonly sentence: Span
}

/** Reads every stated quantity of the passages, with what it means. */
export function readMetrics(
  passages: readonly Passage[],
  organizations: readonly RecognizedOrganization[],
): ReadMetric[] {
  const mentions = mentionsByPassage(passages.length, organizations)
  const metrics: ReadMetric[] = []
  let subject = NO_SUBJECT
  passages.forEach(({ text, article }, index) => {
    if (article === null || article !== passages[index - 1]?.article) subject = NO_SUBJECT
    const stretches = followSubject(text.text, mentions[index] ?? [], subject)
    subject = stretches.at(-1)?.subject ?? subject
    for (const metric of readPassage(text.text, index, mentions[index] ?? [])) {
      const owner = stretches.find(({ end }) => end > metric.start)?.subject.owner ?? null
      metrics.push({ ...metric, organization: owner && isOwned(text.text, metric) ? owner.name : null })
    }
  })
  return metrics
}

function readPassage(text: string, passage: number, mentions: readonly Span[]): ReadMetric[] {
  const masked = [...namedRegions(text), ...mentions].sort((a, b) => a.start - b.start)
  const sentences = sentencesOf(text)
  const quantities = findQuantities(text, masked)
  const names = {
    nameStarts: new Set(mentions.map(({ start }) => start)),
    nameEnds: new Set(mentions.map(({ end }) => end)),
  }
  const metrics: ReadMetric[] = []
  quantities.forEach((quantity, index) => {
    const { start, end, value, max, unit, qualifier, rule } = quantity
    const sentence = sentences.find((s) => s.end > start) as Span
    const change = changeOf(text, quantity, sentence.start)
    const last = quantities[index - 1]
    const next = quantities[index + 1]
    const indicator = indicatorOf({
      text,
      ...names,
      quantity,
      changes: change !== null,
      sentence,
      previous: last ? { quantity: last, indicator: metrics[index - 1]?.indicator ?? null } : null,
      next: next ?? null,
      ceiling: Math.min(next?.from ?? sentence.end, sentence.end),
    })
    metrics.push({
      passage,
      start,
      end,
      value,
      max,
      unit: unit.name,
      dimension: unit.dimension,
      qualifier,
      rule,
      sentence,
      change,
      indicator,
      organization: null,
      period: null,
    })
  })
  return metrics
}

function mentionsByPassage(count: number, organizations: readonly RecognizedOrganization[]): BodyMention[][] {
  const mentions: BodyMention[][] = Array.from({ length: count }, () => [])
  for (const organization of organizations) {
    for (const { passage, start, end } of organization.mentions)
      mentions[passage]?.push({ start, end, organization })
  }
  for (const list of mentions) list.sort((a, b) => a.start - b.start)
  return mentions
}
