import type { ResultOf } from '@baobiao/client'
import { keyOf, type Mark } from '../marks/marks.js'
import type { WholeDocument } from './document.operations.js'

export type ShownDocument = NonNullable<ResultOf<typeof WholeDocument>['document']>
export type ShownArticle = ShownDocument['articles']['nodes'][number]
export type ShownHighlight = ShownArticle['highlights'][number]

/** What was read at one place of the page. */
export interface Reading {
  readonly key: string
  readonly article: ShownArticle
  readonly highlight: ShownHighlight
}

/** Every organization and figure of the page, by key. */
export function readingsOf(document: ShownDocument): ReadonlyMap<string, Reading> {
  return new Map(
    document.articles.nodes.flatMap((article) =>
      allHighlights(article).map((highlight) => {
        const key = keyOfHighlight(highlight)
        return [key, { key, article, highlight }] as const
      }),
    ),
  )
}

/** The key that an address names: `#metric-120` by place, `#Metric:ab12` or `#metric-Metric:ab12` by id. */
export function keyOfAddress(hash: string, readings: ReadonlyMap<string, Reading>): string | null {
  const named = decodeURIComponent(hash.replace(/^#/, ''))
  if (named === '') return null
  if (readings.has(named)) return named
  const id = named.replace(/^metric-/, '')
  for (const { key, highlight } of readings.values())
    if (highlight.__typename === 'MetricHighlight' && highlight.metric.id === id) return key
  return named
}

function allHighlights(article: ShownArticle): readonly ShownHighlight[] {
  const { kickerHighlights, titleHighlights, subtitleHighlights, highlights } = article
  return [...kickerHighlights, ...titleHighlights, ...subtitleHighlights, ...highlights]
}

/** Marks in a text of an article: its headline's or its body's. */
export function marksOf(highlights: readonly ShownHighlight[]): Mark[] {
  return highlights.map((highlight) => ({
    key: keyOfHighlight(highlight),
    kind: kindOf(highlight),
    start: highlight.start,
    end: highlight.end,
  }))
}

/** Marks of the page's text: titles, organizations and figures. */
export function marksOfPage({ articles }: ShownDocument): Mark[] {
  return articles.nodes.flatMap((article) => [
    ...article.titleSpans.map(({ start, end }, index, [first]) => ({
      key: keyOf('title', first?.start ?? start),
      kind: 'title' as const,
      start,
      end,
      continued: index > 0,
    })),
    ...allHighlights(article).map((highlight) => ({
      key: keyOfHighlight(highlight),
      kind: kindOf(highlight),
      ...highlight.span,
    })),
  ])
}

function kindOf({ __typename }: ShownHighlight) {
  return __typename === 'MetricHighlight' ? ('metric' as const) : ('organization' as const)
}

function keyOfHighlight(highlight: ShownHighlight): string {
  return keyOf(kindOf(highlight), highlight.span.start)
}
