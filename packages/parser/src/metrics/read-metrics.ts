import type { RecognizedOrganization } from '../organizations/recognize-organizations.js'
import type { Metric } from '../page.js'
import type { Passage } from '../passages.js'
import type { Span } from '../text/span.js'

/** A metric in units of its passage's folded text, `end` exclusive. */
export interface ReadMetric
  extends Span,
    Pick<
      Metric,
      'value' | 'max' | 'unit' | 'dimension' | 'qualifier' | 'change' | 'indicator' | 'organization' | 'period' | 'rule'
    > {
  /** Index into the passages. */
  readonly passage: number
  readonly sentence: Span
}

/** Reads every stated quantity of the passages, with what it means. */
export function readMetrics(
  _passages: readonly Passage[],
  _organizations: readonly RecognizedOrganization[],
): ReadMetric[] {
  return []
}
