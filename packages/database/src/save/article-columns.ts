import type { Article, Paragraph, Span } from '@baobiao/parser'
import type { Prisma } from '../generated/sqlite/client.js'
import { writtenColumn } from './written-column.js'

/** What the column Article.spans holds: where the parts of an article stand in its document's text. */
export interface ArticleSpans {
  readonly title: readonly Span[]
  readonly kicker: readonly Span[]
  readonly subtitle: readonly Span[]
  readonly body: readonly Span[]
}

export function columnOfArticleSpans({ headlineSpans, bodySpans }: Article): Prisma.InputJsonObject {
  return {
    kicker: columnOfSpans(headlineSpans.kicker),
    title: columnOfSpans(headlineSpans.title),
    subtitle: columnOfSpans(headlineSpans.subtitle),
    body: columnOfSpans(bodySpans),
  }
}

export function articleSpansOfColumn(column: Prisma.JsonValue): ArticleSpans {
  return writtenColumn(column)
}

export function columnOfParagraphs(paragraphs: readonly Paragraph[]): Prisma.InputJsonArray {
  return paragraphs.map(({ kind, text, spans }) => ({ kind, text, spans: columnOfSpans(spans) }))
}

export function paragraphsOfColumn(column: Prisma.JsonValue): readonly Paragraph[] {
  return writtenColumn(column)
}

function columnOfSpans(spans: readonly Span[]): Prisma.InputJsonArray {
  return spans.map(({ start, end }) => ({ start, end }))
}
