import type { RecognizedOrganization } from '../organizations/recognize-organizations.js'
import type { Metric } from '../page.js'
import type { Passage } from '../passages.js'
import type { Span } from '../text/span.js'
import { changeOf } from './change.js'
import { findQuantities } from './find-quantities.js'
import { namedRegions } from './masks/regions.js'
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
  return passages.flatMap((passage, index) => readPassage(passage.text.text, index, mentions[index] ?? []))
}

function readPassage(text: string, passage: number, mentions: readonly Span[]): ReadMetric[] {
  const masked = [...namedRegions(text), ...mentions].sort((a, b) => a.start - b.start)
  const sentences = sentencesOf(text)
  return findQuantities(text, masked).map((quantity) => {
    const { start, end, value, max, unit, qualifier, rule } = quantity
    const sentence = sentences.find((s) => s.end > start) as Span
    return {
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
      change: changeOf(text, quantity, sentence.start),
      indicator: null,
      organization: null,
      period: null,
    }
  })
}

function mentionsByPassage(count: number, organizations: readonly RecognizedOrganization[]): Span[][] {
  const mentions: Span[][] = Array.from({ length: count }, () => [])
  for (const organization of organizations) {
    for (const mention of organization.mentions) mentions[mention.passage]?.push(mention)
  }
  return mentions
}
