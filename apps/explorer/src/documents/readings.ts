import type { ResultOf } from '@baobiao/client'
import { decoded } from '../layout/decoded.js'
import { keyOf } from '../marks/marks.js'
import { kindOf } from '../page/shown-page.js'
import type { WholeDocument } from './document.operations.js'

export type StoredDocument = NonNullable<ResultOf<typeof WholeDocument>['document']>
export type StoredReading = StoredDocument['highlights'][number]

/** What was read at every marked place of the page, by key. */
export function readingsOf({ highlights }: StoredDocument): ReadonlyMap<string, StoredReading> {
  return new Map(
    highlights.map((reading) => [keyOf(kindOf(reading.__typename), reading.span.start), reading]),
  )
}

/**
 * The key that an address names: `#metric-120` by place, `#Metric:ab12`, `#metric-Metric:ab12` or `#Mention:cd34` by id.
 * Else what it names itself, an article; null without a name.
 */
export function keyOfAddress(hash: string, readings: ReadonlyMap<string, StoredReading>): string | null {
  const named = decoded(hash.replace(/^#/, ''))
  if (named === '' || readings.has(named)) return named || null
  const id = named.replace(/^(metric|mention)-/, '')
  for (const [key, reading] of readings) if (idOf(reading) === id) return key
  return named
}

export function idOf(reading: StoredReading): string {
  return reading.__typename === 'MetricHighlight' ? reading.metric.id : reading.mention.id
}
