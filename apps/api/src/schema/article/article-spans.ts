import { type Article, type ArticleSpans, articleSpansOfColumn } from '@baobiao/database'
import type { SpanShape } from '../common/span.js'

export interface Place {
  readonly start: number
  readonly end: number
}

type WithSpans = Pick<Article, 'documentId' | 'spans'>

export function spansOf({ documentId, spans }: WithSpans, part: keyof ArticleSpans): SpanShape[] {
  return articleSpansOfColumn(spans)[part].map(({ start, end }) => ({ documentId, start, end }))
}

/** From the first to the last of some places. */
export function around(places: readonly Place[]): Place {
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  }
}
