import type { ResultOf } from '@baobiao/client'
import { allHighlights, keyOfHighlight } from '../page/shown-page.js'
import type { WholeDocument } from './document.operations.js'

export type StoredDocument = NonNullable<ResultOf<typeof WholeDocument>['document']>
export type StoredHighlight = StoredDocument['articles']['nodes'][number]['highlights'][number]

/** What was read at every marked place of the page, by key. */
export function readingsOf({ articles }: StoredDocument): ReadonlyMap<string, StoredHighlight> {
  return new Map(
    articles.nodes.flatMap((article) =>
      allHighlights(article).map((highlight) => [keyOfHighlight(highlight), highlight] as const),
    ),
  )
}

/**
 * The key that an address names: `#metric-120` by place, `#Metric:ab12`, `#metric-Metric:ab12` or `#Mention:cd34` by id.
 * Else what it names itself, an article; null without a name.
 */
export function keyOfAddress(hash: string, readings: ReadonlyMap<string, StoredHighlight>): string | null {
  const named = decodeURIComponent(hash.replace(/^#/, ''))
  if (named === '' || readings.has(named)) return named || null
  const id = named.replace(/^(metric|mention)-/, '')
  for (const [key, highlight] of readings) if (idOf(highlight) === id) return key
  return named
}

function idOf(highlight: StoredHighlight): string {
  return highlight.__typename === 'MetricHighlight' ? highlight.metric.id : highlight.mention.id
}
