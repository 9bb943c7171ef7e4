import type { SpanShape } from '../common/span.js'

/** What the column Article.spans holds. */
export interface ArticleSpans {
  readonly title: readonly Place[]
  readonly kicker: readonly Place[]
  readonly subtitle: readonly Place[]
  readonly body: readonly Place[]
}

export interface Place {
  readonly start: number
  readonly end: number
}

/** An element of the column Article.paragraphs. */
export interface StoredParagraph {
  readonly kind: 'paragraph' | 'section'
  readonly text: string
  readonly spans: readonly Place[]
}

interface ArticleRow {
  readonly documentId: string
  readonly spans: unknown
}

export function spansOf({ documentId, spans }: ArticleRow, part: keyof ArticleSpans): SpanShape[] {
  return (spans as ArticleSpans)[part].map(({ start, end }) => ({ documentId, start, end }))
}

/** From the first to the last of some places. */
export function around(places: readonly Place[]): Place {
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  }
}
